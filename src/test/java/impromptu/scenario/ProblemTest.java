package impromptu.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every problem, word for word. */
class ProblemTest {
  private static final String MISTAKES =
      """
      "rooms": {"attic": {"nmae": "Attic"}} ~ nmae ~ E004 "nmae" does not belong here; did you mean "name"?
      "things": {"box": {"in": "hall", "desc": "x"}} ~ "desc" ~ E004 "desc" does not belong here; did you mean "description"?
      "things": {"box": {"in": "hall", "on": {"take": {"choose": ["x"]}}}} ~ "choose" ~ E004 "choose" does not belong here; an effect stands in "do": [{ "choose": … }]
      "hints": {"h": {"steps": ["1"], "colour": "x"}} ~ "colour" ~ E004 "colour" does not belong here; these do: when, steps
      "rooms": {"attic": {}} ~ attic ~ E005 "attic" has no "name"
      "rooms": {"attic": {"name": 3}} ~ 3 ~ E006 a text belongs here, not a number
      "rooms": {"attic": "x"} ~ "x" ~ E006 an object belongs here, not a text
      "rooms": [] ~ [ ~ E006 a section is an object, not a list
      "roms": {} ~ "roms" ~ E004 no section is called "roms"; did you mean "rooms"?
      "rooms": {"a": {"name": "A", "exits": {"nroth": "hall"}}, "hall2": {"name": "B"}} ~ "nroth" ~ E014 no direction is called "nroth"; did you mean "north"?
      "rooms": {"a": {"name": "A", "exits": {"north": {"to": "hal", "one-way": true}}}} ~ "hal" ~ E014 no room is called "hal"; did you mean "hall"?
      "rooms": {"a": {"name": "A", "exits": {"north": "player"}}} ~ "player" ~ E014 "player" is a thing, not a room
      "rooms": {"a": {"name": "A", "exits": {"north": {}}}} ~ "north" ~ E005 "north" has no "to"
      "rooms": {"a": {"name": "A", "exits": {"north": {"to": "hall", "door": "gate", "one-way": true}}}} ~ "gate" ~ E014 no thing is called "gate"
      "things": {"Big Box": {"in": "hall"}} ~ "Big Box" ~ E010 an id is made of lower-case words joined by hyphens; did you mean "big-box"?
      "things": {"key": {"in": "hall"}} ~ "key" ~ E010 "key" is a keyword of expressions
      "things": {"hall": {"in": "hall"}} ~ "hall" ~ E009 "hall" is a room already: story.json:2:12
      "things": {"box": {"in": "hal"}} ~ "hal" ~ E014 no room or thing is called "hal"; did you mean "hall"?
      "things": {"box": {"in": ["player"]}} ~ "player" ~ E014 "player" is a thing, not a room
      "things": {"box": {"in": "hall", "is": ["opne"]}} ~ "opne" ~ E014 no property is called "opne"; did you mean "open"?
      "things": {"box": {"in": "hall", "kind": "crate"}} ~ "crate" ~ E014 no kind is called "crate"
      "things": {"box": {"in": "hall", "article": "teh"}} ~ "teh" ~ E014 an article is "a", "an", "some", "the" or ""
      "things": {"box": {"in": "hall", "count": 0}} ~ 0 ~ E015 0 is not from 1 to 1000
      "things": {"box": {"in": "hall", "capacity": 1.5}} ~ 1.5 ~ E015 a whole number belongs here
      "things": {"box": {"in": "hall", "part-of": "player"}} ~ "box" ~ E018 "in" and "part-of" don't go together
      "things": {"box": {"in": "bag"}, "bag": {"in": "box"}} ~ "box" ~ E017 "box" would be in itself
      "kinds": {"box": {"kind": "box"}} ~ "box" ~ E017 "box" would be a kind of itself
      "things": {"box": {"in": "hall", "on": {"tkae": "x"}}} ~ "tkae" ~ E014 no verb is called "tkae"; did you mean "take"?
      "things": {"box": {"in": "hall", "on": {"get": "x"}}} ~ "get" ~ E014 no verb is called "get"; did you mean "take"?
      "things": {"box": {"in": "hall", "on": {"pick up": "x"}}} ~ "pick up" ~ E014 no verb is called "pick up"; did you mean "take"?
      "things": {"box": {"in": "hall", "on": {"look, tkae": "x"}}} ~ tkae ~ E014 no verb is called "tkae"; did you mean "take"?
      "things": {"box": {"in": "hall", "on": {"take": 3}}} ~ 3 ~ E006 a text or an object with "say" or "do" belongs here, not a number
      "things": {"box": {"in": "hall", "on": {"take": {"sya": "x"}}}} ~ "sya" ~ E004 "sya" does not belong here; did you mean "say"?
      "things": {"box": {"in": "hall", "description": true}} ~ true ~ E006 a text or a list of paragraphs belongs here, not true or false
      "variables": {"nerve": {"start": 2, "max": 5}} ~ "nerve" ~ E005 "nerve" has no "min"
      "variables": {"nerve": {"start": 9, "min": 0, "max": 5}} ~ 9 ~ E015 9 is not from 0 to 5
      "variables": {"nerve": 3} ~ 3 ~ E006 a number has a range: { "start": 3, "min": 0, "max": 10 }
      "variables": {"mood": {"values": ["calm"], "start": "clam"}} ~ "clam" ~ E014 no value is called "clam"; did you mean "calm"?
      "variables": {"mood": {"values": ["calm", "calm"], "start": "calm"}} ~ "calm" ~ E009 this value stands here already
      "variables": {"mood": {"values": ["Calm"], "start": "Calm"}} ~ "Calm" ~ E010 a value is a lower-case word that is no keyword of expressions
      "rules": {"r": {"say": "x"}} ~ "r" ~ E005 a rule has one of "before", "instead", "after" and "each-turn"
      "rules": {"r": {"before": "take", "after": "take", "say": "x"}} ~ "r" ~ E018 "before" and "after" don't go together
      "rules": {"r": {"before": "take", "noun": "bxo"}} ~ "bxo" ~ E014 no room or thing is called "bxo"
      "rules": {"r": {"before": "take", "say": "x", "answers": []}} ~ "r" ~ E018 "answers" and "say" don't go together
      "rules": {"r": {"before": "take", "when": true}} ~ true ~ E006 an expression in quotes belongs here, not true or false; did you mean "yes"?
      "claims": {"c": {}} ~ "c" ~ E005 a claim has one of "always", "never" and "possible"
      "claims": {"c": {"always": "yes", "never": "no"}} ~ "c" ~ E018 "always" and "never" don't go together
      "claims": {"c": {"always": "verb is take"}} ~ "verb is take" ~ E011 this is asked between turns, so it can't ask for the verb
      "claims": {"c": {"never": "chance 30"}} ~ "chance 30" ~ E011 this is asked between turns, so it can't ask for chance
      "claims": {"c": {"possible": "held noun"}} ~ "held noun" ~ E011 this is asked between turns, so it can't ask for the noun
      "endings": {"e": {"title": "E", "attainable": "noun is open"}} ~ "noun is open" ~ E011 this is asked between turns, so it can't ask for the noun
      "timers": {"t": {}} ~ "t" ~ E005 "t" has no "turns"
      "moments": {"m": {"choices": {}}} ~ "m" ~ E005 "m" has no "beats"
      "moments": {"m": {"beats": 1, "choices": {"c": {}}}} ~ "c" ~ E005 "c" has no "label"
      "moments": {"m": {"beats": 1, "choices": {"c": {"label": "C", "does": "take bxo"}}}} ~ bxo ~ E014 no room, thing or direction is called "bxo"
      "moments": {"m": {"beats": 1, "choices": {"c": {"label": "C", "typed": "[things]"}}}} ~ [ ~ E016 a grammar line begins with a word
      "endings": {"e": {}} ~ "e" ~ E005 "e" has no "title"
      "cues": {"c": {"show": "lihgt"}} ~ "lihgt" ~ E014 a cue shows light, dark, pulse or curtain; did you mean "light"?
      "verbs": {"sing": {"grammar": "sing [thing"}} ~ [ ~ E016 this bracket is never closed
      "verbs": {"sing": {"grammar": "sing [thnig]"}} ~ thnig ~ E014 no slot and no property is called "thnig"; did you mean "thing"?
      "verbs": {"sing": {"grammar": "sing |to"}} ~ | ~ E016 a single word belongs here
      "verbs": {"sing": {"grammar": "sing [first: thing]"}} ~ first ~ E016 "second" or "noun" stands before a colon
      "verbs": {"sing": {"grammar": "sing [thing] [thing] [thing]"}} ~ sing [thing] [thing] [thing] ~ E016 a grammar line has at most two things
      "verbs": {"sing": {"needs": "nuon held"}} ~ nuon ~ E014 a need begins with "noun", "second" or "actor"; did you mean "noun"?
      "verbs": {"sing": {"needs": "noun hled"}} ~ hled ~ E014 no need is called "hled"; did you mean "held"?
      "verbs": {"sing": {"needs": "noun"}} ~ "noun" ~ E005 a need says what is needed: "noun held"
      "verbs": {"sing": {"out-of-world": "yes"}} ~ "yes" ~ E006 true or false belongs here, not a text
      "verbs": {"sing": {"note": 3}} ~ 3 ~ E006 a text belongs here, not a number
      "properties": {"dusty": ["dust"]} ~ [ ~ E006 a text belongs here, not a list
      "needs": {"n": {"when": "lit", "refuse": "No.", "by": ["open"]}} ~ [ ~ E006 the id of a verb belongs here, not a list
      "directions": {"fore": {"opposite": 5}} ~ 5 ~ E006 the id of a direction belongs here, not a number
      "directions": {"fore": {"opposite": "fore", "mapped-as": "nrth"}} ~ "nrth" ~ E014 a direction is mapped as one of north, northeast, east, southeast, south, southwest, west, northwest, up, down, none; did you mean "north"?
      "language": {"pronouns": {"he": ["he"]}} ~ [ ~ E006 a pronoun has four forms: ["he", "him", "his", "himself"]
      "hints": {"h": {}} ~ "h" ~ E005 "h" has no "steps"
      "hints": {"h": {"steps": []}} ~ "h" ~ E005 "steps" holds at least one step
      "variables": {"v": {"start": 1, "min": 1, "max": 3}}, "rules": {"r": {"before": "any", "do": [{"set": "v"}]}} ~ { ~ E005 this has no "to"
      """;

