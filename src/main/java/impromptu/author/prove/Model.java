package impromptu.author.prove;

import impromptu.game.Game;
import impromptu.story.Effect;
import impromptu.story.Expr;
import impromptu.story.Story;
import impromptu.story.Timer;
import impromptu.story.Trait;
import impromptu.world.Layout;
import impromptu.world.World;
import java.util.BitSet;
import java.util.List;

/** A slice of a story: what of its state matters for what is claimed, and what can be done. */
final class Model {
  /** More turns than any timer is set to in earnest. */
  private static final int LONG = 1 << 16;

  private final Game game;
  private final Possible possible;
  private final Aim aim;
  private final Possibilities all;
  private final Cone cone;
  private final BitSet kept;
  private final boolean timed;
  private final boolean minds;
  private final int[] longest;

  /** Null until the model's thread needs it: many a model is asked only what it keeps. */
  private Repertoire repertoire;

  private final BitSet unsettled;

  /**
   * @param start the world that play begins in
   * @param watch has it given up where a limit is reached
   * @throws Halted if one is
   */
  Model(Game game, World start, Aim aim, Watch watch) {
    this(game, new Possible(game, start, watch), aim);
  }

  private Model(Game game, Possible possible, Aim aim) {
    this.game = game;
    this.possible = possible;
    this.aim = aim;
    Story story = game.story();
    all = possible.leaving(aim.open());
    cone = new Cone(story, all, aim);
    unsettled = cone.isWayward() ? new BitSet() : cone.momentsLettingWalk();
    kept = cone.kept();
    timed = cone.isTimed();
    minds = cone.ruleForAnyMatters();
    longest = longest(story);
  }

  private static int[] longest(Story story) {
    int[] longest = new int[story.timers().size()];
    for (Timer timer : story.timers()) {
      longest[timer.index()] = timer.turns();
    }
    Parts.visit(
        Parts.of(story),
        part -> {
          if (part instanceof Effect.StartTimer start) {
            longest[start.timer()] = Math.max(longest[start.timer()], length(start));
          }
        });
    return longest;
  }

  private static int length(Effect.StartTimer timer) {
    return timer.turns() instanceof Expr.Literal literal ? literal.value() : LONG;
  }

  /** Whether a condition can hold in no state, as can be told without a search. */
  boolean isNever(Expr condition) {
    return all.isNever(condition);
  }

  /** The same of one that is asked in the midst of a turn, whatever is being done. */
  boolean isNeverAnywhere(Expr condition) {
    return all.isNeverAnywhere(condition);
  }

  /** Whether everything that is asked of a state can be told from what it keeps. */
  boolean covers(List<Expr> asked) {
    return cone.covers(asked);
  }

  Game game() {
    return game;
  }

  Story story() {
    return game.story();
  }

  Layout layout() {
    return game.layout();
  }

  Aspects aspects() {
    return all.terms().aspects();
  }

  Whereabouts where() {
    return all.terms().where();
  }

  Caps caps() {
    return cone.caps();
  }

  /** The aspects that states are told apart by. */
  BitSet kept() {
    return kept;
  }

  /** The entities of which it matters whether the player has seen them. */
  BitSet noted() {
    BitSet noted = new BitSet();
    for (int entity = 1; entity < story().entities().size(); entity++) {
      noted.set(entity, kept.get(aspects().flag(entity, Trait.SEEN.ordinal())));
    }
    return noted;
  }

  /** How many bits it takes to tell a state. */
  int bits() {
    return new Encoding(this, possible.start).bits();
  }

  /** Those that are asked for, and what decides about those in so many steps. */
  BitSet core(int steps) {
    return cone.core(steps);
  }

  /** The moves that may change one of these aspects. */
  Repertoire repertoire(BitSet aspects) {
    return Casting.of(story(), cone, aspects);
  }

  /** The moves that are worth trying. */
  Repertoire repertoire() {
    Repertoire made = repertoire;
    if (made == null) {
      made = Casting.of(story(), cone);
      repertoire = made;
    }
    return made;
  }

  /** The most turns that a timer may have to go. */
  int longest(Timer timer) {
    return longest[timer.index()];
  }

  /** A slice that allows for walking several rooms at once to matter. */
  Model wayward() {
    return new Model(game, possible, aim.goingAstray());
  }

  /** A slice that tells the same and leaves nothing open. */
  Model exact() {
    return new Model(game, possible, aim.exact());
  }

  /** A slice of the same story for something else that is asked of a state. */
  Model asking(List<Expr> asked) {
    return lookingOut(asked, Signals.NONE);
  }

  /** The same with what to look out for in the midst of turns. */
  Model lookingOut(List<Expr> asked, Signals signals) {
    return new Model(game, possible, new Aim(asked, false, aim.open(), signals));
  }

  /** What is looked out for in the midst of turns. */
  Signals signals() {
    return aim.signals();
  }

  /** Whether an aspect can change and is not told since it does not matter. */
  boolean isUntold(int aspect) {
    return cone.isUntold(aspect);
  }

  /** Whether it leaves open what is among the things in a place where it does not tell. */
  boolean leavesOpen() {
    return aim.open();
  }

  /** What it does not tell of things, and leaves open where it is asked for. */
  Strangers strangers() {
    return new Strangers(this);
  }

  /**
   * The moments in which walking several rooms at once may come to something else than going step
   * by step, which this slice does not allow for, if they are ever played where a way leads on.
   */
  BitSet unsettled() {
    return unsettled;
  }

  /** Whether anything in the story hangs on chance. */
  boolean hasChances() {
    return possible.hasChances;
  }

  /** Whether some rule minds what is done even outside moments, whatever it is. */
  boolean minds() {
    return minds;
  }

  /** Whether the passing of turns can change anything that matters. */
  boolean isTimed() {
    return timed;
  }

  /** What may happen in a story, followed once for all its slices, and only where one needs it. */
  private static final class Possible {
    private final Game game;
    private final World start;
    private final Watch watch;
    private final boolean hasChances;
    private final Possibilities[] all = new Possibilities[2];

    Possible(Game game, World start, Watch watch) {
      this.game = game;
      this.start = start;
      this.watch = watch;
      hasChances = Parts.any(Parts.of(game.story()), part -> part instanceof Expr.Chance);
    }

    Possibilities leaving(boolean open) {
      int at = open ? 1 : 0;
      if (all[at] == null) {
        all[at] = new Possibilities(game, start, open, watch);
      }
      return all[at];
    }
  }
}
