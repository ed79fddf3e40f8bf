package impromptu.author.prove;

import impromptu.game.Game;
import impromptu.story.Effect;
import impromptu.story.Entity;
import impromptu.story.Expr;
import impromptu.story.Moment;
import impromptu.story.Response;
import impromptu.story.Room;
import impromptu.story.Rule;
import impromptu.story.Scene;
import impromptu.story.Story;
import impromptu.story.Thing;
import impromptu.story.Timer;
import impromptu.story.Trait;
import impromptu.story.Verb;
import impromptu.world.World;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The cone of influence of what is claimed (Clarke, Grumberg and Peled, <i>Model Checking</i>):
 * which aspects of a world can have a bearing on it. First, what can change at all is found by
 * following everything that may happen until nothing new may; then, backwards from the claim, what
 * decides about changes that matter matters itself.
 */
final class Cone {
  private final Story story;
  private final Terms terms;
  private final Aspects aspects;
  private final Reads reads;
  private final Tracing tracing;
  private final Known known;
  private final Set<Outline.Ordered> commands;
  private final BitSet changing = new BitSet();
  private final List<Outline> outlines = new ArrayList<>();
  private final BitSet relevant = new BitSet();
  private final Caps caps;
  private boolean wayward;

  /**
   * @param claimed what claims ask of a state, besides whether an ending is reached
   * @param commands everything that can be typed
   */
  Cone(Game game, World start, Terms terms, List<Expr> claimed, Set<Outline.Ordered> commands) {
    story = game.story();
    this.terms = terms;
    this.commands = commands;
    aspects = terms.aspects();
    caps = new Caps(story.scenes().size());
    reads = new Reads(story, aspects, terms.where(), caps);
    known = new Known(story, game.layout(), start, terms, changing);
    tracing = new Tracing(story, terms, reads, known);
    followAll();
    for (Expr asked : claimed) {
      relevant.or(readsOf(asked));
    }
    relevant.set(Aspects.ENDING);
    spread();
    wayward = isWayward();
    if (wayward) {
      relevant.set(Aspects.CAME_FROM);
      for (int room = 1; room <= story.rooms(); room++) {
        relevant.set(aspects.flag(room, Trait.SEEN.ordinal()));
      }
      spread();
    }
  }

  /** Follows everything until nothing new may change and nothing come where it could not be. */
  private void followAll() {
    changing.set(Aspects.TURN);
    for (int ending = 0; ending < story.endings().size(); ending++) {
      changing.set(aspects.found(ending));
    }
    int before = -1;
    while (changing.cardinality() > before || tracing.hasGrown()) {
      tracing.read(false);
      before = changing.cardinality();
      outlines.clear();
      reads.forget();
      known.forget();
      follow();
      for (Outline outline : outlines) {
        changing.or(outline.writes());
        changing.or(outline.steps());
      }
    }
    tracing.read(true);
    outlines.clear();
    reads.forget();
    known.forget();
    follow();
  }

  private void follow() {
    rules();
    entities();
    scenes();
    timers();
    for (Moment moment : story.moments()) {
      moment(moment);
    }
    for (Outline.Ordered command : commands) {
      if (canBePresent(command.noun())) {
        command(command);
      }
    }
  }

  /**
   * Follows a command, and with each second noun only where something may come of it at all. Where
   * the same can be done without a second noun, and nothing asks for it, that does as well.
   */
  private void command(Outline.Ordered command) {
    reads.askedForSecond();
    Outline outline = tracing.command(command);
    boolean asks = reads.askedForSecond();
    if (outline.writes().isEmpty() && outline.steps().isEmpty()) {
      return;
    }
    if (command.second() == Outline.Ordered.ANY && !asks && commands.contains(command.with(0))) {
      return;
    }
    outlines.add(outline.dependingOn(interruptions(command)));
    if (command.second() == Outline.Ordered.ANY && !outline.writes().isEmpty()) {
      outlines.remove(outlines.size() - 1);
      for (int second = 1; second < story.entities().size(); second++) {
        if (canBePresent(second)) {
          command(command.with(second));
        }
      }
    }
  }

  private boolean canBePresent(int entity) {
    return entity == 0 || tracing.canBePresent(entity);
  }

  private void rules() {
    for (Rule rule : story.rules()) {
      if (rule.phase() == Rule.Phase.EACH_TURN) {
        outlines.add(tracing.responses(new Outline.Time(), rule.responses(), new BitSet()));
      } else if (rule.verbs().isEmpty()) {
        outlines.add(tracing.anyAction(new Outline.Anything(true), rule.responses(), new BitSet()));
      }
    }
  }