  private static final String EFFECTS =
      """
      {"sett": "nerve"} ~ "sett" ~ E004 no effect is called "sett"; did you mean "set"?
      {} ~ { ~ E005 an effect says what it does: one of set, make, move, remove, move-all, begin, stop, end, say, choose, score, cue, try, perform
      "x" ~ "x" ~ E006 an effect is an object, not a text
      {"set": "nerv", "to": 3} ~ "nerv" ~ E014 no variable is called "nerv"; did you mean "nerve"?
      {"set": "told", "to": true} ~ "told" ~ E014 no variable is called "told"; "variables" declares one: "told": false
      {"set": "nerve"} ~ { ~ E005 this has no "to"
      {"set": "nerve", "to": 6} ~ 6 ~ E015 "nerve" goes from 0 to 5
      {"set": "nerve", "to": "6"} ~ "6" ~ E015 "nerve" goes from 0 to 5
      {"set": "nerve", "to": "brave"} ~ brave ~ E012 this is a condition; a number belongs here
      {"set": "mood", "to": "clam"} ~ "clam" ~ E014 "clam" is no value of "mood"; did you mean "calm"?
      {"make": "player"} ~ { ~ E005 "make" wants "is" or "not" beside it
      {"make": "player", "is": "opne"} ~ "opne" ~ E014 no property is called "opne"; did you mean "open"?
      {"move": "hall", "to": "player"} ~ "hall" ~ E012 "hall" is a room; rooms don't move
      {"move": "player"} ~ { ~ E005 this has no "to"
      {"begin": "fus"} ~ "fus" ~ E014 no scene, timer or moment is called "fus"; did you mean "fuse"?
      {"begin": "overture", "turns": 3} ~ { ~ E018 only a timer begins with "turns"
      {"end": "overture"} ~ "overture" ~ E014 "overture" is a scene, not an ending
      {"cue": "sopt"} ~ "sopt" ~ E014 no cue is called "sopt"; did you mean "spot"?
      {"try": "tkae"} ~ "tkae" ~ E014 no verb is called "tkae"; did you mean "take"?
      {"perform": "loook"} ~ "loook" ~ E014 no step of the engine is called "loook"; did you mean "look"?
      {"score": "5"} ~ "5" ~ E006 a number belongs here, not a text
      """;

