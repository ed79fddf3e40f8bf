package impromptu.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.game.Game;
import impromptu.game.Playing;
import impromptu.game.Turn;
import impromptu.scenario.Loaded;
import impromptu.scenario.ScenarioReader;
import impromptu.world.State;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Somebody who plays and compares what is read; each line starts where the last one ended. */
public final class Player {
  private static final Map<String, Game> GAMES = new ConcurrentHashMap<>();

  private final Game game;
  private State state;

  private Player(Game game) {
    this.game = game;
    state = game.begin(0, Set.of()).state();
  }

  /** A player of a scenario that comes with the program, after some lines. */
  public static Player of(String scenario, String... lines) {
    return of(GAMES.computeIfAbsent(scenario, Player::load), lines);
  }

  /** A player in the workshop, after some lines. */
  public static Player atWork(String... lines) {
    return of("workshop", lines);
  }

  /** A player in a bare cellar, to which sections are added: {@code "things": {…}}. */
  public static Player inCellarWith(String sections) {
    return of(Playing.cellarWith(sections));
  }

  public static Player of(Game game, String... lines) {
    Player player = new Player(game);
    for (String line : lines) {
      player.types(line);
    }
    return player;
  }

  private static Game load(String scenario) {
    Loaded loaded = ScenarioReader.read(Path.of("scenario", scenario));
    assertTrue(loaded.story().isPresent(), () -> loaded.problems().toString());
    return new Game(loaded.story().get());
  }

  /** Plays a line; what is told. */
  public String types(String line) {
    Turn turn = game.turn(state, line);
    state = turn.state();
    return turn.narration().text();
  }

  /** Plays the lines after {@code > } and compares what is told after each. */
  public Player plays(String transcript) {
    StringBuilder played = new StringBuilder();
    for (String line : transcript.split("\n", -1)) {
      if (line.startsWith("> ") || line.equals(">")) {
        String typed = line.length() < 2 ? "" : line.substring(2);
        played.append(line).append('\n').append(types(typed)).append('\n');
      }
    }
    assertEquals(transcript.strip(), played.toString().strip());
    return this;
  }

  /** Checks that each line is answered alike, all from where the player is now; nothing is done. */
  public Player hears(String expected, String... lines) {
    for (String line : lines) {
      assertEquals(expected, game.turn(state, line).narration().text(), line);
    }
    return this;
  }

  /** Checks that the answer to each line holds some words, all from where the player is now. */
  public Player hearsOf(String words, String... lines) {
    for (String line : lines) {
      String heard = game.turn(state, line).narration().text();
      assertTrue(heard.contains(words), () -> line + "\n" + heard);
    }
    return this;
  }

  /** Checks that no answer holds some words, all from where the player is now. */
  public Player neverHears(String words, String... lines) {
    for (String line : lines) {
      String heard = game.turn(state, line).narration().text();
      assertFalse(heard.contains(words), () -> line + "\n" + heard);
    }
    return this;
  }
}
