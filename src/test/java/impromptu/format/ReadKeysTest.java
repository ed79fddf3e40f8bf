package impromptu.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.scenario.Problem;
import impromptu.scenario.ScenarioReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever is described is read, found by trying: a value that no key takes, put into every key of
 * every shape, is refused where it stands; and so is a key that nothing describes.
 */
class ReadKeysTest {
  private static final String WORLD =
      """
      {"story": {"title": "T", "start": "hall"}, "rooms": {"hall": {"name": "Hall"}},
       "variables": {"v": false}, "timers": {"t": {"turns": 1}}, "things": {"x": {"in": "hall"}}}
      """;

  private static final String RELEASED = "\"released\": {@}";

  /** Where an object of each shape stands; its keys go where the sign is. */
  private static final Map<Shape, String> PLACES =
      Map.ofEntries(
          Map.entry(StoryKeys.SHAPE, "\"story\": {@}"),
          Map.entry(RoomKeys.ROOM, "\"rooms\": {\"y\": {@}}"),
          Map.entry(
              RoomKeys.EXIT, "\"rooms\": {\"y\": {\"name\": \"Y\", \"exits\": {\"up\": {@}}}}"),
          Map.entry(ThingKeys.THING, "\"things\": {\"y\": {@}}"),
          Map.entry(ThingKeys.KINDS, "\"kinds\": {\"y\": {@}}"),
          Map.entry(ThingKeys.TOPIC, "\"things\": {\"y\": {\"topics\": {\"z\": {@}}}}"),
          Map.entry(ResponseKeys.RESPONSE, "\"things\": {\"y\": {\"on\": {\"take\": {@}}}}"),
          Map.entry(VariableKeys.VARIABLE, "\"variables\": {\"y\": {@}}"),
          Map.entry(EventKeys.RULE, "\"rules\": {\"y\": {@}}"),
          Map.entry(EventKeys.SCENE, "\"scenes\": {\"y\": {@}}"),
          Map.entry(EventKeys.TIMER, "\"timers\": {\"y\": {@}}"),
          Map.entry(MomentKeys.MOMENT, "\"moments\": {\"y\": {@}}"),
          Map.entry(
              MomentKeys.CHOICE, "\"moments\": {\"y\": {\"beats\": 1, \"choices\": {\"z\": {@}}}}"),
          Map.entry(SurroundingKeys.ENDING, "\"endings\": {\"y\": {@}}"),
          Map.entry(SurroundingKeys.CLAIM, "\"claims\": {\"y\": {@}}"),
          Map.entry(SurroundingKeys.HINT, "\"hints\": {\"y\": {@}}"),
          Map.entry(SurroundingKeys.CUE, "\"cues\": {\"y\": {@}}"),
          Map.entry(VerbKeys.VERB, "\"verbs\": {\"y\": {@}}"),
          Map.entry(VerbKeys.NEED, "\"needs\": {\"y\": {@}}"),
          Map.entry(VerbKeys.DIRECTION, "\"directions\": {\"y\": {@}}"),
          Map.entry(LanguageKeys.LANGUAGE, "\"language\": {@}"),
          Map.entry(LanguageKeys.NOUN_RULES, "\"language\": {\"nouns\": {@}}"),
          Map.entry(LanguageKeys.FORMS, "\"language\": {\"nouns\": {\"declined\": {\"y\": {@}}}}"),
          Map.entry(ReleaseKeys.RELEASED, RELEASED),
          Map.entry(SectionKeys.FILE, "@"));

  /** What must stand before a key for it to be asked for. */
  private static final Map<Key, String> BEFORE =
      Map.of(EventKeys.RULE_NOUN, "\"before\": \"any\", ");

  /** Every shape that a file can hold, but those of effects. */
  private static Set<Shape> shapes() {
    Map<Shape, Boolean> found = new LinkedHashMap<>();
    found.put(ResponseKeys.RESPONSE, true);
    find(SectionKeys.FILE, found);
    return found.keySet();
  }

  private static void find(Shape shape, Map<Shape, Boolean> found) {
    if (found.put(shape, true) == null) {
      shape.keys().forEach(key -> key.shape().ifPresent(inner -> find(inner, found)));
    }
  }

  /** What is said of the place in a file where a sign stands for the value. */
  private static List<String> saidOf(String place, String before, String key, String value) {
    String json = "{" + place.replace("@", before + "\"" + key + "\": " + value) + "}";
    String wanted = value.equals("null") ? "null" : "\"" + key + "\"";
    int column = json.indexOf(wanted) + 1;
    // Of two definitions the first counts.
    Map<String, String> files = new LinkedHashMap<>();
    files.put("z.json", json);
    files.put("a.json", WORLD);
    List<String> said = new ArrayList<>();
    for (Problem problem : ScenarioReader.readText(files).problems()) {
      if (problem.at().file().equals("z.json") && problem.at().column() == column) {
        said.add(problem.toString());
      }
    }
    return said;
  }

  private static DynamicTest isRead(String name, String place, String before, Key key) {
    return DynamicTest.dynamicTest(
        name + " " + key.id(),
        () -> {
          List<String> said = saidOf(place, before, key.id(), "null");
          assertTrue(said.stream().anyMatch(line -> line.contains("E006")), said::toString);
        });
  }

  @Test
  void everyShapeHasAPlace() {
    assertEquals(shapes(), PLACES.keySet());
  }

  @TestFactory
  Stream<DynamicTest> everyKeyIsRead() {
    return shapes().stream()
        .flatMap(
            shape ->
                shape.keys().stream()
                    .map(
                        key ->
                            isRead(
                                shape.id(), PLACES.get(shape), BEFORE.getOrDefault(key, ""), key)));
  }

  @TestFactory
  Stream<DynamicTest> everyKeyOfAnEffectIsRead() {
    String place = "\"things\": {\"y\": {\"on\": {\"take\": {\"do\": {@}}}}}";
    return Stream.of(EffectKeys.Kind.values())
        .map(EffectKeys::of)
        .flatMap(
            effect ->
                effect.keys().stream()
                    .map(key -> isRead(effect.id(), place, beside(effect, key), key)));
  }

  /** What makes an effect one of its sort. */
  private static String beside(Shape effect, Key key) {
    Key first = effect.keys().get(0);
    String named = first.id().equals("begin") ? "t" : first.id().equals("set") ? "v" : "x";
    String value = first.type() == Type.NUMBER ? "1" : "\"" + named + "\"";
    return key.equals(first) ? "" : "\"" + first.id() + "\": " + value + ", ";
  }

  @Test
  void whatNothingDescribesIsRefused() {
    for (Shape shape : shapes()) {
      if (shape.others().isEmpty()) {
        List<String> said = saidOf(PLACES.get(shape), "", "qqqqqqqq", "1");
        assertTrue(said.stream().anyMatch(line -> line.contains("E004")), shape.id() + said);
      }
    }
  }

  @Test
  void aKeyHasAMeaningAndARange() {
    assertThrows(IllegalArgumentException.class, () -> Key.of("key", Type.TEXT, " "));
    assertThrows(IllegalArgumentException.class, () -> Key.of("key", Type.OBJECT, "Something."));
    assertThrows(IllegalArgumentException.class, () -> Key.number("key", 2, 1, "A number."));
  }
}
