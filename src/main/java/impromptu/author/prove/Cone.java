package impromptu.author.prove;

import impromptu.game.Game;
import impromptu.story.Expr;
import impromptu.story.Moment;
import impromptu.story.Story;
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
  private final Happenings happenings;
  private final Interruptions interruptions;
  private final Choosing choosing;
  private final Set<Outline.Ordered> commands;
  private final BitSet onKnown;
  private final BitSet changing = new BitSet();
  private final List<Outline> outlines = new ArrayList<>();
  private final BitSet relevant = new BitSet();
  private final Caps caps;
  private boolean wayward;

  /**
   * @param claimed what claims ask of a state, besides whether an ending is reached
   * @param casting everything that can be typed
   * @param wayward whether it is known that walking several rooms at once matters
   */
  Cone(
      Game game,
      World start,
      Terms terms,
      List<Expr> claimed,
      Casting.Possible casting,
      boolean wayward) {
    story = game.story();
    this.terms = terms;
    commands = casting.commands();
    onKnown = casting.onKnown();
    aspects = terms.aspects();
    caps = new Caps(story.scenes().size());
    reads = new Reads(story, aspects, terms.where(), caps);
    known = new Known(story, game.layout(), start, terms, changing);
    tracing = new Tracing(story, terms, reads, known);
    happenings = new Happenings(story, aspects, reads, tracing, known, caps, changing);
    interruptions = new Interruptions(story, aspects, reads, known, happenings, changing);
    followAll();
    choosing = new Choosing(story, tracing, relevant);
    read(claimed, relevant, caps);
    relevant.set(Aspects.ENDING);
    spread();
    this.wayward = wayward || mayStray();
    if (this.wayward) {
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
      before = changing.cardinality();
      restart(false);
      for (Outline.Ordered command : commands) {
        if (canBePresent(command.noun())) {
          sketch(command);
        }
      }
      outlines.forEach(outline -> changing.or(outline.writes()));
    }
    List<Outline> sketches = List.copyOf(outlines);
    restart(true);
    for (Outline sketch : sketches) {
      if (sketch.cause() instanceof Outline.Ordered command) {
        outlines.add(outline(command).dependingOn(interruptions.of(command, caps)));
      }
    }
  }

  private void restart(boolean reading) {
    tracing.restart(reading);
    reads.forget();
    known.forget();
    outlines.clear();
    outlines.addAll(happenings.all());
  }

  /**
   * Follows a command, and with each second noun only where something may come of it at all. Where
   * the same can be done without a second noun, and nothing asks for it, that does as well.
   */
  private void sketch(Outline.Ordered command) {
    Outline outline = outline(command);
    boolean isAny = command.second() == Outline.Ordered.ANY;
    if (outline.isIdle()
        || (isAny && !tracing.askedForSecond() && commands.contains(command.with(0)))) {
      return;
    }
    if (!isAny || (outline.changes().isEmpty() && outline.walks().isEmpty())) {
      outlines.add(outline);
      return;
    }
    for (int second = 1; second < story.entities().size(); second++) {
      if (canBePresent(second)) {
        sketch(command.with(second));
      }
    }
  }

  private Outline outline(Outline.Ordered command) {
    return tracing.command(command, onKnown.get(command.verb()));
  }

  private boolean canBePresent(int entity) {
    return entity == 0 || tracing.canBePresent(entity);
  }

  /** Whatever may change something that matters decides by what matters, too. */
  private void spread() {
    int before = -1;
    while (relevant.cardinality() > before) {
      before = relevant.cardinality();
      for (Outline outline : outlines) {
        if (isLive(outline)) {
          outline.collect(relevant, relevant, caps);
        }
      }
    }
  }

  /** Whether it may change something that matters, and nothing else does just that. */
  private boolean isLive(Outline outline) {
    return (outline.changes(relevant) || (wayward && outline.walks(relevant)))
        && !(outline.cause() instanceof Outline.Chosen chosen && choosing.isSpare(chosen));
  }

  /**
   * Whether walking by known ways can come to something else than going step by step: by a rule for
   * any action, by what else comes of an action that walks, or in a moment that lets it happen.
   */
  private boolean mayStray() {
    if (ruleForAnyMatters()) {
      return true;
    }
    for (Outline outline : outlines) {
      if (outline.changes(relevant) && outline.walks(relevant)) {
        return true;
      }
    }
    return !relevant.get(aspects.holder(story.player())) && !momentsLettingWalk().isEmpty();
  }

  /** Whether walking several rooms at once is taken to matter. */
  boolean isWayward() {
    return wayward;
  }

  /** The moments that matter and may let somebody walk several rooms while they are played. */
  BitSet momentsLettingWalk() {
    BitSet letting = new BitSet();
    for (Moment moment : story.moments()) {
      int beats = aspects.beats(moment.index());
      if (relevant.get(beats) && changing.get(beats) && letsWalk(moment)) {
        letting.set(moment.index());
      }
    }
    return letting;
  }

  private boolean letsWalk(Moment moment) {
    BitSet all = new BitSet();
    all.set(0, story.entities().size());
    for (Verb verb : story.verbs()) {
      Binding in = new Binding(verb.index(), all, Binding.only(0), Binding.only(story.player()));
      if (Ways.isWay(verb) && interruptions.mayGoOn(moment, in)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the passing of turns can change anything that matters. */
  boolean isTimed() {
    return relevant.get(Aspects.TURN) || matters(Outline.Time.class);
  }

  private boolean matters(Class<? extends Outline.Cause> cause) {
    for (Outline outline : outlines) {
      if (cause.isInstance(outline.cause()) && outline.changes(relevant)) {
        return true;
      }
    }
    return false;
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
    return matters(Outline.Anything.class);
  }

  /** The choices of a moment that may change something that matters. */
  BitSet liveChoices(int moment) {
    BitSet live = new BitSet();
    for (Outline outline : outlines) {
      if (outline.cause() instanceof Outline.Chosen chosen
          && chosen.moment() == moment
          && isLive(outline)) {
        live.set(chosen.choice());
      }
    }
    return live;
  }

  /** The commands that may change something that matters. */
  List<Outline.Ordered> live() {
    List<Outline.Ordered> live = new ArrayList<>();
    for (Outline outline : outlines) {
      if (outline.cause() instanceof Outline.Ordered command && isLive(outline)) {
        live.add(command);
      }
    }
    return live;
  }

  private void read(List<Expr> asked, BitSet into, Caps beyond) {
    reads.tell(beyond);
    for (Expr expr : asked) {
      reads.add(expr, Binding.of(story.player(), -1, 0, 0), into);
    }
  }

  /** Whether a condition can hold in no state. */
  boolean isNever(Expr condition) {
    return known.never(condition, Binding.of(story.player(), -1, 0, 0));
  }

  /** Whether everything that is asked of a state can be told from the aspects that are kept. */
  boolean covers(List<Expr> asked) {
    Caps own = new Caps(story.scenes().size());
    BitSet read = new BitSet();
    read(asked, read, own);
    read.and(changing);
    read.andNot(relevant);
    return read.isEmpty() && caps.covers(own);
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
