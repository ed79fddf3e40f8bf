package impromptu.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.game.Game;
import impromptu.scenario.Loaded;
import impromptu.scenario.ScenarioReader;
import impromptu.story.Story;
import impromptu.world.Command;
import impromptu.world.State;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** The workshop in play, with readings written short: {@code put-in hammer > toolbox}. */
final class Workshop {
  private static final Game GAME = load();

  private State state;

  private Workshop(State state) {
    this.state = state;
  }

  private static Game load() {
    Loaded loaded = ScenarioReader.read(Path.of("scenario/workshop"));
    assertTrue(loaded.story().isPresent(), () -> loaded.problems().toString());
    return new Game(loaded.story().get());
  }

  /** The workshop after some lines have been played. */
  static Workshop after(String... lines) {
    Workshop workshop = new Workshop(GAME.begin(0, Set.of()).state());
    for (String line : lines) {
      workshop.plays(line);
    }
    return workshop;
  }

  static Story story() {
    return GAME.story();
  }

  static Parser parser() {
    return GAME.parser();
  }

  State state() {
    return state;
  }

  /** Plays a line and tells what was said. */
  String plays(String line) {
    var turn = GAME.turn(state, line);
    state = turn.state();
    return turn.narration().text();
  }

  /** Checks how a line is read; then plays it. */
  Workshop reads(String line, String expected) {
    assertEquals(expected, reading(line), line);
    plays(line);
    return this;
  }

  /** How the first command of a line is read. */
  String reading(String line) {
    return told(parser().read(state, line));
  }

  Reading read(String line) {
    return parser().read(state, line);
  }

  private String told(Reading reading) {
    if (reading instanceof Reading.Understood read) {
      return command(read.command()) + notes(read.notes()) + rest(read.rest());
    }
    if (reading instanceof Reading.Asked asked) {
      return "? " + message(asked.message()) + rest(asked.question().rest());
    }
    if (reading instanceof Reading.Misread misread) {
      return "! " + message(misread.message()) + rest(misread.rest());
    }
    if (reading instanceof Reading.Picked picked) {
      return "picks " + (picked.choice() + 1) + rest(picked.rest());
    }
    Reading.Nothing nothing = (Reading.Nothing) reading;
    return "-" + notes(nothing.notes()) + rest(nothing.rest());
  }

  private static String rest(String rest) {
    return rest.isEmpty() ? "" : " | " + rest;
  }

  private static String notes(List<Message> notes) {
    StringBuilder told = new StringBuilder();
    notes.forEach(note -> told.append(" (").append(message(note)).append(")"));
    return told.toString();
  }

  private static String message(Message message) {
    StringBuilder told = new StringBuilder(message.id());
    new TreeMap<>(message.words()).forEach((key, value) -> told.append(" '").append(value + "'"));
    return told.append(ids(message.entities())).toString();
  }

  static String command(Command command) {
    StringBuilder told = new StringBuilder();
    if (command.actor() != story().player()) {
      told.append(story().entity(command.actor()).id()).append(": ");
    }
    told.append(story().verbs().get(command.verb()).id()).append(ids(command.nouns()));
    if (command.second() != 0) {
      told.append(" >").append(ids(List.of(command.second())));
    }
    if (command.direction() >= 0) {
      told.append(" ").append(story().directions().get(command.direction()).id());
    }
    if (!command.words().isEmpty()) {
      told.append(" '").append(command.words()).append("'");
    }
    return told.append(command.number() == 0 ? "" : " #" + command.number()).toString();
  }

  private static String ids(List<Integer> entities) {
    StringBuilder told = new StringBuilder();
    entities.forEach(entity -> told.append(" ").append(story().entity(entity).id()));
    return told.toString();
  }
}
