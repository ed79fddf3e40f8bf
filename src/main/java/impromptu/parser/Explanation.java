package impromptu.parser;

import impromptu.world.Command;
import java.util.ArrayList;
import java.util.List;

/** Tells how a line was read. */
final class Explanation {
  private final Situation situation;

  Explanation(Situation situation) {
    this.situation = situation;
  }

  List<Message> of(Reading reading) {
    List<Message> told = new ArrayList<>();
    if (reading instanceof Reading.Understood understood) {
      told.addAll(of(understood.command()));
      told.addAll(understood.notes());
    } else if (reading instanceof Reading.Picked) {
      told.add(Message.of("why-choice"));
    } else if (reading instanceof Reading.Asked asked) {
      told.add(Message.of("why-question"));
      told.add(asked.message());
    } else if (reading instanceof Reading.Misread misread) {
      told.add(misread.message());
    } else if (reading instanceof Reading.Nothing nothing) {
      told.addAll(nothing.notes());
    }
    return told;
  }

  /** What a command is done to, and by whom. */
  List<Message> of(Command command) {
    List<Message> told = new ArrayList<>();
    if (command.actor() != situation.player()) {
      told.add(Message.of("why-actor", List.of(command.actor())));
    }
    if (!command.nouns().isEmpty()) {
      told.add(Message.of(command.all() ? "why-nouns-all" : "why-nouns", command.nouns()));
    }
    if (command.second() != 0) {
      told.add(Message.of("why-second", List.of(command.second())));
    }
    if (command.direction() >= 0) {
      told.add(
          Message.of(
              "why-direction",
              "words",
              situation.story().directions().get(command.direction()).name()));
    }
    if (!command.words().isEmpty()) {
      told.add(Message.of("why-words", "words", command.words()));
    }
    return told;
  }
}
