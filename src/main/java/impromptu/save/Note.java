package impromptu.save;

import java.util.Objects;

/**
 * One entry of a journal.
 *
 * @param number 1 and up, without gaps
 * @param what what was done
 * @param step the line, where one was played
 * @param count how many turns were taken back or done again
 * @param state the hash of the world afterwards
 */
public record Note(long number, What what, Step step, int count, long state) {
  /** What a session can do to a game. */
  public enum What {
    STEP,
    UNDO,
    REDO
  }

  private static final Step NONE = Step.line("", java.util.List.of(), 0);

  public Note {
    Objects.requireNonNull(what);
    Objects.requireNonNull(step);
  }

  public static Note step(long number, Step step, long state) {
    return new Note(number, What.STEP, step, 0, state);
  }

  public static Note undo(long number, int count, long state) {
    return new Note(number, What.UNDO, NONE, count, state);
  }

  public static Note redo(long number, int count, long state) {
    return new Note(number, What.REDO, NONE, count, state);
  }
}
