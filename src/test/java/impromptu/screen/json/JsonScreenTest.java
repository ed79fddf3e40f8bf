package impromptu.screen.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import impromptu.game.Game;
import impromptu.game.Playing;
import impromptu.session.Play;
import impromptu.session.Plays;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonScreenTest {
  @TempDir Path folder;

  private List<JsonObject> played(Game game, String input) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Play play = Play.begin(game, Plays.desk(folder, game));
    JsonScreen.run(
        play,
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, false, StandardCharsets.UTF_8));
    play.close();
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .toList();
  }

  @Test
  void givesAnObjectForTheOpeningAndForEveryLine() throws IOException {
    List<JsonObject> objects = played(Plays.cellar(), "take lamp\n\n* note\nup");
    assertEquals(5, objects.size());
    assertEquals(
        List.of("turn", "room", "text", "choices", "status", "question", "ending", "error", "cues"),
        List.copyOf(objects.get(1).keySet()));
    assertEquals("Yours.", objects.get(1).get("text").getAsString());
    assertEquals(1, objects.get(1).get("turn").getAsInt());
    assertEquals("attic", objects.get(4).get("room").getAsString());
    assertTrue(objects.get(4).get("error").isJsonNull());
    assertEquals(
        "Attic\n\nDust.\n\nYou can see a bell here.", objects.get(4).get("text").getAsString());
  }

  @Test
  void tellsErrorsQuestionsAndEndings() throws IOException {
    List<JsonObject> objects =
        played(Plays.cellar(), "fnord\ntake xyzzyx\ntake\nup\ntouch bell\nquit\nlook\n");
    assertEquals("unknown-verb", code(objects.get(1)));
    assertFalse(message(objects.get(1)).isEmpty());
    assertEquals("unknown-word", code(objects.get(2)));
    assertEquals("What do you want to take?", objects.get(3).get("question").getAsString());
    assertEquals("rung", objects.get(5).get("ending").getAsString());
    assertEquals(7, objects.size(), "after an ending QUIT needs no yes");
  }

  private static String code(JsonObject object) {
    return object.getAsJsonObject("error").get("code").getAsString();
  }

  private static String message(JsonObject object) {
    return object.getAsJsonObject("error").get("message").getAsString();
  }

  @Test
  void numbersTheChoicesOfAMoment() throws IOException {
    Game game =
        Playing.cellarWith(
            """
            "moments": {"panic": {"begins": "turns >= 1", "beats": 3, "pressure": "Quick.",
              "choices": {"run": {"label": "Run away", "typed": ["run"], "say": "You run."},
                          "stay": {"label": "Stay", "typed": ["stay"], "say": "You stay."}}}}
            """);
    List<JsonObject> objects = played(game, "z\n2\n");
    JsonArray choices = objects.get(1).getAsJsonArray("choices");
    assertEquals("{\"number\":2,\"label\":\"Stay\"}", choices.get(1).toString());
    assertTrue(objects.get(1).get("text").getAsString().endsWith("Quick.\n\n1. Run away\n2. Stay"));
    assertEquals("You stay.", objects.get(2).get("text").getAsString());
    assertEquals(0, objects.get(2).getAsJsonArray("choices").size());
  }
}
