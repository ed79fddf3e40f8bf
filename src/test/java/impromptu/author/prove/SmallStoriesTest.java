package impromptu.author.prove;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import impromptu.game.Game;
import impromptu.story.Assertion;
import impromptu.story.Expr;
import impromptu.world.State;
import impromptu.world.View;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each small story gets the verdicts that are known, with witnesses as short as is known. */
class SmallStoriesTest {
  @TestFactory
  Stream<DynamicTest> everyStoryGetsItsAnswers() throws IOException {
    Map<String, List<String>> answers = new TreeMap<>();
    for (String line : Files.readAllLines(SmallStories.FOLDER.resolve("answers.txt"))) {
      if (!line.startsWith("#")) {
        String[] parts = line.split("\\|", 2);
        answers
            .computeIfAbsent(parts[0].strip(), name -> new ArrayList<>())
            .add(parts[1].replaceAll(" *\\| *", " | ").strip());
      }
    }
    return answers.entrySet().stream()
        .map(story -> dynamicTest(story.getKey(), () -> holds(story.getKey(), story.getValue())));
  }

  private static void holds(String name, List<String> known) {
    Game game = SmallStories.game(name);
    Findings findings = SmallStories.findings(game, 2);
    List<String> told = new ArrayList<>();
    for (Claim claim : findings.claims()) {
      String length = claim.witness().map(witness -> " " + witness.lines().size()).orElse("");
      told.add(claim.name() + " | " + claim.verdict().word() + " |" + length);
      claim.witness().ifPresent(witness -> comesTrue(game, claim, witness));
    }
    findings.cruelty().ifPresent(cruelty -> told.add("cruelty | " + cruelty.word() + " |"));
    for (Reach reach : findings.reaches()) {
      reach.never().forEach(id -> told.add(reach.sort() + " " + id + " | never |"));
      reach.undecided().forEach(id -> told.add(reach.sort() + " " + id + " | undecided |"));
    }
    assertEquals(String.join("\n", known), String.join("\n", told));
    Findings alone = SmallStories.findings(game, 1);
    assertEquals(findings.claims(), alone.claims());
    assertEquals(findings.reaches(), alone.reaches());
    assertEquals(findings.states(), alone.states());
    assertEquals(findings.commands(), alone.commands());
  }

  private static void comesTrue(Game game, Claim claim, Witness witness) {
    State state = SmallStories.typed(game, witness);
    View view = new View(game.story(), game.layout(), state.world());
    switch (claim.kind()) {
      case ENDING -> assertEquals(claim.id(), endingOf(game, state));
      case NO_DEAD_ENDS, ATTAINABLE, RESOLVED -> assertEquals("", endingOf(game, state));
      case ALWAYS -> assertFalse(condition(game, claim).holds(view));
      case NEVER, POSSIBLE -> assertTrue(condition(game, claim).holds(view));
    }
  }

  private static String endingOf(Game game, State state) {
    return game.ending(state).map(index -> game.story().endings().get(index).id()).orElse("");
  }

  private static Expr condition(Game game, Claim claim) {
    return game.story().claims().stream()
        .filter(asserted -> asserted.id().equals(claim.id()))
        .map(Assertion::condition)
        .findFirst()
        .orElseThrow();
  }
}
