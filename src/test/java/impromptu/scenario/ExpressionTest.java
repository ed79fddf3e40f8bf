package impromptu.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import impromptu.story.Expr;
import impromptu.story.Hint;
import impromptu.story.Story;
import impromptu.world.Layout;
import impromptu.world.State;
import impromptu.world.View;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {
  private static final String WORLD =
      """
      "things": {
        "box": {"in": "hall", "is": ["container", "open"]},
        "coin": {"in": "box", "is": ["dusty"], "kind": "treasure"},
        "ring": {"in": "box"},
        "lamp": {"in": "player", "is": ["lamp"]},
        "gate": {"in": "hall", "is": ["lockable"], "key": "ring"}
      },
      "kinds": {"treasure": {}},
      "properties": {"dusty": "covered in dust"},
      "variables": {
        "nerve": {"start": 2, "min": 0, "max": 5},
        "brave": true,
        "mood": {"values": ["calm", "tense"], "start": "calm"}
      },
      "scenes": {"overture": {"begins": "no"}},
      "timers": {"fuse": {"turns": 3, "starts": true}},
      "moments": {"panic": {"beats": 2}},
      "endings": {"rigid": {"title": "R"}},
      """;

  private static Loaded read(String expression) {
    return Reads.sections(
        WORLD + "\"hints\": {\"h\": {\"steps\": [\"1\"], \"when\": \"" + expression + "\"}}");
  }

  private static Story story(String expression) {
    Loaded loaded = read(expression);
    assertEquals("", Reads.lines(loaded));
    return loaded.story().orElseThrow();
  }

  private static boolean holds(String expression) {
    Story story = story(expression);
    Layout layout = new Layout(story);
    Hint hint = story.hints().get(0);
    return hint.when()
        .holds(new View(story, layout, State.initial(story, layout, 0, Set.of()).world()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          yes ~ true
          no or false ~ false
          yes or no and no ~ true
          (yes or no) and no ~ false
          not no and yes ~ true
          not (yes and no) ~ true
          not not brave ~ true
          not brave or yes ~ true
          nerve = 2 ~ true
          nerve != 2 ~ false
          nerve is 2 ~ true
          nerve is not 2 ~ false
          nerve < 2 ~ false
          nerve <= 2 ~ true
          nerve > 1 ~ true
          nerve >= 3 ~ false
          nerve + 1 = 3 ~ true
          nerve - 1 * 2 = 0 ~ true
          (nerve - 1) * 2 = 2 ~ true
          nerve - 3 = -1 ~ true
          nerve - 1 - 1 = 0 ~ true
          brave ~ true
          brave is yes ~ true
          brave is not true ~ false
          mood is calm ~ true
          mood is not calm ~ false
          box is open ~ true
          box is not open ~ false
          coin is dusty ~ true
          coin is treasure ~ true
          ring is treasure ~ false
          coin is coin ~ true
          coin is not ring ~ true
          noun is nothing ~ true
          noun is not player ~ true
          coin in box ~ true
          coin in hall ~ false
          coin not in hall ~ true
          coin is in box ~ true
          coin is not in box ~ false
          coin within hall ~ true
          coin is not within hall ~ false
          held lamp ~ true
          lamp is held ~ true
          held coin ~ false
          at hall ~ true
          player in hall ~ true
          room is hall ~ true
          visible coin ~ true
          reachable coin ~ true
          coin is not visible ~ false
          lit ~ true
          lamp is lamp ~ true
          lamp is lit ~ false
          scene overture ~ false
          overture is playing ~ false
          overture is waiting ~ true
          overture is not over ~ true
          since overture = 0 ~ true
          moment panic ~ false
          beats of panic = 0 ~ true
          timer fuse ~ true
          left of fuse = 3 ~ true
          turns = 0 ~ true
          found rigid ~ false
          endings-found = 0 ~ true
          verb is take ~ false
          verb is not take ~ true
          direction is north ~ false
          direction is nothing ~ true
          any things in box ~ true
          any dusty things in box ~ true
          any open things in box ~ false
          all things in box are dusty ~ false
          all things in box are not open ~ true
          count things in box = 2 ~ true
          count dusty things in box = 1 ~ true
          key of gate is ring ~ true
          key of box is nothing ~ true
          key of gate in box ~ true
          """)
  void holdsOrNot(String expression, String value) {
    assertEquals(Boolean.parseBoolean(value), holds(expression));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          nerve >= ~ E011 the expression ends too early
          '' ~ E011 an expression belongs here
          brave and ~ E011 the expression ends too early
          brave brave ~ E011 "brave" can't stand here
          brave && yes ~ E011 "&&" can't stand here; did you mean "and"?
          nerve == 2 ~ E011 "==" can't stand here; did you mean "="?
          !brave ~ E011 "!" can't stand here; did you mean "not"?
          (brave ~ E011 this bracket is never closed
          brave) ~ E011 ")" can't stand here
          nerve @ 2 ~ E011 "@" can't stand here
          of ~ E011 "of" can't stand here
          beats panic ~ E011 "of" belongs here
          any coins in box ~ E014 no property is called "coins"
          any dusty box ~ E011 "things in" belongs here
          all things in box dusty ~ E011 "are" belongs here
          verb take ~ E011 "is" belongs here
          verb is tkae ~ E014 no verb is called "tkae"; did you mean "take"?
          verb is get ~ E014 no verb is called "get"; did you mean "take"?
          direction is nroth ~ E014 no direction is called "nroth"; did you mean "north"?
          nerves > 2 ~ E014 nothing is called "nerves"; did you mean "nerve"?
          nerve-1 > 2 ~ E014 nothing is called "nerve-1"; a minus stands between spaces
          box is opne ~ E014 no property, kind or thing is called "opne"; did you mean "open"?
          mood is clam ~ E014 "clam" is none of its values; did you mean "calm"?
          scene overtur ~ E014 no scene is called "overtur"; did you mean "overture"?
          found panic ~ E014 no ending is called "panic"
          overture is runing ~ E014 a scene is playing, over or waiting
          overture ~ E012 "overture" is a scene; write "scene overture" or "overture is over"
          fuse ~ E012 "fuse" is a timer; write "timer fuse" or "left of fuse"
          panic ~ E012 "panic" is a moment; write "moment panic" or "beats of panic"
          rigid ~ E012 "rigid" is an ending; write "found rigid"
          nerve ~ E012 this is a number; a condition belongs here
          box ~ E012 this is a room or thing; a condition belongs here
          mood ~ E012 this is a word; a condition belongs here
          nerve + brave = 2 ~ E012 this is a condition; a number belongs here
          box + 1 = 2 ~ E012 this is a room or thing; a number belongs here
          held nerve ~ E012 this is a number; a room or thing belongs here
          nerve in box ~ E012 this is a number; a room or thing belongs here
          box in nothing ~ E011 "nothing" holds no things; write "holder of … is nothing" for one that is nowhere
          noun = box ~ E012 "=" compares numbers; write "is" or "is not" here
          at box ~ E012 "box" is a thing; "at" wants a room
          nerve = 1234567890 ~ E015 this number has more than 9 digits
          """)
  void tellsWhatIsWrong(String expression, String problem) {
    Loaded loaded = read(expression);
    assertEquals(1, loaded.problems().size(), () -> Reads.lines(loaded));
    String line = loaded.problems().get(0).toString();
    assertEquals(problem, line.substring(line.indexOf(' ') + 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          nerves > 2 and brave ~ nerves
          brave and box is opne or no ~ opne
          brave and nerve ~ nerve
          nerve + (brave) = 2 ~ (brave)
          brave and held nerve and yes ~ nerve
          brave and  ~ d
          box is \\u006fpne ~ \\u006fpne
          """)
  void pointsAtTheWord(String expression, String word) {
    Loaded loaded = read(expression);
    assertEquals(1, loaded.problems().size(), () -> Reads.lines(loaded));
    assertEquals(word, Reads.pointedAt(loaded.problems().get(0)));
  }

  @Test
  void deepNestingIsAProblemAndNoCrash() {
    String deep = "(".repeat(100) + "yes" + ")".repeat(100);
    assertEquals(
        "this expression is nested more than 32 deep", read(deep).problems().get(0).message());
    assertEquals(
        "an expression may have at most 2000 characters",
        read("yes and ".repeat(1000) + "yes").problems().get(0).message());
    assertEquals(true, holds("not ".repeat(200) + "yes"));
  }

  @Test
  void theLibrarysNamesMeanPropertiesFirst() {
    Story story = story("gate is lamp");
    assertEquals(
        new Expr.Binary(Expr.Operator.EQUAL, new Expr.Literal(7), new Expr.Literal(6)),
        story.hints().get(0).when());
    Loaded loaded =
        ScenarioReader.readText(
            java.util.Map.of(
                "library.json",
                Reads.LIBRARY,
                "hint.json",
                "{\"hints\": {\"h\": {\"steps\": [\"1\"], \"when\": \"noun is door\"}}}"),
            java.util.Map.of(
                "story.json",
                Reads.STORY,
                "more.json",
                "{\"things\": {\"door\": {\"in\": \"hall\"}}}"));
    assertEquals(
        new Expr.Is(new Expr.Given(Expr.Role.NOUN), impromptu.story.Trait.DOOR.ordinal()),
        loaded.story().orElseThrow().hints().get(0).when());
  }

  /** W009: what every value of a variable from 0 to 5 decides in the same way. */
  @ParameterizedTest
  @CsvSource({
    "nerve < 0, never",
    "nerve < 1, ''",
    "nerve < 5, ''",
    "nerve < 6, always",
    "nerve <= -1, never",
    "nerve <= 0, ''",
    "nerve <= 4, ''",
    "nerve <= 5, always",
    "nerve > 5, never",
    "nerve > 4, ''",
    "nerve > 0, ''",
    "nerve > -1, always",
    "nerve >= 6, never",
    "nerve >= 5, ''",
    "nerve >= 1, ''",
    "nerve >= 0, always",
    "nerve = 6, never",
    "nerve = -1, never",
    "nerve = 0, ''",
    "nerve = 3, ''",
    "nerve = 5, ''",
    "nerve != 6, always",
    "nerve != -1, always",
    "nerve != 0, ''",
    "nerve != 3, ''"
  })
  void comparisonsThatAreDecidedAreTold(String expression, String how) {
    String told = Reads.lines(read(expression));
    String expected = "W009 this " + how + " holds: \"nerve\" goes from 0 to 5";
    assertEquals(!how.isEmpty(), told.contains(expected), told);
    assertEquals(!how.isEmpty(), told.contains("W009"), told);
  }
}
