package impromptu.world;

import java.util.List;
import java.util.Objects;

/**
 * A question that the parser has asked and the next line may answer.
 *
 * @param kind what is asked
 * @param line the command in question, as typed
 * @param rest what followed it on the same line and waits for the answer
 * @param at the index of the word in {@code line} that the answer goes to
 * @param length how many words there the answer stands for; 0 where something is missing
 * @param candidates the entities to choose from, in the order in which they were named
 * @param pins answers already given for other places of the same line
 * @param prompt the question as it was printed
 */
public record Question(
    Kind kind,
    String line,
    String rest,
    int at,
    int length,
    List<Integer> candidates,
    List<Pin> pins,
    String prompt) {
  /** The kinds of questions. */
  public enum Kind {
    /** Which of several things is meant. */
    WHICH,
    /** What the verb is to be done to. */
    MISSING,
    /** Whether a corrected line is what was meant; {@code line} is that line. */
    DID_YOU_MEAN,
    /** Whether to go through with something that loses the game so far. */
    SURE
  }

  /** A stretch of words whose meaning is settled: by an answer, or by the player before. */
  public record Pin(int at, int length, List<Integer> entities) {
    public Pin {
      entities = List.copyOf(entities);
    }
  }

  public Question {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(line);
    Objects.requireNonNull(rest);
    candidates = List.copyOf(candidates);
    pins = List.copyOf(pins);
    Objects.requireNonNull(prompt);
  }

  /** The same, asked in these words. */
  public Question prompted(String words) {
    return new Question(kind, line, rest, at, length, candidates, pins, words);
  }
}
