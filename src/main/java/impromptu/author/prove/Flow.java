package impromptu.author.prove;

import impromptu.story.Expr;
import impromptu.story.Story;
import java.util.BitSet;
import java.util.IdentityHashMap;

/**
 * Where a tracing has come to: what it depends on that this place is come to, and where the changes
 * made from here on are put down.
 */
final class Flow {
  private final Story story;
  private final Reads reads;
  private final IdentityHashMap<Expr, Boolean> asking = new IdentityHashMap<>();
  private Changes changes;
  private Changes steps;
  private Changes walks;
  private Changes current;
  private BitSet control = new BitSet();
  private boolean asks;
  private final boolean open;
  private boolean reading;

  /**
   * @param open whether what is among the things in a place is left open in conditions
   */
  Flow(Story story, Reads reads, boolean open) {
    this.story = story;
    this.reads = reads;
    this.open = open;
    begin();
  }

  /** Has what things depend on followed too, which is dear, or what they change alone. */
  void read(boolean too) {
    reading = too;
  }

  boolean isReading() {
    return reading;
  }

  /** Begins to put changes down anew. */
  void begin() {
    control = new BitSet();
    blank();
    asks = false;
  }

  private void blank() {
    changes = new Changes(story.scenes().size(), reading);
    steps = new Changes(story.scenes().size(), reading);
    walks = new Changes(story.scenes().size(), reading);
    current = changes;
    reads.tell(changes.caps());
  }

  /** What has been put down since it began. */
  Outline outline(Outline.Cause cause) {
    return new Outline(cause, changes, steps, walks);
  }

  /** A tracing that may be taken up again. */
  record Mark(
      Changes changes,
      Changes steps,
      Changes walks,
      Changes current,
      BitSet control,
      boolean asks) {}

  Mark mark() {
    return new Mark(changes, steps, walks, current, control, asks);
  }

  void resume(Mark mark) {
    changes = mark.changes();
    steps = mark.steps();
    walks = mark.walks();
    current = mark.current();
    control = mark.control();
    asks = mark.asks();
    reads.tell(changes.caps());
  }

  /** Puts down what a part of it was found to change, where this place is come to. */
  void include(Outline part, boolean asked) {
    current.add(part.changes(), control);
    (current == changes ? steps : current).add(part.steps(), control);
    walks.add(part.walks(), control);
    asks |= asked;
  }

  /** Does something as a step: what it changes could be changed by itself. */
  void asStep(Runnable work) {
    as(current == changes ? steps : current, work);
  }

  /** Walks a known way: what it changes could be changed step by step. */
  void asWalk(Runnable work) {
    as(walks, work);
  }

  private void as(Changes other, Runnable work) {
    Changes before = current;
    current = other;
    work.run();
    current = before;
  }

  /** Does something of which nothing is put down. */
  void unnoticed(Runnable work) {
    Mark mark = mark();
    blank();
    work.run();
    BitSet after = control;
    boolean asked = asks;
    resume(mark);
    control = after;
    asks = asked;
  }

  /** What it depends on that this place is come to. */
  BitSet control() {
    return control;
  }

  /** From here on it depends on these. */
  void control(BitSet aspects) {
    control = aspects;
  }

  /** Begins a way of its own; what it depends on up to here. */
  BitSet branch() {
    BitSet before = control;
    control = (BitSet) before.clone();
    return before;
  }

  /** From here on it depends on this condition, too. */
  void condition(Expr condition, Binding in) {
    if (reading) {
      reads.leaveOpen(open);
      reads.add(condition, in, control);
      reads.leaveOpen(false);
      asks |= reads.askedForSecond();
    } else {
      asks |= asking.computeIfAbsent(condition, Flow::asksForSecond);
    }
  }

  /** From here on it depends on an entity's being there. */
  void presence(int entity) {
    if (entity != 0 && reading) {
      reads.presence(entity, control);
    }
  }

  /** From here on it depends on the place of an entity. */
  void place(int entity) {
    if (reading) {
      reads.whereabouts(entity, control);
    }
  }

  /** From here on it depends on an aspect. */
  void aspect(int aspect) {
    control.set(aspect);
  }

  /** These aspects may change here. */
  void write(BitSet aspects) {
    current.add(aspects, control);
  }

  boolean asks() {
    return asks;
  }

  private static boolean asksForSecond(Expr condition) {
    return Parts.any(
        condition, part -> part instanceof Expr.Given given && given.role() == Expr.Role.SECOND);
  }
}
