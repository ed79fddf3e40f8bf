package impromptu.world;

import static org.junit.jupiter.api.Assertions.assertEquals;

import impromptu.game.Game;
import impromptu.game.Playing;
import impromptu.story.Entity;
import impromptu.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What can be seen and touched, through glass, lids and darkness. */
class ScopeTest {
  private static Game game(String things) {
    return Playing.cellarWith("\"things\": {" + things + "}");
  }

  private static String sees(Game game, String... ids) {
    return which(game, true, ids);
  }

  private static String reaches(Game game, String... ids) {
    return which(game, false, ids);
  }

  private static String which(Game game, boolean sight, String... ids) {
    State state = game.begin(0, Set.of()).state();
    View view = new View(game.story(), game.layout(), state.world());
    Scope scope = Scope.of(view, game.story().player());
    List<String> fitting = new ArrayList<>();
    for (String id : ids) {
      int entity = entity(game.story(), id);
      if (sight ? scope.sees(entity) : scope.reaches(entity)) {
        fitting.add(id);
      }
    }
    return String.join(" ", fitting);
  }

  private static int entity(Story story, String id) {
    return story.entities().stream()
        .filter(entity -> entity.id().equals(id))
        .mapToInt(Entity::index)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aClosedBoxHidesWhatIsInItAndAGlassOneOnlyKeepsItFromTheHand() {
    Game game =
        game(
            """
            "box": {"name": "box", "in": "cellar", "is": ["container", "openable"]},
            "coin": {"name": "coin", "in": "box"},
            "jar": {"name": "jar", "in": "cellar", "is": ["container", "openable", "transparent"]},
            "ring": {"name": "ring", "in": "jar"},
            "tray": {"name": "tray", "in": "cellar", "is": ["supporter"]},
            "cup": {"name": "cup", "in": "tray"}
            """);
    assertEquals("box jar ring cup", sees(game, "box", "coin", "jar", "ring", "cup"));
    assertEquals("box jar cup", reaches(game, "box", "coin", "jar", "ring", "cup"));
  }

  @Test
  void partsAreWhereTheirThingIs() {
    Game game =
        game(
            """
            "cart": {"name": "cart", "in": "cellar"},
            "wheel": {"name": "wheel", "part-of": "cart"},
            "moon": {"name": "moon"},
            "crater": {"name": "crater", "part-of": "moon"}
            """);
    assertEquals("wheel", sees(game, "wheel", "crater"));
    assertEquals("wheel", reaches(game, "wheel", "crater"));
  }

  @Test
  void partsOfAClosedBoxAreOutsideIt() {
    Game game =
        game(
            """
            "box": {"name": "box", "in": "cellar", "is": ["container", "openable"]},
            "hasp": {"name": "hasp", "part-of": "box"},
            "desk": {"name": "desk", "in": "cellar"},
            "drawer": {"name": "drawer", "part-of": "desk", "is": ["container", "open"]},
            "pen": {"name": "pen", "in": "drawer"},
            "tray": {"name": "tray", "part-of": "desk", "is": ["container", "openable"]},
            "pin": {"name": "pin", "in": "tray"}
            """);
    assertEquals("hasp drawer pen tray", sees(game, "hasp", "drawer", "pen", "tray", "pin"));
    assertEquals("hasp drawer pen tray", reaches(game, "hasp", "drawer", "pen", "tray", "pin"));
  }

  @Test
  void whatIsHiddenIsNotThere() {
    Game game =
        game(
            """
            "trap": {"name": "trap", "in": "cellar", "is": ["hidden", "supporter"]},
            "dust": {"name": "dust", "in": "trap"}
            """);
    assertEquals("", sees(game, "trap", "dust"));
  }

  @Test
  void aLampInAnOpenBoxLightsTheRoomAndInAClosedOneDoesNot() {
    String dark =
        """
        {"story": {"title": "T", "author": "A", "version": "1", "start": "pit",
                   "ifid": "00000000-0000-4000-8000-000000000000"},
         "rooms": {"pit": {"name": "Pit", "description": "Deep.", "is": ["dark"]}},
         "things": {"rope": {"name": "rope", "in": "pit"},
                    "box": {"name": "box", "in": "pit", "is": ["container", "openable"%s]},
                    "lamp": {"name": "lamp", "in": "box", "is": ["lit"]}}}
        """;
    assertEquals("rope", sees(Playing.game(dark.formatted(", \"open\"")), "rope"));
    assertEquals("", sees(Playing.game(dark.formatted("")), "rope"));
    assertEquals("rope", reaches(Playing.game(dark.formatted("")), "rope"));
  }
}
