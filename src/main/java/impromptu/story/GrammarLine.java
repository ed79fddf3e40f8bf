package impromptu.story;

import java.util.List;
import java.util.Objects;

/**
 * One shape that a verb's command can have, such as {@code put [things] in|into [container]}.
 *
 * @param source as the author wrote it
 * @param own whether it is the scenario's own and not the library's
 */
public record GrammarLine(String source, List<Token> tokens, boolean own, Position position) {
  public GrammarLine {
    Objects.requireNonNull(source);
    tokens = List.copyOf(tokens);
  }

  /** A part of a grammar line. */
  public sealed interface Token {}

  /**
   * {@code in|into}: one of these words; {@code (away)}: or none.
   *
   * @param words normalised
   */
  public record Literal(List<String> words, boolean optional) implements Token {
    public Literal {
      words = List.copyOf(words);
    }
  }

  /** What a slot is filled with. */
  public enum Content {
    /** A noun phrase for one thing. */
    ONE,
    /** A noun phrase for one or more. */
    SEVERAL,
    DIRECTION,
    /** Any words at all, to be matched with topics. */
    TOPIC,
    /** A whole number. */
    NUMBER,
    /** Any words at all, as typed. */
    TEXT
  }

  /** Where the nouns of a slot are looked for. */
  public enum Reach {
    /** What the actor can see or has at hand. */
    SCOPE,
    /** The same, but what the actor holds is meant when anything held fits. */
    HELD,
    /** Every room and thing that the player has seen. */
    KNOWN,
    /** No words at all: whoever the talk is with, or else the only one who can be meant. */
    PARTNER
  }

  /**
   * {@code [held things]}, {@code [second: person]}.
   *
   * @param second whether it fills the second noun
   * @param property the property that the thing should have, or -1; a preference, never a filter
   */
  public record Slot(boolean second, Content content, Reach reach, int property) implements Token {
    public Slot {
      Objects.requireNonNull(content);
      Objects.requireNonNull(reach);
    }
  }
}
