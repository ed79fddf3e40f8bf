package impromptu.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import impromptu.game.Game;
import impromptu.game.Playing;
import impromptu.save.BadSave;
import impromptu.save.Loss;
import impromptu.save.Portrait;
import impromptu.save.Restored;
import impromptu.world.State;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A state in which everything goes on, read by the story and by edits of it. */
class LossesTest {
  private static final String STORY =
      """
      {"story": {"title": "T", "start": "hall", "ifid": "00000000-0000-4000-8000-000000000000"},
       "rooms": {"hall": {"name": "Hall", "exits": {"north": "yard"}}, "yard": {"name": "Yard"}},
       "properties": {"dusty": "covered in dust"},
       "things": {
         "box": {"in": "yard", "is": ["container", "open"]},
         "coin": {"in": "hall", "after": {"take": {"say": "Yours.", "do": [
           {"make": "coin", "is": "dusty"}, {"set": "mood", "to": "tense"}, {"set": "brave", "to": "yes"},
           {"set": "nerve", "to": "7"}, {"set": "chosen", "to": "box"}, {"begin": "fuse"}]}}},
         "bell": {"in": "yard", "is": ["fixed"], "on": {"touch": {"do": [{"end": "rung"}]}}}},
       "variables": {"nerve": {"start": 1, "min": 0, "max": 9}, "brave": false,
                     "mood": {"values": ["calm", "tense"], "start": "calm"},
                     "chosen": {"values": ["none", "box"], "start": "none"}},
       "scenes": {"rain": {"begins": "at yard"}, "sun": {"begins": "no"}},
       "timers": {"fuse": {"turns": 50}, "idle": {"turns": 9}},
       "moments": {"panic": {"begins": "at yard", "beats": 40}, "calm-one": {"beats": 2}},
       "endings": {"rung": {"title": "R"}, "kept": {"title": "K"}, "lost": {"title": "L"}}}
      """;

  private static final Game GAME = Playing.game(STORY);
  private static final State STATE = played("take coin", "superbrief", "n", "put coin in box");

  private static State played(String... lines) {
    State state = GAME.begin(5, Set.of(1)).state();
    for (String line : lines) {
      state = GAME.turn(state, line).state();
    }
    return state;
  }

  private static JsonObject written(State state) {
    return new Portrait(GAME.story(), GAME.layout()).write(state);
  }

  private static Restored read(State state, String... edits) throws BadSave {
    String edited = STORY;
    for (int i = 0; i < edits.length; i += 2) {
      assertTrue(edited.contains(edits[i]), edits[i]);
      edited = edited.replace(edits[i], edits[i + 1]);
    }
    Game game = Playing.game(edited);
    return new Portrait(game.story(), game.layout()).read(written(state));
  }

  private static void assertLost(String losses, String... edits) throws BadSave {
    List<String> lost =
        read(STATE, edits).losses().stream().map(LossesTest::words).sorted().toList();
    assertEquals(losses, String.join("; ", lost));
  }

  private static String words(Loss loss) {
    return (loss.what() + " " + loss.id() + " " + loss.detail()).strip();
  }

  @Test
  void nothingIsLostInTheSameStory() throws BadSave {
    Restored read = read(STATE);
    assertEquals(List.of(), read.losses());
    assertEquals(STATE, read.state());
    State rung = played("n", "touch bell");
    assertEquals(0, GAME.ending(rung).orElseThrow());
    assertEquals(rung, read(rung).state());
  }

  @Test
  void whatHasNoPlaceAnyMoreIsNamed() throws BadSave {
    assertLost("SCENE_GONE rain", "\"rain\": {\"begins\": \"at yard\"}, ", "");
    assertLost("TIMER_GONE fuse", ", {\"begin\": \"fuse\"}", "", "\"fuse\": {\"turns\": 50}, ", "");
    assertLost("MOMENT_GONE panic", "\"panic\": {\"begins\": \"at yard\", \"beats\": 40}, ", "");
    assertLost("ENDING_GONE kept", "\"kept\": {\"title\": \"K\"}, ", "");
    assertLost(
        "VARIABLE_GONE brave",
        "{\"set\": \"brave\", \"to\": \"yes\"},",
        "",
        "\"brave\": false,",
        "");
    assertLost(
        "PROPERTY_GONE coin dusty",
        "{\"make\": \"coin\", \"is\": \"dusty\"}, ",
        "",
        "\"dusty\": \"covered in dust\"",
        "");
    assertLost(
        "HOLDER_GONE coin box; THING_GONE box",
        "\"box\": {\"in\": \"yard\", \"is\": [\"container\", \"open\"]},",
        "");
  }

  @Test
  void whatWasNeverInUseIsNoLoss() throws BadSave {
    assertLost("", ", \"sun\": {\"begins\": \"no\"}", "");
    assertLost("", ", \"idle\": {\"turns\": 9}", "");
    assertLost("", ", \"calm-one\": {\"beats\": 2}", "");
    assertLost("", ", \"lost\": {\"title\": \"L\"}", "");
  }

  @Test
  void aValueThatDoesNotFitIsNamed() throws BadSave {
    assertLost(
        "OUT_OF_RANGE nerve 7", "\"max\": 9", "\"max\": 3", "\"to\": \"7\"", "\"to\": \"2\"");
    assertLost(
        "OUT_OF_RANGE nerve",
        "{\"start\": 1, \"min\": 0, \"max\": 9}",
        "true",
        "\"to\": \"7\"",
        "\"to\": \"no\"");
    assertLost(
        "OUT_OF_RANGE brave",
        "\"brave\": false",
        "\"brave\": {\"max\": 4, \"min\": 0}",
        "\"to\": \"yes\"",
        "\"to\": \"1\"");
    assertLost(
        "OUT_OF_RANGE mood",
        "[\"calm\", \"tense\"]",
        "[\"calm\", \"gay\"]",
        "\"to\": \"tense\"",
        "\"to\": \"gay\"");
  }

  @Test
  void whereTheStoryCannotGoOnItIsRefused() {
    State rung = played("n", "touch bell");
    BadSave ended =
        assertThrows(
            BadSave.class,
            () ->
                read(
                    rung,
                    "{\"end\": \"rung\"}",
                    "{\"end\": \"kept\"}",
                    "\"rung\": {\"title\": \"R\"}, ",
                    ""));
    assertEquals("the ending rung is gone", ended.getMessage());
    BadSave placeless =
        assertThrows(
            BadSave.class, () -> read(STATE, "\"yard\"", "\"court\"", "at yard", "at court"));
    assertEquals("the player's place yard is gone", placeless.getMessage());
    assertEquals(BadSave.Why.UNMAPPABLE, placeless.why());
  }

  @Test
  void whatIsWithinItselfIsRefused() {
    JsonObject json = written(STATE);
    json.getAsJsonObject("where").addProperty("box", "coin");
    Portrait portrait = new Portrait(GAME.story(), GAME.layout());
    BadSave circle = assertThrows(BadSave.class, () -> portrait.read(json));
    assertEquals(BadSave.Why.UNMAPPABLE, circle.why());
    JsonObject nowhere = written(STATE);
    nowhere.getAsJsonObject("where").add("player", com.google.gson.JsonNull.INSTANCE);
    assertEquals(
        "the player is nowhere",
        assertThrows(BadSave.class, () -> portrait.read(nowhere)).getMessage());
  }
}
