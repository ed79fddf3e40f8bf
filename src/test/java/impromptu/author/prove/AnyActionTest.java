package impromptu.author.prove;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import impromptu.game.Game;
import impromptu.game.Playing;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is asked of actions whatever their verb is found, however it is asked. */
class AnyActionTest {
  private static final String THINGS =
      """
      "variables": {"seen": false},
      "endings": {"won": {"title": "Won", "text": "Won."}},
      "things": {"bell": {"name": "bell", "in": "cellar" %s}, "cup": {"name": "cup", "in": "cellar"},
                 "bob": {"name": "Bob", "is": ["person", "proper"], "in": "cellar",
                         "on": {"order": {%s "continue": true}}}},
      "rules": {"end": {"each-turn": [{"when": "seen", "do": [{"end": "won"}]}]} %s}
      %s
      """;

  private static final String SEEN = "\"do\": [{\"set\": \"seen\", \"to\": \"yes\"}]";

  @TestFactory
  Stream<DynamicTest> rules() {
    return Stream.of(
            "\"before\": \"any\",",
            "\"before\": \"any\", \"noun\": \"bell\",",
            "\"instead\": \"any\", \"noun\": \"bell\",",
            "\"after\": \"any\", \"noun\": \"bell\",",
            "\"before\": \"any\", \"when\": \"noun is bell\",",
            "\"before\": \"any\", \"when\": \"second is bell\",",
            "\"before\": \"any\", \"when\": \"second is bell and noun is cup\",",
            "\"instead\": \"any\", \"when\": \"verb is examine and noun is cup\",",
            "\"before\": \"any\", \"when\": \"actor is bob\",",
            "\"before\": \"any\", \"when\": \"actor is bob and noun is bell\",",
            "\"before\": \"any\", \"when\": \"direction is north\",",
            "\"after\": \"any\", \"when\": \"noun is bell and bell in player\",")
        .map(rule -> isFound(rule, "", "", ", \"r\": {" + rule + SEEN + "}", ""));
  }

  @TestFactory
  Stream<DynamicTest> things() {
    return Stream.of(
            "\"on\": {\"any\": {",
            "\"on\": {\"any\": {\"when\": \"actor is bob\",",
            "\"on-second\": {\"any\": {",
            "\"after\": {\"any\": {\"when\": \"noun is bell\",")
        .map(own -> isFound(own, ", " + own + SEEN + "}}", "", "", ""));
  }

  @TestFactory
  Stream<DynamicTest> orders() {
    return Stream.of("noun is bell", "second is cup", "verb is jump", "direction is north")
        .map(when -> isFound(when, "", "\"when\": \"" + when + "\"," + SEEN + ",", "", ""));
  }

  @TestFactory
  Stream<DynamicTest> moments() {
    return Stream.of(
            "verb is jump",
            "noun is bell",
            "verb is examine and noun is cup",
            "second is bell",
            "noun is cup and second is bell",
            "direction is north",
            "noun is bell and direction is north",
            "verb is push-toward and noun is bell and direction is north",
            "noun in cellar",
            "noun is not bell and noun is not cup and second is cup")
        .map(
            when ->
                isFound(
                    when,
                    "",
                    "",
                    "",
                    ", \"moments\": {\"panic\": {\"begins\": \"turns >= 1\", \"beats\": 9,"
                        + " \"meanwhile\": [{\"when\": \""
                        + when
                        + "\", "
                        + SEEN
                        + "}, \"No.\"]}}"));
  }

  private static DynamicTest isFound(
      String name, String ofBell, String ofOrders, String rule, String moments) {
    return dynamicTest(
        name,
        () -> {
          Game game = Playing.cellarWith(THINGS.formatted(ofBell, ofOrders, rule, moments));
          Claim claim = SmallStories.findings(game, 2).claims().get(0);
          assertEquals("won proved", claim.id() + " " + claim.verdict().word());
          claim
              .witness()
              .ifPresent(
                  witness ->
                      assertEquals(
                          List.of(0),
                          game.ending(SmallStories.typed(game, witness)).stream().toList()));
        });
  }
}
