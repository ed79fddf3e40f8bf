package impromptu.torture;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import impromptu.game.Game;
import impromptu.scenario.ScenarioReader;
import impromptu.session.PlainText;
import impromptu.session.Play;
import impromptu.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Saves out of the stories that come with the program, restored in edited copies of them. */
final class Edits implements Trial {
  private final List<String> broken = new ArrayList<>();
  private int restored;
  private int told;
  private int replayed;
  private int edits;

  /** What an edited story does to a scenario's files. */
  private enum Edit {
    REWORDED,
    ADDED,
    REMOVED,
    NARROWED,
    RENAMED
  }

  @Override
  public String promise() {
    return "P7.edits";
  }

  @Override
  public Outcome run(Bounds bounds) throws IOException {
    Random random = bounds.random();
    for (String scenario : List.of("cloak", "workshop", "dream")) {
      List<Path> saved = saved(scenario, bounds);
      for (int i = bounds.times(1, 10); i > 0; i--) {
        for (Edit edit : Edit.values()) {
          edited(scenario, edit, random, saved);
        }
      }
    }
    return new Outcome(
        restored
            + " restores in "
            + edits
            + " edited stories: "
            + told
            + " told what is gone, "
            + replayed
            + " played the commands again",
        broken);
  }

  private void edited(String scenario, Edit edit, Random random, List<Path> saved)
      throws IOException {
    Path folder = Path.of("scenario", scenario);
    Map<String, JsonObject> files = files(folder);
    Optional<Story> story = Optional.empty();
    String what = "";
    for (int tries = 0; tries < 60 && story.isEmpty(); tries++) {
      Map<String, JsonObject> copy = new LinkedHashMap<>();
      files.forEach((name, json) -> copy.put(name, json.deepCopy()));
      what = scenario + " " + edit + " " + change(copy, edit, random);
      Map<String, String> texts = new LinkedHashMap<>();
      copy.forEach((name, json) -> texts.put(name, json.toString()));
      story = ScenarioReader.readText(texts).story();
    }
    if (story.isPresent()) {
      edits++;
      Game game = new Game(story.get());
      for (Path saves : saved) {
        check(Play.begin(game, Walk.desk(game, saves, false)), edit, what + ", " + saves);
      }
    }
  }

  private static Map<String, JsonObject> files(Path folder) throws IOException {
    Map<String, JsonObject> files = new LinkedHashMap<>();
    try (Stream<Path> listed = Files.list(folder)) {
      for (Path file : listed.filter(file -> file.toString().endsWith(".json")).sorted().toList()) {
        String text = Files.readString(file);
        files.put(
            String.valueOf(file.getFileName()), JsonParser.parseString(text).getAsJsonObject());
      }
    }
    return files;
  }

  /** Saves of the story as it ships, each at another turn in a folder of its own. */
  private static List<Path> saved(String scenario, Bounds bounds) throws IOException {
    Walk walk = Walk.longest(scenario);
    Game game = walk.game();
    List<Path> saved = new ArrayList<>();
    int every = bounds.times(40, 5);
    for (int turn = 1; turn < walk.lines().size(); turn += every) {
      Path saves = bounds.place(scenario + turn);
      Play play = walk.played(game, saves, turn);
      play.submit("save s");
      play.close();
      saved.add(saves);
    }
    return saved;
  }

  private void check(Play play, Edit edit, String what) {
    restored++;
    String answer = PlainText.of(play.submit("restore s"));
    if (answer.startsWith("The story has changed too much") && edit != Edit.REWORDED) {
      replayed++;
      answer = PlainText.of(play.submit("yes"));
      check(answer.startsWith("The commands of “s” were played again."), what, answer);
    } else {
      check(answer.startsWith("Restored “s”."), what, answer);
      boolean isTold = answer.contains("\n\n(");
      told += isTold ? 1 : 0;
      check(!isTold || (edit != Edit.REWORDED && edit != Edit.ADDED), what, answer);
    }
    for (String line : List.of("look", "i", "undo", "redo")) {
      String next = PlainText.of(play.submit(line));
      check(!next.contains("Something went wrong inside"), what + ", " + line, next);
    }
    play.close();
  }

  private void check(boolean holds, String what, String answer) {
    if (!holds) {
      broken.add(what + ": " + answer.substring(0, Math.min(300, answer.length())));
    }
  }

  /** Edits the files somewhere; what was edited. */
  private static String change(Map<String, JsonObject> files, Edit edit, Random random) {
    return switch (edit) {
      case REWORDED -> reword(files);
      case ADDED -> {
        JsonObject hook = JsonParser.parseString("{\"name\": \"odd hook\"}").getAsJsonObject();
        files.put("more.json", new JsonObject());
        files.get("more.json").add("things", new JsonObject());
        files.get("more.json").getAsJsonObject("things").add("odd-hook", hook);
        yield "odd-hook";
      }
      case REMOVED -> {
        Map.Entry<String, JsonObject> one = any(files, "things", random);
        one.getValue().getAsJsonObject("things").remove(one.getKey());
        yield one.getKey();
      }
      case NARROWED -> {
        Map.Entry<String, JsonObject> one = any(files, "variables", random);
        yield narrow(one.getKey(), one.getValue().getAsJsonObject("variables"));
      }
      case RENAMED -> {
        Map.Entry<String, JsonObject> one = any(files, "rooms", random);
        files.replaceAll((name, json) -> renamed(json, one.getKey()));
        yield one.getKey();
      }
    };
  }

  private static String reword(Map<String, JsonObject> files) {
    for (JsonObject file : files.values()) {
      for (String section : List.of("rooms", "things")) {
        if (file.has(section)) {
          file.getAsJsonObject(section)
              .entrySet()
              .forEach(entry -> reword(entry.getValue().getAsJsonObject()));
        }
      }
    }
    return "all";
  }

  private static void reword(JsonObject described) {
    if (described.has("description") && described.get("description").isJsonPrimitive()) {
      String text = described.get("description").getAsString();
      described.addProperty("description", text + " So it was.");
    }
  }

  /** An id of a section, and the file that it stands in. */
  private static Map.Entry<String, JsonObject> any(
      Map<String, JsonObject> files, String section, Random random) {
    List<Map.Entry<String, JsonObject>> all = new ArrayList<>();
    for (JsonObject file : files.values()) {
      if (file.has(section)) {
        file.getAsJsonObject(section).keySet().forEach(id -> all.add(Map.entry(id, file)));
      }
    }
    return all.get(random.nextInt(all.size()));
  }

  private static String narrow(String id, JsonObject variables) {
    if (variables.get(id).isJsonObject() && variables.getAsJsonObject(id).has("max")) {
      JsonObject variable = variables.getAsJsonObject(id);
      variable.addProperty("max", variable.get("max").getAsInt() - 1);
    }
    return id;
  }

  /** The file with a room called otherwise, wherever its id stands as a whole word. */
  private static JsonObject renamed(JsonObject file, String id) {
    String text = file.toString();
    String renamed = text.replaceAll("(?<![a-zA-Z-])" + id + "(?![a-zA-Z-])", "odd-" + id);
    return JsonParser.parseString(renamed).getAsJsonObject();
  }
}
