package impromptu.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The guide's reference names every key of the format, where it tells of the key's section. */
class GuideKeysTest {
  private static final Pattern CODE = Pattern.compile("```.*?```|`[^`]+`", Pattern.DOTALL);
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

  /** The headings of sections that stand under another's name. */
  private static final Map<String, String> HEADINGS =
      Map.of(
          "kinds",
          "### things",
          "properties",
          "### things",
          "claims",
          "## Proof",
          "released",
          "### story");

  /** What no author writes. */
  private static final Set<Shape> WRITTEN_BY_TOOLS = Set.of(ReleaseKeys.RELEASED);

  private final String guide;
  private final Set<String> missing = new TreeSet<>();

  GuideKeysTest() throws IOException {
    guide = Files.readString(Path.of("scenario/README.md"));
  }

  /** What stands under the heading that has the word in it. */
  private String under(String section) {
    String heading = HEADINGS.getOrDefault(section, "");
    String line = heading.isEmpty() ? "### [^\n]*\\b" + section + "\\b[^\n]*" : heading;
    Matcher found = Pattern.compile("(?m)^" + line + "$").matcher(guide);
    assertTrue(found.find(), "no heading for " + section);
    String rest = guide.substring(found.end());
    return rest.split("\n##", 2)[0];
  }

  /** The keys that a part of the guide names: alone as code, or in quotes in a sample. */
  private static Set<String> named(String part) {
    Set<String> named = new HashSet<>();
    Matcher code = CODE.matcher(part);
    while (code.find()) {
      named.add(code.group().replace("`", ""));
      Matcher quoted = QUOTED.matcher(code.group());
      while (quoted.find()) {
        named.add(quoted.group(1));
      }
    }
    return named;
  }

  private void look(Shape shape, Set<String> named, Set<Shape> seen) {
    if (!seen.add(shape) || WRITTEN_BY_TOOLS.contains(shape)) {
      return;
    }
    for (Key key : shape.keys()) {
      if (!named.contains(key.id())) {
        missing.add(shape.id() + " " + key.id());
      }
      if (key.shape().isPresent()) {
        look(key.shape().get(), named, seen);
      }
    }
  }

  @Test
  void everyKeyIsNamedWhereItsSectionIsTold() {
    Set<String> responses = named(under("responses"));
    for (Key section : SectionKeys.FILE.keys()) {
      if (section.shape().isPresent()) {
        Set<String> named = named(under(section.id()));
        named.addAll(responses);
        look(section.shape().get(), named, new LinkedHashSet<>());
      }
    }
    look(ResponseKeys.RESPONSE, responses, new LinkedHashSet<>());
    Set<String> effects = named(under("effects"));
    for (EffectKeys.Kind kind : EffectKeys.Kind.values()) {
      look(EffectKeys.of(kind), effects, new LinkedHashSet<>());
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void everySectionIsNamed() {
    Set<String> sections = named(guide.split("\n## The sections\n", 2)[1].split("\n##", 2)[0]);
    for (Key section : SectionKeys.FILE.keys()) {
      assertTrue(sections.contains(section.id()), section.id());
    }
  }

  @Test
  void everyStepOfTheEngineIsNamed() {
    Set<String> effects = named(under("effects"));
    for (String step : EffectKeys.PERFORM.words()) {
      assertTrue(effects.contains(step), step);
    }
  }
}
