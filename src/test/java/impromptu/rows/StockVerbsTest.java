package impromptu.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.game.Game;
import impromptu.game.Playing;
import impromptu.game.Turn;
import impromptu.parser.Reading;
import impromptu.story.Verb;
import impromptu.world.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The verbs that every story has: each is itself, and has a short answer. */
class StockVerbsTest {
  private static final int LONGEST = 160;

  private final Game game =
      Playing.cellarWith(
          """
          "things": {
            "lamp": {"name": "lamp", "in": "player", "is": ["switchable", "lamp"]},
            "box": {"name": "box", "in": "cellar", "is": ["container", "open", "fixed"]},
            "ann": {"name": "Ann", "in": "cellar", "is": ["person", "female", "proper"]}
          }
          """);
  private final State state = game.begin(0, Set.of()).state();

  private static List<String[]> typed() throws IOException {
    List<String[]> typed = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/verbs.txt"))) {
      if (!line.startsWith("#")) {
        int colon = line.indexOf(": ");
        typed.add(
            colon < 0
                ? new String[] {line, line}
                : new String[] {line.substring(0, colon), line.substring(colon + 2)});
      }
    }
    return typed;
  }

  @Row("V3")
  @Test
  void noneEndsInAnErrorOrInAnother() throws IOException {
    List<String> odd = new ArrayList<>();
    for (String[] pair : typed()) {
      if (!pair[0].equals(verb(pair[1]))) {
        odd.add(pair[1] + " is " + verb(pair[1]) + ", not " + pair[0]);
      }
    }
    assertEquals(List.of(), odd);
  }

  @Row("V3")
  @Test
  void eachHasAShortAnswer() throws IOException {
    for (String[] pair : typed()) {
      Turn turn = game.turn(state, pair[1]);
      String said = turn.narration().text();
      assertTrue(turn.error().isEmpty() && !said.isBlank(), pair[1]);
      assertTrue(said.length() < LONGEST, () -> pair[1] + "\n" + said);
    }
  }

  @Row("V3")
  @Test
  void noneIsLeftOut() throws IOException {
    Set<String> left = new TreeSet<>();
    for (Verb verb : game.story().verbs()) {
      if (!verb.outOfWorld() && !verb.grammar().isEmpty()) {
        left.add(verb.id());
      }
    }
    int verbs = left.size();
    typed().forEach(pair -> left.remove(pair[0]));
    assertEquals(Set.of("enter-elsewhere", "look-at-oneself"), left);
    assertTrue(verbs >= 120, () -> verbs + " verbs");
  }

  private String verb(String line) {
    return game.parser().read(state, line) instanceof Reading.Understood read
        ? game.story().verbs().get(read.command().verb()).id()
        : "not read";
  }
}