  private static final String WARNINGS =
      """
      "rooms": {"a": {"name": "A", "exits": {"north": "hall"}, "allow": {"W010": "a test"}}} ~ "hall" ~ W001 no exit of "hall" leads back to "a"; if that is meant, add "one-way": true
      "things": {"box": {"in": "hall", "on": {"take": ["One.", "Two."]}}} ~ "Two." ~ W002 this is never given: the response before it always fits (paragraphs of one answer stand in { "say": [ … ] })
      "things": {"box": {"in": "hall", "on": {"take": "One.", "take, put-in": "Two."}}} ~ "take, put-in" ~ W002 this is never given: a key before it answers the same verb
      "things": {"box": {"in": "hall", "key": "player"}} ~ "box" ~ W003 "box" has the key "player" but is not lockable
      "things": {"box": {"in": "hall"}, "crate": {"in": "hall", "name": "box"}} ~ "crate" ~ W004 no word calls "crate" and not "box"
      "things": {"box": {}} ~ "box" ~ W005 "box" is nowhere and nothing moves it
      "things": {"gate": {"is": ["door"]}} ~ "gate" ~ W005 "gate" is the "door" of no exit
      "things": {"box": {"in": "hall"}, "coin": {"in": "box"}} ~ "coin" ~ W007 "coin" is in "box", which is no container, supporter or person
      "things": {"box": {"in": "hall", "allow": {"W005": "why"}}} ~ "W005" ~ W008 nothing here has to be allowed W005
      "things": {"box": {"in": "hall", "allow": {"E005": "why"}}} ~ "E005" ~ E014 no warning has the code "E005"
      "variables": {"nerve": {"max": 5, "min": 0}}, "rules": {"r": {"when": "nerve >= 6", "each-turn": "x"}} ~ nerve >= 6 ~ W009 this never holds: "nerve" goes from 0 to 5
      "variables": {"nerve": {"max": 5, "min": 0}}, "rules": {"r": {"when": "nerve != -1", "each-turn": "x"}} ~ nerve != -1 ~ W009 this always holds: "nerve" goes from 0 to 5
      "rooms": {"a": {"name": "A"}} ~ "a" ~ W010 no exit and no effect leads to "a"
      "scenes": {"s": {}} ~ "s" ~ W011 nothing begins "s"
      "timers": {"s": {"turns": 3}} ~ "s" ~ W011 nothing begins "s"
      "moments": {"m": {"beats": 3}} ~ "m" ~ W011 nothing begins "m"
      "endings": {"e": {"title": "E"}} ~ "e" ~ W011 nothing ends the story with "e"
      "properties": {"dusty": ""} ~ "dusty" ~ W011 nothing asks for "dusty"
      "variables": {"brave": true} ~ "brave" ~ W011 nothing asks for "brave"
      "things": {"box": {"in": "hall", "is": ["locked"]}} ~ "box" ~ W012 "box" is locked, has no "key", and nothing unlocks it
      "things": {"box": {"in": "hall", "name": "the"}} ~ "box" ~ W013 no word calls "box"; give it a "name" or "words"
      "things": {"box": {"in": "hall", "on": {"take": [{"when": "lit", "say": "1"}, {"when": "lit and box is open", "say": "2"}]}}} ~ { ~ W002 this is never given: the response at more.json:1:51 fits whenever this would
      "rules": {"a": {"instead": "take", "say": "1"}, "b": {"instead": "take", "when": "lit", "say": "2"}} ~ "b" ~ W002 this is never given: the rule at more.json:1:12 fits whenever this would
      "hints": {"a": {"steps": ["1"]}, "b": {"when": "lit", "steps": ["2"]}} ~ "b" ~ W002 this is never given: the hint at more.json:1:12 fits whenever this would
      "status": {"a": "{first time}1{end}"} ~ "{first time}1{end}" ~ W015 this is shown again and again without being printed, so its first wording stays; ask with {if …} what has changed
      "things": {"box": {"in": "hall", "on": {"look": "x"}}} ~ "x" ~ W016 this is never asked: "look" has no noun that it could be
      "things": {"box": {"in": "hall", "on-second": {"take": "x"}}} ~ "x" ~ W016 this is never asked: "take" has no second noun that it could be
      "things": {"coin": {"in": "hall"}, "box": {"in": "hall", "on": {"put-in": {"when": "lit and noun is coin", "say": "x"}}}} ~ { ~ W016 this is never given: here "noun" is the thing itself, not "coin"; perhaps it belongs in "on-second"
      "things": {"box": {"in": "player", "initial": "A box."}} ~ "A box." ~ W016 this is never told: "box" begins in or on "player", not in a room
      "things": {"box": {"allow": {"W005": ""}}} ~ "" ~ E006 say in a text why this is allowed
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = MISTAKES)
  void mistakes(String sections, String pointedAt, String problem) {
    assertTold(Reads.sections(sections), pointedAt, problem);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = EFFECTS)
  void mistakesInEffects(String effect, String pointedAt, String problem) {
    assertTold(
        Reads.sections(
            """
            "variables": {
              "nerve": {"min": 0, "max": 5},
              "brave": false,
              "mood": {"values": ["calm"], "start": "calm"}
            },
            "scenes": {"overture": {}},
            "timers": {"fuse": {"turns": 1}},
            "cues": {"spot": {"show": "light"}},
            "rules": {"r": {"each-turn": {"do": [%s]}}}
            """
                .formatted(effect)),
        pointedAt,
        problem);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = WARNINGS)
  void warnings(String sections, String pointedAt, String problem) {
    assertTold(Reads.checked(sections), pointedAt, problem);
  }

  private static void assertClean(String sections) {
    assertEquals("", Reads.lines(Reads.checked(sections)));
  }

  private static void assertTold(Loaded loaded, String pointedAt, String problem) {
    assertEquals(1, loaded.problems().size(), () -> Reads.lines(loaded));
    Problem found = loaded.problems().get(0);
    String line = found.toString();
    assertEquals(problem, line.substring(line.indexOf(' ') + 1));
    String text = Reads.pointedAt(found);
    assertEquals(pointedAt, pointedAt.startsWith("\"") ? text : text.replace("\"", ""));
    assertEquals(found.code().startsWith("W"), loaded.story().isPresent());
  }

  @Test
  void conditionsThatMayLetTheLaterOneThroughShadowNothing() {
    assertClean(
        """
        "variables": {"nerve": {"min": 0, "max": 5}},
        "things": {"box": {"in": "hall", "on": {"take": [
          {"when": "chance 50", "say": "1"}, {"when": "chance 50", "say": "2"},
          {"when": "nerve >= 3", "say": "3"}, {"when": "nerve >= 2", "say": "4"},
          {"when": "lit and box is open", "say": "5"}, {"when": "lit or box is open", "say": "6"}
        ]}}},
        "rules": {
          "a": {"instead": "take", "noun": "box", "say": "1"},
          "b": {"instead": "take", "say": "2"},
          "c": {"before": "look", "continue": true, "say": "3"},
          "d": {"before": "look", "say": "4"}
        }
        """);
  }

  @Test
  void whatAKindAnswersForAllThatAreMadeFromItIsInItsPlace() {
    assertClean(
        """
        "kinds": {"fruit": {"on": {"take": [{"when": "noun is apple", "say": "1"}, "2"]}}},
        "things": {
          "apple": {"in": "hall", "kind": "fruit"}, "pear": {"in": "hall", "kind": "fruit"},
          "box": {"in": "hall", "on": {"look": "x", "take, go": "y"}, "initial": "A box."},
          "coin": {"initial": "A coin, from nowhere."}
        },
        "rules": {
          "a": {"after": "take", "noun": "apple", "do": [
            {"try": "look", "noun": "box"}, {"move": "coin", "to": "hall"}
          ]}
        }
        """);
  }

  @Test
  void theStorysOwn() {
    assertEquals(
        """
        story.json:1:1 E005 "story" has no "title"
        story.json:1:1 E005 "story" has no "start"
        story.json:1:1 W006 the story has no "ifid"; without one, its saves go by title and author\
        """,
        Reads.lines(Reads.file("{}")));
    assertEquals(
        "story.json:1:34 E010 an ifid is a UUID, such as 9F1C02A4-6E0B-4B0D-8E2B-3A7C5D1E9F00\n"
            + "story.json:1:56 E014 no room or thing is called \"hal\"; did you mean \"hall\"?",
        Reads.lines(
            Reads.file(
                "{\"story\": {\"title\": \"T\", \"ifid\": \"../../etc\", \"start\": \"hal\"},"
                    + " \"rooms\": {\"hall\": {\"name\": \"H\"}}}")));
  }

  @Test
  void anIdInTwoFilesIsToldWithBothPlaces() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("story.json", Reads.STORY);
    files.put("b.json", "{\"rooms\": {\"hall\": {\"name\": \"Other\"}}}");
    assertEquals(
        "b.json:1:12 E009 \"hall\" is defined already: story.json:2:12",
        Reads.lines(ScenarioReader.readText(Map.of("l.json", Reads.LIBRARY), files)));
  }

  @Test
  void aBrokenFileIsOneFindingAndTheOthersAreRead() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("story.json", Reads.STORY);
    files.put("b.json", "{\"rooms\": {\"attic\": {\"name\" \"Attic\"}}}");
    files.put("c.json", "{\"rooms\": {\"cellar\": {\"nmae\": \"Cellar\"}}}");
    String lines = Reads.lines(ScenarioReader.readText(Map.of("l.json", Reads.LIBRARY), files));
    assertEquals(
        """
        b.json:1:27 E002 a comma or a colon is missing after this
        c.json:1:23 E004 "nmae" does not belong here; did you mean "name"?\
        """,
        lines);
  }

  @Test
  void whatABrokenFileMayHoldIsNotMissed() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("a.json", "{\"story\": {");
    files.put("b.json", "{\"things\": {\"rope\": {\"in\": \"attic\"}}}");
    assertEquals(
        "a.json:1:11 E002 this bracket is never closed",
        Reads.lines(ScenarioReader.readText(Map.of("l.json", Reads.LIBRARY), files)));
  }

  @Test
  void aWarningIsSilencedWhereItStands() {
    assertClean(
        """
        "rooms": {"a": {"name": "A", "allow": {"W001": "a dream", "W010": "a test"}, "exits": {"north": "hall"}}},
        "things": {
          "box": {"allow": {"W005": "for later"}},
          "bag": {"in": "hall", "on": {"take": ["1", {"say": "2", "allow": {"W002": "kept"}}]}}
        }
        """);
    assertClean("\"things\": {\"allow\": {\"W005\": \"all of them\"}, \"cat\": {}, \"dog\": {}}");
  }

  @Test
  void atMostFiveHundredAreListed() {
    StringBuilder rooms = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      rooms.append(i == 0 ? "" : ",").append("\"r").append(i).append("\": {}");
    }
    Loaded loaded = Reads.sections("\"rooms\": {" + rooms + "}");
    assertEquals(500, loaded.problems().size());
    assertTrue(loaded.story().isEmpty());
  }

  @Test
  void everyCodeIsUniqueAndHasAMeaning() {
    TreeSet<String> ids = new TreeSet<>();
    for (Code code : Code.values()) {
      assertTrue(ids.add(code.id()), code.id());
      assertTrue(!code.meaning().isBlank(), code.id());
    }
    assertEquals("E001", ids.first());
  }

  @Test
  void aPlayerWhoBeginsInWhatTheyCarryIsACircle() {
    String story =
        "{\"story\": {\"title\": \"T\", \"author\": \"A\", \"version\": \"1\", \"start\": \"sack\","
            + " \"ifid\": \"00000000-0000-4000-8000-000000000000\"}, \"rooms\": {\"hall\": {\"name\": \"Hall\"}},"
            + " \"things\": {\"sack\": {\"in\": \"player\", \"is\": [\"enterable\", \"container\"]}}}";
    Loaded loaded = ScenarioReader.readText(java.util.Map.of("story.json", story));
    assertTrue(Reads.lines(loaded).contains("E017"), () -> Reads.lines(loaded));
  }
}
