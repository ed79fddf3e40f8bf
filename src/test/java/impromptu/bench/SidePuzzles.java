package impromptu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a scenario with one way to its ending and any number of puzzles beside it: each a locked
 * box in a room of its own, its key, and a dial that counts. Run it as {@code SidePuzzles FOLDER
 * PUZZLES}.
 */
public final class SidePuzzles {
  private SidePuzzles() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Files.writeString(folder.resolve("story.json"), json(Integer.parseInt(args[1])));
  }

  /** A scenario with this many puzzles beside its way to the ending, as one file. */
  public static String json(int puzzles) {
    StringBuilder json =
        new StringBuilder(
            """
            {"story": {"title": "Aside", "author": "A generator", "version": "1", "start": "hall",
              "ifid": "00000000-0000-4000-8000-000000000002"},
             "endings": {"won": {"title": "Won", "text": "Won."}},
             "rooms": {
              "hall": {"name": "Hall", "description": "A hall.", "exits": {"north": "shed"}},
              "shed": {"name": "Shed", "description": "A shed.", "exits": {"south": "hall"}}},
             "things": {
              "bell": {"in": "shed", "is": ["fixed"], "description": "A bell.",
               "on": {"push": [{"when": "rings = 3", "do": [{"end": "won"}]},
                {"do": [{"set": "rings", "to": "rings + 1"}]}]}}
            """);
    StringBuilder variables =
        new StringBuilder("\"rings\": {\"start\": 0, \"min\": 0, \"max\": 3}");
    for (int puzzle = 0; puzzle < puzzles; puzzle++) {
      json.append(things(puzzle));
      variables.append(
          ",\n \"turned%d\": {\"start\": 0, \"min\": 0, \"max\": 9}".formatted(puzzle));
    }
    return json.append("},\n \"variables\": {").append(variables).append("}}\n").toString();
  }

  private static String things(int puzzle) {
    return """
        , "box%1$d": {"name": "box%1$d", "in": "hall", "description": "A box.", "key": "key%1$d",
           "is": ["fixed", "container", "openable", "lockable", "locked"]},
          "key%1$d": {"name": "key%1$d", "in": "hall", "description": "A key."},
          "coin%1$d": {"name": "coin%1$d", "in": "box%1$d", "description": "A coin."},
          "dial%1$d": {"name": "dial%1$d", "in": "shed", "is": ["fixed"], "description": "A dial.",
           "on": {"turn": {"do": [{"set": "turned%1$d", "to": "turned%1$d + 1"}]}}}
        """
        .formatted(puzzle);
  }
}
