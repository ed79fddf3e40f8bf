package impromptu.parser;

import impromptu.world.Command;
import impromptu.world.Question;
import java.util.List;

/** What an attempt to read a sentence as one command came to. */
sealed interface Outcome {
  /** A command, with what was assumed. */
  record Done(Command command, List<Message> notes) implements Outcome {}

  /**
   * Something to be asked.
   *
   * @param line the sentence as it must be read again
   * @param at the word in it that the answer goes to
   * @param length how many words the answer stands for
   */
  record Open(
      Question.Kind kind,
      String line,
      int at,
      int length,
      List<Integer> candidates,
      List<Question.Pin> pins,
      Message message)
      implements Outcome {
    /** The same in a sentence that has some words before this one. */
    Open after(String prefix, int words) {
      List<Question.Pin> moved = Pins.moved(pins, 0, words);
      return new Open(kind, prefix + line, at + words, length, candidates, moved, message);
    }
  }

  /**
   * Nothing.
   *
   * @param tokens the sentence that the trouble speaks of
   * @param verb the words that were taken for the verb; empty where there were none
   */
  record Failed(Trouble trouble, Tokens tokens, String verb) implements Outcome {}

  default boolean isRead() {
    return !(this instanceof Failed);
  }
}
