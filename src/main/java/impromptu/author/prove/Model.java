package impromptu.author.prove;

import impromptu.game.Game;
import impromptu.story.Effect;
import impromptu.story.Expr;
import impromptu.story.Story;
import impromptu.story.Timer;
import impromptu.world.Layout;
import impromptu.world.World;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;

/** A slice of a story: what of its state matters for what is claimed, and what can be done. */
final class Model {
  /** More turns than any timer is set to in earnest. */
  private static final int LONG = 1 << 16;

  private final Game game;
  private final Cone cone;
  private final BitSet kept;
  private final boolean timed;
  private final boolean minds;
  private final int[] longest;
  private final Repertoire repertoire;
  private final Supplier<Model> wayward;
  private final BitSet unsettled;

  /**
   * @param start the world that play begins in
   * @param claimed what claims ask of a state, besides whether an ending is reached
   */
  Model(Game game, World start, List<Expr> claimed) {
    this(game, start, claimed, false);
  }

  private Model(Game game, World start, List<Expr> claimed, boolean isWayward) {
    this.game = game;
    Story story = game.story();
    cone = new Cone(game, start, Terms.of(story), claimed, Casting.possible(story), isWayward);
    wayward = () -> new Model(game, start, claimed, true);
    unsettled = cone.isWayward() ? new BitSet() : cone.momentsLettingWalk();
    kept = cone.kept();
    timed = cone.isTimed();
    minds = cone.ruleForAnyMatters();
    longest = longest(story);
    repertoire = Casting.of(story, cone);
  }

  private static int[] longest(Story story) {
    int[] longest = new int[story.timers().size()];
    for (Timer timer : story.timers()) {
      longest[timer.index()] = timer.turns();
    }
    Parts.visit(
        List.of(
            story.entities(),
            story.verbs(),
            story.rules(),
            story.scenes(),
            story.timers(),
            story.moments()),
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
    return cone.isNever(condition);
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
    return cone.terms().aspects();
  }

  Whereabouts where() {
    return cone.terms().where();
  }

  Caps caps() {
    return cone.caps();
  }

  /** The aspects that states are told apart by. */
  BitSet kept() {
    return kept;
  }

  /** The moves that are worth trying. */
  Repertoire repertoire() {
    return repertoire;
  }

  /** The most turns that a timer may have to go. */
  int longest(Timer timer) {
    return longest[timer.index()];
  }

  /** A slice that allows for walking several rooms at once to matter. */
  Model wayward() {
    return wayward.get();
  }

  /**
   * The moments in which walking several rooms at once may come to something else than going step
   * by step, which this slice does not allow for, if they are ever played where a way leads on.
   */
  BitSet unsettled() {
    return unsettled;
  }

  /** Whether some rule minds what is done even outside moments, whatever it is. */
  boolean minds() {
    return minds;
  }

  /** Whether the passing of turns can change anything that matters. */
  boolean isTimed() {
    return timed;
  }
}
