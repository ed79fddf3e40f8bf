package impromptu.parser;

import impromptu.world.Command;
import impromptu.world.Exchange;
import impromptu.world.Question;
import java.util.List;

/** What the parser made of the first command of a line. */
public sealed interface Reading {
  /** What the conversation remembers after this reading: pronouns are the game's to change. */
  Exchange exchange();

  /**
   * A command.
   *
   * @param notes what was assumed and is to be told first: "(the brass key)"
   * @param rest the commands that follow on the same line; empty at its end
   */
  record Understood(Command command, List<Message> notes, String rest, Exchange exchange)
      implements Reading {
    public Understood {
      notes = List.copyOf(notes);
    }
  }

  /**
   * A choice of the moment being played, picked by number.
   *
   * @param choice its index among the moment's choices
   */
  record Picked(int moment, int choice, String rest, Exchange exchange) implements Reading {}

  /** A question; {@link Exchange#question} holds it too. */
  record Asked(Question question, Message message, Exchange exchange) implements Reading {}

  /**
   * A line, or what was left of it, that was not understood.
   *
   * @param rest what of the line was therefore not done; empty where nothing was left
   */
  record Misread(Misreading why, Message message, String rest, Exchange exchange)
      implements Reading {}

  /**
   * Nothing to do: a blank line, a note after an asterisk, a question called off, words that are
   * only part of the scene, ALL of nothing.
   *
   * @param rest the commands that follow on the same line; empty at its end
   */
  record Nothing(List<Message> notes, String rest, Exchange exchange) implements Reading {
    public Nothing {
      notes = List.copyOf(notes);
    }
  }
}
