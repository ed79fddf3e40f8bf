package impromptu.author.prove;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import impromptu.game.Game;
import impromptu.game.Playing;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is told of moments without a search: never more than a search would find. */
class ResolutionTest {
  private static final String STORY =
      """
      {
      "story": {"title": "T", "author": "A", "version": "1", "start": "hall",
                "ifid": "00000000-0000-4000-8000-000000000003"},
      "variables": {"brave": false},
      "rooms": {"hall": {"name": "Hall", "description": "A hall."}},
      "things": {"bell": {"name": "bell", "in": "hall"}},
      "endings": {"won": {"title": "Won", "text": "Won."}},
      "rules": {"r": {RULE}, "s": {"before": "rub", "do": [OTHER]}},
      "moments": {
        "first": {"begins": "no", "beats": 3, "opening": "One.", "otherwise": "Over.",
                  "choices": {"pass": {"label": "Pass", "say": "Passed."}}},
        "panic": {"begins": "turns = 1", "beats": 3, "opening": "Panic.", "otherwise": "Over.",
                  "free": "yes",
                  "choices": {"run": {"label": "Run", CHOICE "say": "You run." DO}}}
      }
      }
      """;

  private static Game game(String rule, String other, String choice, String effect) {
    String story = STORY.replace("RULE", rule.isEmpty() ? "\"each-turn\": {\"say\": \"\"}" : rule);
    story = story.replace("OTHER", other).replace("CHOICE", choice);
    return Playing.game(story.replace("DO", effect.isEmpty() ? "" : ", \"do\": [" + effect + "]"));
  }

  private static boolean isSure(Game game) {
    return new Resolution(game.story()).isSure(game.story().moments().get(1));
  }

  private static Verdict verdict(Game game) {
    return SmallStories.findings(game, 1).claims().stream()
        .filter(claim -> claim.kind() == Claim.Kind.RESOLVED && claim.id().equals("panic"))
        .findFirst()
        .orElseThrow()
        .verdict();
  }

  @Test
  void aChoiceThatIsAlwaysOnOfferEndsTheMoment() {
    Game game = game("", "", "", "{\"end\": \"won\"}");
    assertEquals(true, isSure(game));
    assertEquals(Verdict.PROVED, verdict(game));
  }

  @TestFactory
  Stream<DynamicTest> notWithoutASearch() {
    return Stream.of(
        unsure("offered at times", "", "", "\"when\": \"brave\",", ""),
        unsure("stays", "", "", "\"stays\": true,", ""),
        unsure("begun again", "", "", "", "{\"begin\": \"panic\"}"),
        unsure(
            "begun again by the clock",
            "\"each-turn\": {\"when\": \"turns > 1\", \"say\": \"\", \"do\": [{\"begin\": \"panic\"}]}",
            "",
            "",
            ""),
        unsure("begun again by an action", "", "{\"begin\": \"panic\"}", "", "{\"try\": \"rub\"}"));
  }

  private static DynamicTest unsure(
      String name, String rule, String other, String choice, String effect) {
    return dynamicTest(
        name,
        () -> {
          Game game = game(rule, other, choice, effect);
          assertEquals(false, isSure(game));
          assertNotEquals(Verdict.UNDECIDED, verdict(game));
        });
  }

  @Test
  void aMomentThatIsOvertakenIsLeftToASearch() {
    Game game = game("", "{\"begin\": \"first\"}", "", "");
    assertEquals(false, isSure(game));
    assertEquals(Verdict.PROVED, verdict(game));
  }

  @Test
  void aChoiceThatIsTakenButOnceMayBeGone() {
    assertEquals(false, isSure(game("", "", "\"once\": true,", "")));
  }
}
