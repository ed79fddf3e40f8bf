package impromptu.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import impromptu.author.schema.Schema;
import impromptu.scenario.Problem;
import impromptu.scenario.ScenarioReader;
import impromptu.scenario.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every sample of the guide's reference is read, with what it leaves out around it. */
class ReferenceTest {
  private static final Pattern SAMPLE = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Set<String> STORY_KEYS = Set.of("renamed");

  /** What the samples speak of and do not define. */
  private static final String WORLD =
      """
      {
        "rooms": {
          "stage": {"name": "Stage"}, "yard": {"name": "Yard"}, "cellar": {"name": "Cellar"},
          "flies": {"name": "Flies"}, "loft": {"name": "Loft"}, "cloakroom": {"name": "Cloakroom"}
        },
        "kinds": {"fruit": {}},
        "properties": {"dusty": "covered in dust"},
        "things": {
          "oak-door": {"is": ["openable", "open"]}, "trap": {"in": "wings", "is": ["openable"]},
          "script": {"in": "wings"}, "mirror": {"in": "wings"}, "coat": {"in": "wardrobe"},
          "wardrobe": {"in": "wings", "is": ["container", "openable"]}, "lamp": {"in": "wings"},
          "box": {"in": "wings", "is": ["container", "openable", "lockable"], "key": "key-ring"},
          "apple": {"in": "wings"}, "cloak": {"in": "wings", "is": ["wearable"]},
          "key-ring": {"in": "wings"}, "candle": {"in": "wings"}, "door": {"in": "wings", "is": ["openable"]}
        },
        "variables": {
            "a": false, "b": false, "condition": false,
            "disturbed": {"start": 0, "min": 0, "max": 9},
            "hunger": {"start": 0, "min": 0, "max": 10}
          },
        "endings": {"rigid": {"title": "R"}, "failed": {"title": "F"}}
      }
      """;

  private static String reference() throws IOException {
    String guide = Files.readString(Path.of("scenario/README.md"));
    return guide.substring(guide.indexOf("## The sections"));
  }

