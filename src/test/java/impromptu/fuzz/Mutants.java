package impromptu.fuzz;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import impromptu.game.Game;
import impromptu.scenario.Loaded;
import impromptu.scenario.Problem;
import impromptu.scenario.ScenarioReader;
import impromptu.world.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Changes the stories that come with the program at random, in their JSON and in the expressions
 * and texts within, and reads them: each is a story that can be played, or has problems.
 */
public final class Mutants {
  private static final long MOST_NANOS = 20_000_000_000L;
  private static final String SIGNS = "{}()[]|\"'.,=<>!*+- \u001b\u202eaä0";
  private static final List<String> WORDS =
      List.of(
          "not",
          "and",
          "or",
          "is",
          "in",
          "within",
          "any",
          "all",
          "count",
          "things",
          "of",
          "nothing",
          "noun",
          "second",
          "player",
          "{end}",
          "{if ",
          "{else}",
          "{or}",
          "{one of}",
          "{cycling}",
          "{first time}",
          "}",
          "{",
          "9999999999",
          "-1",
          "holder of holder of noun",
          "((",
          "chance 101");

  private final Random random;
  private final Map<String, JsonObject> files = new LinkedHashMap<>();
  private int readable;

  private Mutants(String scenario, long seed) throws IOException {
    random = new Random(seed);
    try (Stream<Path> listed = Files.list(Path.of("scenario", scenario))) {
      for (Path file : listed.filter(file -> file.toString().endsWith(".json")).sorted().toList()) {
        JsonElement json = JsonParser.parseString(Files.readString(file));
        files.put(String.valueOf(file.getFileName()), json.getAsJsonObject());
      }
    }
  }

  /** Reads so many of a story's mutants; how many of them could be played. */
  static int run(String scenario, int count, long seed) throws IOException {
    Mutants mutants = new Mutants(scenario, seed);
    for (int i = 0; i < count; i++) {
      mutants.random.setSeed(seed * 1_000_003 + i);
      try {
        mutants.read(mutants.mutated());
      } catch (RuntimeException | StackOverflowError | AssertionError e) {
        throw new AssertionError(scenario + ", seed " + seed + ", mutant " + i + ": " + e, e);
      }
    }
    return mutants.readable;
  }

  private Map<String, String> mutated() {
    Map<String, String> texts = new LinkedHashMap<>();
    files.forEach((name, json) -> texts.put(name, json.toString()));
    List<String> names = new ArrayList<>(files.keySet());
    for (int i = random.nextInt(3); i >= 0; i--) {
      String name = names.get(random.nextInt(names.size()));
      JsonObject json = JsonParser.parseString(texts.get(name)).getAsJsonObject();
      if (random.nextInt(3) == 0) {
        JsonMutation.change(json, random);
      } else {
        reword(json);
      }
      texts.put(name, json.toString());
    }
    if (random.nextInt(10) == 0) {
      String name = names.get(random.nextInt(names.size()));
      texts.put(name, spoilt(texts.get(name)));
    }
    return texts;
  }

  /** Changes one of the strings somewhere in it. */
  private void reword(JsonElement json) {
    JsonElement at = json;
    while (at.isJsonObject() && at.getAsJsonObject().size() > 0) {
      JsonObject object = at.getAsJsonObject();
      List<String> keys = List.copyOf(object.keySet());
      String key = keys.get(random.nextInt(keys.size()));
      JsonElement value = object.get(key);
      if (value.isJsonPrimitive()) {
        object.addProperty(key, spoilt(value.getAsString()));
        return;
      }
      if (value.isJsonArray() && !value.getAsJsonArray().isEmpty()) {
        int index = random.nextInt(value.getAsJsonArray().size());
        JsonElement item = value.getAsJsonArray().get(index);
        if (item.isJsonPrimitive()) {
          value.getAsJsonArray().set(index, new JsonPrimitive(spoilt(item.getAsString())));
          return;
        }
        value = item;
      }
      at = value;
    }
  }

  private String spoilt(String text) {
    StringBuilder spoilt = new StringBuilder(text);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(spoilt.length() + 1);
      switch (random.nextInt(4)) {
        case 0 -> spoilt.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        case 1 -> spoilt.insert(at, " " + WORDS.get(random.nextInt(WORDS.size())) + " ");
        case 2 -> spoilt.delete(at, Math.min(spoilt.length(), at + 1 + random.nextInt(8)));
        default -> spoilt.insert(at, spoilt.substring(0, Math.min(at, random.nextInt(40))));
      }
    }
    return spoilt.toString();
  }

  private void read(Map<String, String> texts) {
    long began = System.nanoTime();
    Loaded loaded = ScenarioReader.readText(texts);
    boolean hasErrors = false;
    for (Problem problem : loaded.problems()) {
      hasErrors |= problem.code().startsWith("E");
      check(!problem.message().isBlank() && problem.toString().length() < 2_000, "no message");
    }
    check(hasErrors != loaded.story().isPresent(), "neither a story nor a problem");
    if (loaded.story().isPresent()) {
      readable++;
      play(new Game(loaded.story().get()));
    }
    check(System.nanoTime() - began < MOST_NANOS, "took too long");
  }

  private void play(Game game) {
    State state = game.begin(random.nextInt(), Set.of()).state();
    for (String line : List.of("look", "x all", "take all", "n", "i", "drop all", "1", "hint")) {
      if (game.ending(state).isEmpty()) {
        state = game.turn(state, line).state();
      }
    }
  }

  private static void check(boolean holds, String claim) {
    if (!holds) {
      throw new AssertionError(claim);
    }
  }

  /** Arguments: for how many seconds, and the first seed. */
  public static void main(String[] arguments) throws IOException {
    long until = System.nanoTime() + Long.parseLong(arguments[0]) * 1_000_000_000L;
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    int read = 0;
    int readable = 0;
    for (; System.nanoTime() < until; seed++) {
      for (String scenario : List.of("cloak", "workshop", "dream")) {
        readable += run(scenario, 100, seed);
        read += 100;
      }
    }
    System.out.println(read + " mutants read, " + readable + " played, up to seed " + seed);
  }
}
