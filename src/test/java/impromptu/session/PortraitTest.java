package impromptu.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import impromptu.game.Game;
import impromptu.save.BadSave;
import impromptu.save.Portrait;
import impromptu.save.Restored;
import impromptu.scenario.ScenarioReader;
import impromptu.story.Verb;
import impromptu.world.State;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** States written down and read again, in play at random over the workshop. */
class PortraitTest {
  private static final Game WORKSHOP =
      new Game(ScenarioReader.read(Path.of("scenario/workshop")).story().orElseThrow());
  private static final Portrait PORTRAIT = new Portrait(WORKSHOP.story(), WORKSHOP.layout());

  @Test
  void readsWhatItWritesAtEveryTurn() throws BadSave {
    for (int seed = 0; seed < 10; seed++) {
      State state = WORKSHOP.begin(seed, Set.of()).state();
      Random random = new Random(seed);
      for (int turn = 0; turn < 150; turn++) {
        state = WORKSHOP.turn(state, line(random)).state();
        Restored read = PORTRAIT.read(PORTRAIT.write(state));
        assertEquals(List.of(), read.losses());
        assertEquals(state, read.state());
      }
    }
  }

  /** A line that has a fair chance to do something. */
  private static String line(Random random) {
    List<String> verbs = new ArrayList<>();
    for (Verb verb : WORKSHOP.story().verbs()) {
      verbs.add(verb.id().replace('-', ' '));
    }
    List<String> ways = List.of("n", "s", "e", "w", "up", "down", "in", "out", "take all", "g");
    int entity = 1 + random.nextInt(WORKSHOP.story().entities().size() - 1);
    String name = WORKSHOP.story().entity(entity).name().text();
    return switch (random.nextInt(3)) {
      case 0 -> ways.get(random.nextInt(ways.size()));
      case 1 -> "take " + name;
      default -> verbs.get(random.nextInt(verbs.size())) + " " + name;
    };
  }

  @Test
  void aHostileStateIsRefusedOrPlayable() {
    State state = WORKSHOP.begin(0, Set.of()).state();
    state = WORKSHOP.turn(WORKSHOP.turn(state, "take").state(), "i").state();
    JsonObject honest = PORTRAIT.write(state);
    Random random = new Random(3);
    int played = 0;
    for (int i = 0; i < 3000; i++) {
      JsonObject hostile = mutated(honest, random, 1 + random.nextInt(3));
      try {
        State read = PORTRAIT.read(hostile).state();
        WORKSHOP.turn(read, "look. i. take all. undo");
        played++;
      } catch (BadSave e) {
        assertTrue(e.getMessage().length() < 400, e.getMessage());
      }
    }
    assertTrue(played > 100, "only " + played + " of them were read");
  }

  private static JsonObject mutated(JsonObject honest, Random random, int changes) {
    JsonObject hostile = honest.deepCopy();
    for (int i = 0; i < changes; i++) {
      change(hostile, random);
    }
    return hostile;
  }

  /** Changes a member somewhere in the object. */
  private static void change(JsonElement element, Random random) {
    if (element.isJsonArray() && !element.getAsJsonArray().isEmpty()) {
      JsonArray array = element.getAsJsonArray();
      array.set(random.nextInt(array.size()), odd(random));
    } else if (element.isJsonObject() && element.getAsJsonObject().size() > 0) {
      List<Map.Entry<String, JsonElement>> members =
          new ArrayList<>(element.getAsJsonObject().entrySet());
      Map.Entry<String, JsonElement> member = members.get(random.nextInt(members.size()));
      if (random.nextInt(5) > 0 && !member.getValue().isJsonPrimitive()) {
        change(member.getValue(), random);
      } else {
        element.getAsJsonObject().add(member.getKey(), odd(random));
      }
    }
  }

  private static JsonElement odd(Random random) {
    int entity = 1 + random.nextInt(WORKSHOP.story().entities().size() - 1);
    return switch (random.nextInt(8)) {
      case 0 -> JsonNull.INSTANCE;
      case 1 -> new JsonPrimitive(random.nextInt());
      case 2 -> new JsonPrimitive(random.nextBoolean());
      case 3 -> new JsonArray();
      case 4 -> new JsonObject();
      case 5 -> new JsonPrimitive(Double.MAX_VALUE);
      case 6 -> new JsonPrimitive("\u001b[31m");
      default -> new JsonPrimitive(WORKSHOP.story().entity(entity).id());
    };
  }
}
