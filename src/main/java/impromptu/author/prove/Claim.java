package impromptu.author.prove;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that may or may not be so of a story, and what the search says of it.
 *
 * @param kind what it claims
 * @param id of what; empty where it is about the whole story
 * @param why what the verdict rests on, in words
 * @param witness lines that show it, or that refute it
 */
public record Claim(Kind kind, String id, Verdict verdict, String why, Optional<Witness> witness) {
  /** The kinds of claims. */
  public enum Kind {
    /** That an ending can be reached. */
    ENDING("ending"),
    /** That from wherever play has come to, some ending can be reached. */
    NO_DEAD_ENDS("no dead ends"),
    /** That an ending can be reached as long as its author calls it attainable. */
    ATTAINABLE("attainable"),
    /** That a moment can always be brought to its end. */
    RESOLVED("resolved"),
    /** That an author's condition holds in every state. */
    ALWAYS("always"),
    /** That one holds in none. */
    NEVER("never"),
    /** That one holds in some. */
    POSSIBLE("possible");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** What it is called. */
    public String words() {
      return words;
    }
  }

  public Claim {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(id);
    Objects.requireNonNull(verdict);
    Objects.requireNonNull(why);
    Objects.requireNonNull(witness);
  }

  /** What it is called, with what it is about. */
  public String name() {
    return id.isEmpty() ? kind.words() : kind.words() + " " + id;
  }
}
