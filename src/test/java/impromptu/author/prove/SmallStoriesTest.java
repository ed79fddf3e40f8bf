package impromptu.author.prove;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import impromptu.game.Game;
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
    assertEquals(String.join("\n", known), String.join("\n", told));
    Findings alone = SmallStories.findings(game, 1);
    assertEquals(findings.claims(), alone.claims());
    assertEquals(findings.states(), alone.states());
    assertEquals(findings.commands(), alone.commands());
  }

  private static void comesTrue(Game game, Claim claim, Witness witness) {
    String ending =
        game.ending(SmallStories.typed(game, witness))
            .map(index -> game.story().endings().get(index).id())
            .orElse("");
    assertEquals(claim.kind() == Claim.Kind.ENDING ? claim.id() : "", ending);
  }
}
