package impromptu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes scenarios whose rooms hang together as in the caves of old: passages that bend, so that
 * the way back has another name than the way there, loops that do not close on any grid, pits,
 * shafts, slides that lead one way, and a maze in which nothing is as it was. Run it as {@code
 * CaveWorld FOLDER ROOMS SEED}.
 */
public final class CaveWorld {
  private static final List<String> COMPASS =
      List.of("north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest");

  private static final String[] WHAT = {
    "Hall", "Crawl", "Pit", "Chamber", "Gallery", "Landing", "Junction", "Grotto", "Bend", "Ledge"
  };
  private static final String[] WHICH = {
    "Low",
    "Mossy",
    "Dusty",
    "Echoing",
    "Long East-West",
    "Bottom of the",
    "Top of the",
    "Twisty",
    "Soft",
    "Stalactite",
    "Swiss Cheese",
    "West Side of the",
    "Dry",
    "Mirror"
  };

  private final Random chance;
  private final int rooms;
  private final List<Map<String, String>> exits = new ArrayList<>();

  private CaveWorld(int rooms, long seed) {
    this.rooms = rooms;
    chance = new Random(seed);
    for (int room = 0; room < rooms; room++) {
      exits.add(new LinkedHashMap<>());
    }
  }

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    String json = json(Integer.parseInt(args[1]), Long.parseLong(args[2]));
    Files.writeString(folder.resolve("story.json"), json);
  }

  /** A scenario of that many rooms, drawn from the seed, as one file. */
  public static String json(int rooms, long seed) {
    return new CaveWorld(rooms, seed).written();
  }

  private String written() {
    int maze = rooms - rooms / 8;
    for (int room = 1; room < rooms; room++) {
      if (room <= maze) {
        passage(anyBefore(room), room);
      } else {
        alike(room, maze);
      }
    }
    for (int loop = 0; loop < rooms / 5; loop++) {
      int from = chance.nextInt(maze);
      passage(from, Math.max(0, from - 2 - chance.nextInt(8)));
    }
    StringBuilder json =
        new StringBuilder(
            "{\"story\": {\"title\": \"Caves\", \"author\": \"A generator\", \"version\": \"1\","
                + " \"start\": \"r0\", \"ifid\": \"00000000-0000-4000-8000-000000000002\"},\n"
                + " \"rooms\": {\n");
    for (int room = 0; room < rooms; room++) {
      json.append(room == 0 ? "" : ",\n").append(room(room, maze));
    }
    return json.append("}}\n").toString();
  }

  /** Mostly the last few, so that there are long passages. */
  private int anyBefore(int room) {
    return chance.nextInt(3) == 0
        ? chance.nextInt(room)
        : Math.max(0, room - 1 - chance.nextInt(3));
  }

  private void passage(int from, int to) {
    if (from == to) {
      return;
    }
    int kind = chance.nextInt(100);
    if (kind < 16) {
      boolean isDown = chance.nextBoolean();
      put(from, isDown ? "down" : "up", to);
      put(to, isDown ? "up" : "down", from);
      return;
    }
    int there = chance.nextInt(10) < 8 ? 2 * chance.nextInt(4) : chance.nextInt(8);
    for (int tried = 0; exits.get(from).containsKey(COMPASS.get(there)) && tried < 8; tried++) {
      there = (there + 2) % 8;
    }
    put(from, COMPASS.get(there), to);
    if (kind < 90) {
      int bend = kind < 76 ? 4 : kind < 83 ? 2 : 6;
      put(to, COMPASS.get((there + bend) % 8), from);
    }
  }

  private void alike(int room, int first) {
    put(first + chance.nextInt(room - first), COMPASS.get(chance.nextInt(8)), room);
    for (int exit = 0; exit < 3; exit++) {
      put(room, COMPASS.get(chance.nextInt(8)), first + chance.nextInt(room - first + 1));
    }
  }

  private void put(int from, String direction, int to) {
    exits.get(from).putIfAbsent(direction, "r" + to);
  }

  private String room(int room, int maze) {
    String name =
        room > maze ? "Maze" : WHICH[room % WHICH.length] + " " + WHAT[room % WHAT.length];
    Map<String, String> ways = new HashMap<>(exits.get(room));
    List<String> parts = new ArrayList<>();
    ways.keySet().stream()
        .sorted()
        .forEach(way -> parts.add("\"%s\": \"%s\"".formatted(way, ways.get(way))));
    return "\"r%d\": {\"name\": \"%s\", \"description\": \"Rock.\", \"is\": [%s], \"exits\": {%s}}"
        .formatted(room, name, room % 7 == 3 ? "\"dark\"" : "", String.join(", ", parts));
  }
}