  /** The samples as files of a scenario. */
  private static Map<String, String> samples() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    Matcher samples = SAMPLE.matcher(reference());
    while (samples.find()) {
      files.put("sample-" + (files.size() + 1) + ".json", whole(samples.group(1)));
    }
    return files;
  }

  /** A sample with what is around it: a section stands in a file, a verb in verbs. */
  private static String whole(String sample) throws IOException {
    String file = "{" + sample + "}";
    String first = JsonParser.parseString(file).getAsJsonObject().keySet().iterator().next();
    if (STORY_KEYS.contains(first)) {
      return "{\"story\": " + file + "}";
    }
    JsonObject sections =
        JsonParser.parseString(Schema.text()).getAsJsonObject().getAsJsonObject("properties");
    return sections.has(first) ? file : "{\"verbs\": " + file + "}";
  }

  private static List<String> errors(Map<String, String> files) {
    List<String> errors = new ArrayList<>();
    for (Problem problem : ScenarioReader.readText(files).problems()) {
      if (problem.severity() == Severity.ERROR) {
        errors.add(problem.toString());
      }
    }
    return errors;
  }

  /** The samples in the world that they speak of, and another file. */
  private static List<String> errorsWith(String json) throws IOException {
    Map<String, String> files = new LinkedHashMap<>(samples());
    files.put("world.json", WORLD);
    files.put("tried.json", json);
    return errors(files);
  }

  @Test
  void everySampleIsReadWithoutAMistake() throws IOException {
    assertEquals(List.of(), errorsWith("{}"));
    assertTrue(samples().size() >= 10);
  }

  @Test
  void everySampleIsValid() throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(Schema.text());
    for (Map.Entry<String, String> sample : samples().entrySet()) {
      assertEquals(Set.of(), schema.validate(sample.getValue(), InputFormat.JSON), sample.getKey());
    }
  }

  /** What stands as code in the first column of the table under a heading. */
  private static List<String> rows(String heading) throws IOException {
    String section = reference().split("\n### " + heading + "\n", 2)[1].split("\n###? ", 2)[0];
    List<String> codes = new ArrayList<>();
    for (String line : section.split("\n", -1)) {
      if (line.startsWith("| `")) {
        Matcher code = CODE.matcher(line.split(" \\| ", 2)[0]);
        while (code.find()) {
          codes.add(code.group(1));
        }
      }
    }
    return codes;
  }

  private static String quoted(String text) {
    return new JsonPrimitive(text).toString();
  }

  /** A form is a condition, a number, a thing, or an operator. */
  @Test
  void everyFormOfExpressionsIsRead() throws IOException {
    List<String> forms = rows("conditions and other expressions");
    assertTrue(forms.size() > 50);
    List<String> wrong = forms;
    for (String around : List.of("@", "@ = 1", "@ is lamp", "nerve @ 3")) {
      wrong = wrongIn(wrong, around);
    }
    assertEquals(List.of(), wrong);
  }

  /** The forms that are no condition with these words around them. */
  private static List<String> wrongIn(List<String> forms, String around) throws IOException {
    StringBuilder hints = new StringBuilder("{\"hints\": {\n");
    for (int i = 0; i < forms.size(); i++) {
      String when = quoted(around.replace("@", forms.get(i)));
      String end = i + 1 < forms.size() ? ",\n" : "}}";
      hints.append("\"h" + i + "\": {\"steps\": [\"1\"], \"when\": " + when + "}" + end);
    }
    Set<String> wrong = new LinkedHashSet<>();
    for (String error : errorsWith(hints.toString())) {
      wrong.add(forms.get(Integer.parseInt(error.split(":", 3)[1]) - 2));
    }
    return List.copyOf(wrong);
  }

  @Test
  void everyEffectIsRead() throws IOException {
    List<String> effects = rows("effects");
    for (String effect : effects) {
      assertEquals(
          List.of(),
          errorsWith("{\"rules\": {\"tried\": {\"after\": \"take\", \"do\": [" + effect + "]}}}"),
          effect);
    }
    assertTrue(effects.size() >= 14);
  }

  @Test
  void everyFormOfTextsIsRead() throws IOException {
    List<String> texts = rows("texts");
    for (String text : texts) {
      String whole = text.matches("\\{(cycling|at random)}") ? "{one of}a{or}b" + text : text;
      assertEquals(
          List.of(),
          errorsWith(
              "{\"rules\": {\"tried\": {\"after\": \"take\", \"say\": " + quoted(whole) + "}}}"),
          text);
    }
    assertTrue(texts.size() > 20);
  }

  @Test
  void everyVerbOfTheLibraryIsListed() throws IOException {
    String list = reference().split("\nThe library's verbs, by id", 2)[1].split("\n###", 2)[0];
    Set<String> listed = new LinkedHashSet<>();
    Matcher code = CODE.matcher(list.substring(list.indexOf("\n- ")));
    while (code.find()) {
      listed.add(code.group(1));
    }
    Map<String, String> world =
        Map.of(
            "world.json",
            "{\"rooms\": {\"hall\": {\"name\": \"Hall\"}},"
                + " \"story\": {\"title\": \"T\", \"start\": \"hall\"}}");
    Set<String> verbs = new LinkedHashSet<>();
    ScenarioReader.readText(world)
        .story()
        .orElseThrow()
        .verbs()
        .forEach(verb -> verbs.add(verb.id()));
    assertEquals(new TreeSet<>(verbs), new TreeSet<>(listed));
  }

  @Test
  void everySlotIsRead() throws IOException {
    List<String> slots = rows("verbs");
    for (String slot : slots) {
      assertEquals(
          List.of(),
          errorsWith("{\"verbs\": {\"tried\": {\"grammar\": [" + quoted("probe " + slot) + "]}}}"),
          slot);
    }
    assertTrue(slots.size() >= 10);
  }
}
