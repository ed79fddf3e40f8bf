package impromptu.game;

import impromptu.story.Builtin;
import java.util.Objects;

/**
 * Something that a line asked of the session, which has the files and the past.
 *
 * @param what UNDO, REDO, SAVE, RESTORE, SAVES, RESTART, QUIT, HISTORY, TRANSCRIPT_ON or
 *     TRANSCRIPT_OFF
 * @param words what stood with it: a slot's name; empty where nothing did
 * @param number how many, where a number stood with it; else 1
 * @param rest the commands that follow on the same line, to be played afterwards
 */
public record Request(Builtin what, String words, int number, String rest) {
  public Request {
    Objects.requireNonNull(what);
    Objects.requireNonNull(words);
    Objects.requireNonNull(rest);
  }
}
