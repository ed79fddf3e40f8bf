package impromptu.author.monkey;

import java.util.List;
import java.util.Objects;

/**
 * Something wrong that random play came upon.
 *
 * @param detail what tells it from others of its kind
 * @param lines the fewest lines found that lead to it, from the beginning
 */
public record Fault(Kind kind, String detail, List<String> lines) {
  /** What can go wrong. */
  public enum Kind {
    /** The engine fails. */
    CRASH("the program fails"),
    /** An answer is longer than anybody reads. */
    ENDLESS("an answer never seems to end"),
    /** A command takes a turn and tells nothing. */
    SILENT("nothing is told"),
    /** A text mentions something that the game then claims not to know. */
    NOUN("something is mentioned and not known"),
    /** Nothing that can sensibly be done changes anything, and no ending is reached. */
    DEAD("nothing that can be done changes anything");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  public Fault {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(detail);
    lines = List.copyOf(lines);
  }

  boolean isLike(Fault other) {
    return kind == other.kind && detail.equals(other.detail);
  }
}
