package impromptu.author.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import impromptu.scenario.Loaded;
import impromptu.scenario.ScenarioReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
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

  static Atlas atlas(String json) {
    Loaded loaded = ScenarioReader.readText(Map.of("story.json", json));
    assertTrue(loaded.story().isPresent(), () -> loaded.problems().toString());
    return Atlas.of(loaded.story().get());
  }

  @Test
  void aWayThereAndBackIsOne() {
    Atlas atlas = atlas(JSON);
    Course north = new Course("north", Heading.NORTH, true);
    Course south = new Course("south", Heading.SOUTH, true);
    Course west = new Course("west", Heading.WEST, true);
    Course up = new Course("up", Heading.UP, false);
    Course down = new Course("down", Heading.DOWN, false);
    assertEquals(
        List.of(
            new Way("hall", "yard", north, south, "gate", false),
            new Way("hall", "cellar", down, up, "", true),
            new Way("yard", "cellar", west, Course.NONE, "", false)),
        atlas.ways());
    assertEquals("[crate]", atlas.sites().get(2).things().toString());
    assertTrue(atlas.sites().get(2).dark());
    assertTrue(atlas.sites().get(0).start());
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
    assertEquals(
        """
        ┌────────┐   ┌──────┐
        │░Cellar░<───┤ Yard │
        │░░crate░│   └──┬───┘
        └───u────┘      │
            │           +
            │        ╔══╧═══╗
            └────?───d Hall ║
                     ╚══════╝

        ═ the start   ░ dark   + a door   ? open only at times   <>^v leads no way back   d down   u up
        """,
        Maps.TEXT.of(atlas(JSON), Paper.USUAL));
  }

  @Test
  void aMapOfAsciiHasNothingElse() {
    String text = Maps.TEXT.of(atlas(JSON), new Paper(160, true));
    assertTrue(text.chars().allMatch(letter -> letter < 127), text);
    for (String part : new String[] {"d Hall #", "+ Yard |", ":Cellar:", "@", "?", "the start"}) {
      assertTrue(text.contains(part), () -> part + "\n" + text);
    }
  }

  @Test
  void theNarrowerThePaperTheLessIsTold() {
    Atlas atlas = atlas(many(100));
    for (int columns : new int[] {200, 160, 120, 80}) {
      String text = Maps.TEXT.of(atlas, new Paper(columns, false));
      int widest = text.lines().mapToInt(String::length).max().orElseThrow();
      assertTrue(widest <= columns, () -> columns + "\n" + text);
    }
    String narrow = Maps.TEXT.of(atlas, new Paper(60, false));
    assertTrue(narrow.contains("100 Room 99"), narrow);
  }

  @Test
  void thePictureIsWellFormedXml() throws IOException, SAXException, ParserConfigurationException {
    String svg = Maps.SVG.of(atlas(JSON), Paper.USUAL);
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
    assertEquals(
        Maps.SVG.of(atlas(many(40)), Paper.USUAL), Maps.SVG.of(atlas(many(40)), Paper.USUAL));
  }

  /** A ship, whose ways no compass knows. */
  private static final String SHIP =
      """
      {"story": {"title": "Ship", "start": "deck", "ifid": "00000000-0000-4000-8000-000000000000"},
       "directions": {
         "fore": {"opposite": "aft", "mapped-as": "north"},
         "aft": {"opposite": "fore", "mapped-as": "south"},
         "starboard": {"opposite": "port", "mapped-as": "east"},
         "port": {"opposite": "starboard", "mapped-as": "west"},
         "aloft": {"opposite": "below", "mapped-as": "up"},
         "below": {"opposite": "aloft", "mapped-as": "down"},
         "overboard": {"opposite": "overboard"}},
       "rooms": {
         "deck": {"name": "Deck", "exits": {
           "fore": "bow", "aft": "stern", "starboard": "rail", "port": "boat", "aloft": "mast",
           "overboard": {"to": "sea", "one-way": true}}},
         "bow": {"name": "Bow", "exits": {"aft": "deck", "south": {"to": "sea", "one-way": true}}},
         "stern": {"name": "Stern", "exits": {"fore": "deck"}},
         "rail": {"name": "Rail", "exits": {"port": "deck"}},
         "boat": {"name": "Boat", "exits": {"starboard": "deck"}},
         "mast": {"name": "Mast", "exits": {"below": "deck"}},
         "sea": {"name": "Sea"}}}
      """;

  @Test
  void aDirectionOfTheAuthorsIsDrawnAsWhatItIsMappedAs() {
    assertEquals(
        """
        ┌──────┐   ┌───────┐   ┌──────┐
        │  Sea <───s  Bow  │   │ Mast │
        └──────<─┐ └───┬───┘   b──────┘
                 │     │ ┌─────┘
        ┌──────┐ └─o═══╧═a═╗   ┌──────┐
        │ Boat ├───╢  Deck ╟───┤ Rail │
        └──────┘   ╚═══╤═══╝   └──────┘
                       │
                   ┌───┴───┐
                   │ Stern │
                   └───────┘

        ═ the start   <>^v leads no way back   fore is north   aft is south   starboard is east   port is west   a aloft   b below   o overboard   s south
        """,
        Maps.TEXT.of(atlas(SHIP), Paper.USUAL));
    String svg = Maps.SVG.of(atlas(SHIP), Paper.USUAL);
    for (String told : List.of("aloft", "below", "overboard")) {
      assertTrue(svg.contains(">" + told + "</text>"), told);
    }
    String dot = Maps.DOT.of(atlas(SHIP), Paper.USUAL);
    assertTrue(
        dot.contains("[taillabel=\"fore\", headlabel=\"aft\", tailport=n, headport=s, dir=none]"),
        dot);
  }

  @Test
  void whatItsSignsMeanIsNoWiderThanThePaper() {
    String map = Maps.TEXT.of(atlas(SHIP), new Paper(60, false));
    for (String line : map.split("\n", -1)) {
      assertTrue(line.length() <= 60, line);
    }
    assertTrue(map.contains("fore is north\naft is south"), map);
  }

  @Test
  void ofTwoDirectionsThatAreMappedAlikeOnlyTheFirstPointsAnywhere() {
    Way south =
        atlas(SHIP).ways().stream()
            .filter(way -> way.there().id().equals("south"))
            .findAny()
            .orElseThrow();
    assertEquals(new Course("south", Heading.OTHER, false), south.there());
  }

  @Test
  void graphvizIsGivenTheSame() {
    assertEquals(
        """
        digraph map {
          node [shape=box];
          "hall" [label="Hall", penwidth=3, pos="144,0!"];
          "yard" [label="Yard", pos="144,90!"];
          "cellar" [label="Cellar", style=filled, fillcolor=gray30, fontcolor=white, pos="0,90!"];
          "hall" -> "yard" [taillabel="north", headlabel="south", tailport=n, headport=s, dir=none, label="gate"];
          "hall" -> "cellar" [taillabel="down", headlabel="up", dir=none, style=dashed];
          "yard" -> "cellar" [taillabel="west", headlabel="", tailport=w];
        }
        """,
        Maps.DOT.of(atlas(JSON), Paper.USUAL));
  }

  @Test
  void dataTellsWhereEachRoomLies() {
    String data = Maps.JSON.of(atlas(JSON), Paper.USUAL);
    JsonObject yard =
        JsonParser.parseString(data)
            .getAsJsonObject()
            .getAsJsonArray("sites")
            .get(1)
            .getAsJsonObject();
    assertEquals("yard", yard.get("id").getAsString());
    assertEquals(1, yard.get("column").getAsInt());
    assertEquals(0, yard.get("row").getAsInt());
  }
}
