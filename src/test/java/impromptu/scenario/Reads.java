package impromptu.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import impromptu.story.Story;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads small scenarios over a small library. */
final class Reads {
  static final String LIBRARY =
      """
      {
        "things": {"player": {"name": "yourself", "article": "", "words": ["me"], "is": ["person"]}},
        "directions": {
          "north": {"name": "north", "words": ["n"], "opposite": "south"},
          "south": {"name": "south", "words": ["s"], "opposite": "north"}
        },
        "verbs": {
          "take": {"grammar": ["take|get [things]", "pick up [things]"], "needs": ["noun held"], "report": "Taken."},
          "look": {"grammar": ["look"], "do": [{"perform": "look"}]},
          "put-in": {"grammar": ["put [things] in|into [container]"], "report": "Done."},
          "go": {"grammar": ["[direction]", "go [direction]"], "do": [{"perform": "go"}]}
        },
        "needs": {"held": {"when": "held noun", "refuse": "{You} {don't} hold {the noun}."}},
        "messages": {"unknown-word": "I don't know the word {word}.", "which": "Which, {choices}?"},
        "language": {
          "articles": ["the", "a", "an", "some"],
          "of": ["of"],
          "conjugations": {"are": "is", "have": "has", "take": "takes", "don't": "doesn't"},
          "nouns": {
            "articles": {
              "a": ["a", "the"], "an": ["an", "the"], "some": ["some", "the"], "the": ["the", "the"]
            },
            "one": {"": "a", "a": "an", "e": "an", "i": "an", "o": "an", "u": "an"},
            "several": "some",
            "plurals": {"": "s", "y": "ies", "x": "xes", "man": "men"}
          },
          "pronouns": {"it": ["it", "it", "its", "itself"]},
          "numbers": ["zero", "one", "two"]
        }
      }
      """;

  static final String STORY =
      """
      {"story": {"title": "T", "start": "hall", "ifid": "00000000-0000-4000-8000-000000000000"},
       "rooms": {"hall": {"name": "Hall"}}}
      """;

  private Reads() {}

  /** Reads one file. */
  static Loaded file(String json) {
    return ScenarioReader.readText(Map.of("library.json", LIBRARY), Map.of("story.json", json));
  }

  /** Reads sections beside a story that has one room: {@code "things": {…}}. */
  static Loaded sections(String sections) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("story.json", STORY);
    files.put("more.json", "{" + sections + "}");
    return ScenarioReader.readText(Map.of("library.json", LIBRARY), files);
  }

  /** Checks sections beside the same story. */
  static Loaded checked(String sections) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("story.json", STORY);
    files.put("more.json", "{" + sections + "}");
    return ScenarioReader.checkText(Map.of("library.json", LIBRARY), files);
  }

  /** The story that sections make, which must be without problems. */
  static Story story(String sections) {
    Loaded loaded = sections(sections);
    assertEquals("", lines(loaded));
    return loaded.story().orElseThrow();
  }

  /** The problems, one a line. */
  static String lines(Loaded loaded) {
    StringBuilder lines = new StringBuilder();
    for (Problem problem : loaded.problems()) {
      lines.append(lines.isEmpty() ? "" : "\n").append(problem);
    }
    return lines.toString();
  }

  /** What a problem points at. */
  static String pointedAt(Problem problem) {
    int from = problem.at().column() - 1;
    return problem.sourceLine().substring(from, from + problem.length());
  }
}