  private void entities() {
    for (Entity entity : story.entities()) {
      if (entity.index() == 0) {
        continue;
      }
      BitSet presence = presence(entity.index());
      if (entity instanceof Thing thing) {
        outlines.add(tracing.responses(new Outline.Time(), thing.eachTurn(), presence));
      } else if (entity instanceof Room room) {
        outlines.add(tracing.responses(new Outline.Time(), room.eachTurn(), presence));
      }
      BitSet seen = Binding.only(aspects.flag(entity.index(), Trait.SEEN.ordinal()));
      Outline seeing =
          new Outline(
              new Outline.Sight(), presence, seen, new BitSet(), new Caps(story.scenes().size()));
      outlines.add(seeing);
    }
  }

  private BitSet presence(int entity) {
    BitSet presence = new BitSet();
    reads.tell(caps);
    reads.presence(entity, presence);
    return presence;
  }

  private void scenes() {
    for (Scene scene : story.scenes()) {
      int index = scene.index();
      BitSet phase = Binding.only(aspects.phase(index));
      outlines.add(timed(scene.begins(), new Effect.BeginScene(index), phase));
      outlines.add(timed(scene.ends(), new Effect.EndScene(index), phase));
      phase = Binding.only(aspects.phase(index));
      outlines.add(
          tracing
              .responses(new Outline.Time(), scene.eachTurn(), phase)
              .dependingOn(readsOf(scene.ends())));
    }
  }

  private Outline timed(Expr when, Effect effect, BitSet guards) {
    return tracing.effect(new Outline.Time(), when, effect, guards);
  }

  private BitSet readsOf(Expr expr) {
    BitSet read = new BitSet();
    reads.tell(caps);
    reads.add(expr, Binding.of(story.player(), -1, 0, 0), read);
    return read;
  }

  /** Whether everything that is asked of a state can be told from the aspects that are kept. */
  boolean covers(List<Expr> asked) {
    Caps own = new Caps(story.scenes().size());
    BitSet read = new BitSet();
    reads.tell(own);
    for (Expr expr : asked) {
      reads.add(expr, Binding.of(story.player(), -1, 0, 0), read);
    }
    read.and(changing);
    read.andNot(relevant);
    return read.isEmpty() && caps.covers(own);
  }

  private void timers() {
    for (Timer timer : story.timers()) {
      int left = aspects.timer(timer.index());
      if (timer.starts() || changing.get(left)) {
        outlines.add(
            tracing.responses(new Outline.Time(), timer.then(), Binding.only(left)).changing(left));
      }
    }
  }

  private void moment(Moment moment) {
    int index = moment.index();
    BitSet free = beats();
    free.set(aspects.played(index));
    outlines.add(timed(moment.begins(), new Effect.BeginMoment(index), free));
    if (!changing.get(aspects.beats(index))) {
      return;
    }
    BitSet beats = Binding.only(aspects.beats(index));
    outlines.add(
        tracing
            .responses(new Outline.Time(), moment.eachBeat(), beats)
            .changing(aspects.beats(index)));
    outlines.add(tracing.responses(new Outline.Time(), moment.otherwise(), beats));
    outlines.add(tracing.anyAction(new Outline.Anything(false), moment.meanwhile(), beats));
    for (int choice = 0; choice < moment.choices().size(); choice++) {
      choice(moment, choice);
    }
  }

  private void choice(Moment moment, int choice) {
    Moment.Choice chosen = moment.choices().get(choice);
    BitSet guards = offer(moment, chosen);
    Outline outline =
        tracing.responses(new Outline.Chosen(moment.index(), choice), chosen.responses(), guards);
    if (!known.never(chosen.when(), Binding.of(story.player(), -1, 0, 0))) {
      if (!chosen.stays()) {
        outline.changing(aspects.beats(moment.index()));
      }
      outlines.add(chosen.once() ? outline.changing(aspects.taken(chosen.taken())) : outline);
    }
  }

  /** What it depends on whether a choice is on offer. */
  private BitSet offer(Moment moment, Moment.Choice choice) {
    BitSet guards = readsOf(choice.when());
    guards.set(aspects.beats(moment.index()));
    if (choice.once()) {
      guards.set(aspects.taken(choice.taken()));
    }
    return guards;
  }

  /** The beats of every moment that may be played. */
  private BitSet beats() {
    BitSet beats = new BitSet();
    for (Moment moment : story.moments()) {
      beats.set(aspects.beats(moment.index()));
    }
    return beats;
  }

