package impromptu.author.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.bench.BigWorld;
import impromptu.bench.CaveWorld;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Laws of every map, tried on caves whose ways bend, loop and lead nowhere. */
class PlanTest {
  private static final List<String> COMPASS =
      List.of("north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest");

  private static final List<Plan> CAVES = List.of(cave(1), cave(2), cave(3));

  private static Plan cave(long seed) {
    return Plan.of(MapsTest.atlas(CaveWorld.json(100, seed)));
  }

  @Test
  void noTwoRoomsShareACell() {
    for (Plan plan : CAVES) {
      assertEquals(100, new HashSet<>(plan.cells()).size());
    }
  }

  @Test
  void noWayGoesThroughARoom() {
    for (Plan plan : CAVES) {
      Set<Lanes.Node> walls = walls(plan);
      for (Route route : plan.routes()) {
        List<Lanes.Node> passed = passed(route.corners());
        for (Lanes.Node node : passed.subList(1, passed.size() - 1)) {
          assertFalse(walls.contains(node), () -> route.toString());
        }
      }
    }
  }

  @Test
  void noTwoWaysRunAlongOneLine() {
    for (Plan plan : CAVES) {
      Set<List<Lanes.Node>> steps = new HashSet<>();
      for (Route route : plan.routes()) {
        List<Lanes.Node> passed = passed(route.corners());
        for (int i = 0; i + 1 < passed.size(); i++) {
          assertTrue(steps.add(List.of(passed.get(i), passed.get(i + 1))), route.toString());
          steps.add(List.of(passed.get(i + 1), passed.get(i)));
        }
      }
    }
  }

  @Test
  void aWayLeavesARoomOnTheSideThatItsDirectionNames() {
    for (Plan plan : CAVES) {
      for (int i = 0; i < plan.routes().size(); i++) {
        Way way = plan.atlas().ways().get(i);
        assertLeaves(way.there(), plan.routes().get(i).from());
        assertLeaves(way.back(), plan.routes().get(i).to());
      }
    }
  }

  private static void assertLeaves(Course course, Port port) {
    Heading heading = course.heading();
    if (heading.isCompass()) {
      assertEquals(heading.name(), port.name());
    }
  }

  @Test
  void whereNoWaysMakeALoopAllLieAsTheyAreCalled() {
    for (long seed = 1; seed <= 8; seed++) {
      assertTrue(wrong(Plan.of(MapsTest.atlas(tree(60, seed)))).isEmpty(), "seed " + seed);
    }
  }

  @Test
  void aMapThatIsAGridIsDrawnAsThatGrid() {
    Plan plan = Plan.of(MapsTest.atlas(BigWorld.json(100)));
    for (int room = 0; room < 100; room++) {
      assertEquals(new Cell(room % 10, room / 10), plan.cells().get(room));
    }
  }

  /** The ways that don't lie as their directions say. */
  private static List<Way> wrong(Plan plan) {
    Map<String, Cell> cells = new HashMap<>();
    for (Site site : plan.atlas().sites()) {
      cells.put(site.id(), plan.cells().get(cells.size()));
    }
    List<Way> wrong = new ArrayList<>();
    for (Way way : plan.atlas().ways()) {
      int dx = cells.get(way.to()).column() - cells.get(way.from()).column();
      int dy = cells.get(way.to()).row() - cells.get(way.from()).row();
      int errors = way.there().heading().error(dx, dy) + way.back().heading().error(-dx, -dy);
      if (errors > 0) {
        wrong.add(way);
      }
    }
    return wrong;
  }

  /** Rooms that hang on rooms before them, each by a way there and back. */
  private static String tree(int rooms, long seed) {
    Random chance = new Random(seed);
    List<Map<String, String>> exits = new ArrayList<>(List.of(new HashMap<>()));
    while (exits.size() < rooms) {
      int from = chance.nextInt(exits.size());
      int way = chance.nextInt(COMPASS.size());
      if (exits.get(from).putIfAbsent(COMPASS.get(way), "r" + exits.size()) == null) {
        exits.add(new HashMap<>(Map.of(COMPASS.get((way + 4) % 8), "r" + from)));
      }
    }
    StringBuilder json =
        new StringBuilder("{\"story\": {\"title\": \"Tree\", \"start\": \"r0\"}, \"rooms\": {");
    for (int room = 0; room < rooms; room++) {
      json.append(room == 0 ? "" : ",")
          .append("\"r")
          .append(room)
          .append("\": {\"name\": \"R\", \"exits\": {");
      List<String> parts = new ArrayList<>();
      exits.get(room).forEach((way, to) -> parts.add("\"" + way + "\": \"" + to + "\""));
      json.append(String.join(", ", parts)).append("}}");
    }
    return json.append("}}").toString();
  }

  private static Set<Lanes.Node> walls(Plan plan) {
    Set<Lanes.Node> walls = new HashSet<>();
    for (Cell cell : plan.cells()) {
      for (int x = 0; x < Lanes.ACROSS; x++) {
        for (int y = 0; y < Lanes.DOWN; y++) {
          walls.add(new Lanes.Node(Lanes.left(cell.column()) + x, Lanes.top(cell.row()) + y));
        }
      }
    }
    return walls;
  }

  /** Every node of straight stretches; of a slanting one, its ends. */
  private static List<Lanes.Node> passed(List<Lanes.Node> corners) {
    List<Lanes.Node> passed = new ArrayList<>(List.of(corners.get(0)));
    for (Lanes.Node corner : corners.subList(1, corners.size())) {
      Lanes.Node at = passed.get(passed.size() - 1);
      int dx = Integer.signum(corner.x() - at.x());
      int dy = Integer.signum(corner.y() - at.y());
      while (!at.equals(corner) && (dx == 0 || dy == 0)) {
        at = new Lanes.Node(at.x() + dx, at.y() + dy);
        passed.add(at);
      }
      if (!at.equals(corner)) {
        passed.add(corner);
      }
    }
    return passed;
  }
}
