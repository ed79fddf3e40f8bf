package impromptu.author.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.scenario.Loaded;
import impromptu.scenario.ScenarioReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What a map shows of a scenario. */
class MapsTest {
  private static final String JSON =
      """
      {"story": {"title": "R & D", "start": "hall", "ifid": "00000000-0000-4000-8000-000000000000"},
       "rooms": {
         "hall": {"name": "Hall", "exits": {
           "north": {"to": "yard", "door": "gate"},
           "down": {"to": "cellar", "when": "gate is open"},
           "east": {"refuse": "A wall."}}},
         "yard": {"name": "Yard", "exits": {
           "south": {"to": "hall", "door": "gate"}, "west": {"to": "cellar", "one-way": true}}},
         "cellar": {"name": "Cellar", "is": ["dark"], "exits": {"up": "hall"}}},
       "things": {"gate": {"is": ["openable", "open", "door"]}, "crate": {"in": "cellar"},
         "moss": {"in": "cellar", "is": ["scenery"]}}}
      """;

  private static Atlas atlas(String json) {
    Loaded loaded = ScenarioReader.readText(Map.of("story.json", json));
    assertTrue(loaded.story().isPresent(), () -> loaded.problems().toString());
    return Atlas.of(loaded.story().get());
  }

  @Test
  void aWayThereAndBackIsOne() {
    Atlas atlas = atlas(JSON);
    assertEquals(
        "[Way[from=hall, to=yard, there=north, back=south, door=gate, conditional=false],"
            + " Way[from=hall, to=cellar, there=down, back=up, door=, conditional=true],"
            + " Way[from=yard, to=cellar, there=west, back=, door=, conditional=false]]",
        atlas.ways().toString());
    assertEquals("[crate]", atlas.sites().get(2).things().toString());
    assertTrue(atlas.sites().get(2).dark());
    assertTrue(atlas.sites().get(0).start());
  }

  @Test
  void roomsDoNotOverlapAndEveryWayIsDrawn() {
    for (int rooms : new int[] {2, 10, 100}) {
      Placed placed = Layout.of(atlas(many(rooms)));
      assertEquals(rooms, placed.boxes().size());
      for (int i = 0; i < rooms; i++) {
        for (int j = 0; j < i; j++) {
          assertFalse(overlap(placed.boxes().get(i), placed.boxes().get(j)), i + " and " + j);
        }
      }
      for (Placed.Line line : placed.lines()) {
        assertTrue(line.points().size() >= 2);
      }
    }
  }

  private static boolean overlap(Placed.Box a, Placed.Box b) {
    return a.x() < b.x() + b.width()
        && b.x() < a.x() + a.width()
        && a.y() < b.y() + b.height()
        && b.y() < a.y() + a.height();
  }

  /** Rooms in rows of ten, joined to their neighbours, not all of them to those below. */
  static String many(int rooms) {
    StringBuilder json =
        new StringBuilder("{\"story\": {\"title\": \"Many\", \"start\": \"r0\"}, \"rooms\": {");
    for (int i = 0; i < rooms; i++) {
      json.append(i == 0 ? "" : ",").append("\"r").append(i).append("\": {\"name\": \"Room ");
      json.append(i).append("\", \"exits\": {\"northeast\": {\"refuse\": \"No.\"}");
      exit(json, "east", i % 10 < 9 ? i + 1 : -1, rooms);
      exit(json, "west", i % 10 > 0 ? i - 1 : -1, rooms);
      exit(json, "south", i % 3 == 0 ? i + 10 : -1, rooms);
      exit(json, "north", (i - 10) % 3 == 0 ? i - 10 : -1, rooms);
      json.append("}}");
    }
    return json.append("}}").toString();
  }

  private static void exit(StringBuilder json, String direction, int to, int rooms) {
    if (to >= 0 && to < rooms) {
      json.append(", \"").append(direction).append("\": \"r").append(to).append('"');
    }
  }

  @Test
  void theTextTellsDoorsConditionsDarkRoomsAndTheStartApart() {
    String text = Maps.TEXT.of(atlas(JSON));
    for (String part : new String[] {"║ Hall", "│ Yard", "│░Cellar", "+", "?", "the start"}) {
      assertTrue(text.contains(part), () -> part + "\n" + text);
    }
  }

  @Test
  void thePictureIsWellFormedXml() throws IOException, SAXException, ParserConfigurationException {
    String svg = Maps.SVG.of(atlas(JSON));
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
    assertTrue(svg.contains("R &amp; D"));
    assertTrue(svg.contains("class=\"room dark\""));
    assertTrue(svg.contains("class=\"room start\""));
    assertTrue(svg.contains("class=\"way conditional\""));
    assertTrue(svg.contains("marker-end"));
  }

  @Test
  void theSameScenarioGivesTheSamePicture() {
    assertEquals(Maps.SVG.of(atlas(many(40))), Maps.SVG.of(atlas(many(40))));
  }

  @Test
  void graphvizIsGivenTheSame() {
    assertEquals(
        """
        digraph map {
          node [shape=box];
          "hall" [label="Hall", penwidth=3];
          "yard" [label="Yard"];
          "cellar" [label="Cellar", style=filled, fillcolor=gray30, fontcolor=white];
          "hall" -> "yard" [taillabel="north", headlabel="south", dir=none, label="gate"];
          "hall" -> "cellar" [taillabel="down", headlabel="up", dir=none, style=dashed];
          "yard" -> "cellar" [taillabel="west", headlabel=""];
        }
        """,
        Maps.DOT.of(atlas(JSON)));
  }
}