  /** What it depends on whether a moment takes a command for something else. */
  private BitSet interruptions(Outline.Ordered command) {
    BitSet aspectsOfAll = new BitSet();
    reads.tell(caps);
    for (Moment moment : story.moments()) {
      if (!changing.get(aspects.beats(moment.index()))) {
        continue;
      }
      Binding in =
          Binding.of(
              command.actor(), command.verb(), command.noun(), Math.max(0, command.second()));
      for (Response response : moment.meanwhile()) {
        if (!response.goesOn()) {
          reads.add(response.when(), in, aspectsOfAll);
          aspectsOfAll.or(beats());
        }
      }
      for (Moment.Choice choice : moment.choices()) {
        for (Moment.Deed deed : choice.does()) {
          if (mayBe(deed, command)) {
            aspectsOfAll.or(offer(moment, choice));
          }
        }
      }
    }
    return aspectsOfAll;
  }

  private static boolean mayBe(Moment.Deed deed, Outline.Ordered command) {
    return deed.verb() == command.verb()
        && (deed.noun() == 0 || deed.noun() == command.noun())
        && (deed.second() == 0 || deed.second() == command.second());
  }

  /** Whatever may change something that matters decides by what matters, too. */
  private void spread() {
    int before = -1;
    while (relevant.cardinality() > before) {
      before = relevant.cardinality();
      for (Outline outline : outlines) {
        if (isUsed(outline) && outline.changes(relevant)) {
          relevant.or(outline.reads());
        }
      }
    }
    for (Outline outline : outlines) {
      if (isUsed(outline) && outline.changes(relevant)) {
        caps.include(outline.caps());
      }
    }
  }

  /** Whether it must be tried: ways of several rooms need not be where steps do as well. */
  private boolean isUsed(Outline outline) {
    return wayward
        || !(outline.cause() instanceof Outline.Ordered command)
        || !Ways.isWay(story.verbs().get(command.verb()));
  }

  /** Whether walking several rooms at once can come to something else than step by step. */
  private boolean isWayward() {
    if (ruleForAnyMatters()) {
      return true;
    }
    for (Moment moment : story.moments()) {
      boolean matters =
          relevant.get(aspects.beats(moment.index()))
              && changing.get(aspects.beats(moment.index()));
      if (matters && letsWalk(moment)) {
        return true;
      }
    }
    return Ways.haveRules(story);
  }

  /** Whether a moment may let somebody walk several rooms while it is played. */
  private boolean letsWalk(Moment moment) {
    for (Verb verb : story.verbs()) {
      if (Ways.isWay(verb) && mayGoOn(moment, verb)) {
        return true;
      }
    }
    return false;
  }

  private boolean mayGoOn(Moment moment, Verb verb) {
    BitSet all = new BitSet();
    all.set(0, story.entities().size());
    Binding in = new Binding(verb.index(), all, Binding.only(0), Binding.only(story.player()));
    for (Response response : moment.meanwhile()) {
      if (response.goesOn() && !known.never(response.when(), in)) {
        return true;
      }
      if (!response.goesOn() && known.always(response.when(), in)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the passing of turns can change anything that matters. */
  boolean isTimed() {
    for (Outline outline : outlines) {
      if (outline.cause() instanceof Outline.Time && outline.changes(relevant)) {
        return true;
      }
    }
    return relevant.get(Aspects.TURN);
  }

  /** Whether a rule for any verb may change something that matters. */
  boolean ruleForAnyMatters() {
    for (Outline outline : outlines) {
      if (outline.cause() instanceof Outline.Anything anything
          && anything.rule()
          && outline.changes(relevant)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it can matter that something is done, whatever it is. */
  boolean anythingMatters() {
    for (Outline outline : outlines) {
      if (outline.cause() instanceof Outline.Anything && outline.changes(relevant)) {
        return true;
      }
    }
    return false;
  }

  /** The commands that may change something that matters. */
  List<Outline.Ordered> live() {
    List<Outline.Ordered> live = new ArrayList<>();
    for (Outline outline : outlines) {
      if (outline.cause() instanceof Outline.Ordered command
          && isUsed(outline)
          && outline.changes(relevant)) {
        live.add(command);
      }
    }
    return live;
  }

  /** The aspects that matter and can change. */
  BitSet kept() {
    BitSet kept = (BitSet) relevant.clone();
    kept.and(changing);
    return kept;
  }

  Caps caps() {
    return caps;
  }

  Terms terms() {
    return terms;
  }
}
