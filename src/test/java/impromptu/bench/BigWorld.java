package impromptu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes scenarios of any size: rooms on a square grid with five things in each. Run it as {@code
 * BigWorld FOLDER ROOMS}.
 */
public final class BigWorld {
  private static final String[] THINGS = {"lamp", "rope", "crate", "cup", "coin"};
  private static final String[] COLOURS = {"red", "blue", "green", "grey", "white", "black"};

  private BigWorld() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Files.writeString(folder.resolve("story.json"), json(Integer.parseInt(args[1])));
  }

  /** A scenario of about this many rooms, as one file. */
  public static String json(int rooms) {
    int side = Math.max(1, (int) Math.round(Math.sqrt(rooms)));
    StringBuilder json =
        new StringBuilder(
            """
            {"story": {"title": "Grid", "author": "A generator", "version": "1", "start": "r0",
              "ifid": "00000000-0000-4000-8000-000000000001"},
             "rooms": {
            """);
    for (int room = 0; room < side * side; room++) {
      json.append(room == 0 ? "" : ",\n").append(room(room, side));
    }
    json.append("}, \"things\": {\n");
    for (int thing = 0; thing < side * side * THINGS.length; thing++) {
      json.append(thing == 0 ? "" : ",\n").append(thing(thing));
    }
    return json.append("}}\n").toString();
  }

  private static String room(int room, int side) {
    StringBuilder exits = new StringBuilder();
    exit(exits, room >= side, "north", room - side);
    exit(exits, room < side * (side - 1), "south", room + side);
    exit(exits, room % side > 0, "west", room - 1);
    exit(exits, room % side < side - 1, "east", room + 1);
    return "\"r%d\": {\"name\": \"Room %d\", \"description\": \"One of many.\", \"exits\": {%s}}"
        .formatted(room, room, exits);
  }

  private static void exit(StringBuilder exits, boolean isThere, String direction, int to) {
    if (isThere) {
      exits.append(exits.isEmpty() ? "" : ", ");
      exits.append("\"%s\": \"r%d\"".formatted(direction, to));
    }
  }

  private static String thing(int thing) {
    int room = thing / THINGS.length;
    String name = COLOURS[room % COLOURS.length] + " " + THINGS[thing % THINGS.length];
    return "\"t%d\": {\"name\": \"%s\", \"in\": \"r%d\", \"description\": \"Plain.\"}"
        .formatted(thing, name, room);
  }
}
