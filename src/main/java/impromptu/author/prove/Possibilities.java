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
 * Everything that may happen in a story, as far as can be told without playing: what can change at
 * all is found by following every command and whatever comes about by itself, until nothing new
 * may. It is the same whatever is claimed.
 */
final class Possibilities {
  private final Story story;
  private final Terms terms;
  private final Aspects aspects;
  private final Reads reads;
  private final Tracing tracing;
  private final Known known;
  private final Happenings happenings;
  private final Interruptions interruptions;
  private final Set<Outline.Ordered> commands;
  private final BitSet onKnown;
  private final BitSet changing = new BitSet();
  private final List<Outline> outlines = new ArrayList<>();
  private final List<List<Integer>> byAspect = new ArrayList<>();
  private final Caps caps;
  private final Watch watch;

  /**
   * @param start the world that play begins in
   * @param open whether what a condition asks of all the things in a place is left open
   * @throws Halted if a limit is reached
   */
  Possibilities(Game game, World start, boolean open, Watch watch) {
    story = game.story();
    this.watch = watch;
    terms = Terms.of(story);
    aspects = terms.aspects();
    caps = new Caps(story.scenes().size());
    Typeable casting = Typeable.in(story);
    commands = casting.commands();
    onKnown = casting.onKnown();
    reads = new Reads(story, aspects, terms.where(), caps);
    known = new Known(story, game.layout(), start, terms, changing);
    tracing = new Tracing(story, terms, reads, known, open);
    happenings = new Happenings(story, aspects, reads, tracing, known, caps, changing);
    interruptions = new Interruptions(story, aspects, reads, known, happenings, changing);
    followAll();
    index();
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
    }
    List<Outline> sketches = List.copyOf(outlines);
    restart(true);
    for (Outline sketch : sketches) {
      if (sketch.cause() instanceof Outline.Ordered command) {
        outlines.add(outline(command).dependingOn(interruptions.of(command, caps)));
      }
    }
  }

  private void index() {
    for (int outline = 0; outline < outlines.size(); outline++) {
      BitSet writes = outlines.get(outline).writes();
      while (byAspect.size() < writes.length()) {
        byAspect.add(new ArrayList<>());
      }
      for (int aspect = writes.nextSetBit(0); aspect >= 0; aspect = writes.nextSetBit(aspect + 1)) {
        byAspect.get(aspect).add(outline);
      }
    }
  }

  private void restart(boolean reading) {
    tracing.restart(reading);
    reads.forget();
    known.forget();
    outlines.clear();
    happenings.all().forEach(this::add);
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
      add(outline);
      return;
    }
    for (int second = 1; second < story.entities().size(); second++) {
      if (canBePresent(second)) {
        sketch(command.with(second));
      }
    }
  }

  private void add(Outline outline) {
    outlines.add(outline);
    changing.or(outline.writes());
  }

  private Outline outline(Outline.Ordered command) {
    watch.goOn();
    return tracing.command(command, onKnown.get(command.verb()));
  }

  private boolean canBePresent(int entity) {
    return entity == 0 || tracing.canBePresent(entity);
  }

  /** What each of them may change, and what that depends on. */
  List<Outline> outlines() {
    return outlines;
  }

  /** The numbers of the outlines of what may change an aspect, in whatever way. */
  List<Integer> changing(int aspect) {
    return aspect < byAspect.size() ? byAspect.get(aspect) : List.of();
  }

  /** The aspects that may change. */
  BitSet changing() {
    return changing;
  }

  /** What numbers of turns are compared with by what comes about by itself. */
  Caps caps() {
    return caps;
  }

  Terms terms() {
    return terms;
  }

  /** Which choices of a moment can be done without, as far as these aspects go. */
  Choosing choosing(BitSet relevant) {
    return new Choosing(story, tracing, relevant);
  }

  /** How commands are received, as far as these aspects go. */
  Reception reception(BitSet relevant, boolean minds) {
    return new Reception(story, aspects, known, tracing, relevant, minds);
  }

  /** Whether a moment may let somebody walk several rooms while it is played. */
  boolean letsWalk(Moment moment) {
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

  /** Adds what conditions depend on that are asked of a state. */
  void read(List<Expr> asked, BitSet into, Caps beyond) {
    reads.tell(beyond);
    for (Expr expr : asked) {
      reads.add(expr, Binding.of(story.player(), -1, 0, 0), into);
    }
  }

  /** Whether a condition can hold in no state. */
  boolean isNever(Expr condition) {
    return known.never(condition, Binding.of(story.player(), -1, 0, 0));
  }

  /** The same of one that is asked in the midst of a turn, whatever is being done. */
  boolean isNeverAnywhere(Expr condition) {
    BitSet all = new BitSet();
    all.set(0, story.entities().size());
    BitSet actors = new BitSet();
    Typeable.actors(story).forEach(actors::set);
    return known.never(condition, new Binding(Binding.ANY_VERB, all, all, actors));
  }
}
