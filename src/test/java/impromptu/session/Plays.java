package impromptu.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import impromptu.game.Game;
import impromptu.game.Playing;
import impromptu.save.Shelf;
import java.nio.file.Path;
import java.time.LocalDateTime;

/** Sittings to test with. */
public final class Plays {
  private static final String STORY =
      """
      {"story": {"title": "The Cellar", "author": "A", "version": "1", "start": "cellar",
                 "ifid": "00000000-0000-4000-8000-000000000000"},
       "rooms": {
         "cellar": {"name": "Cellar", "description": "Bare walls.", "exits": {"up": "attic"}},
         "attic": {"name": "Attic", "description": "Dust.", "exits": {"down": "cellar"}}},
       "variables": {"nerve": {"start": 1, "min": 0, "max": 9}, "brave": false,
                     "mood": {"values": ["calm", "tense"], "start": "calm"}},
       "things": {
         "lamp": {"name": "lamp", "in": "cellar", "description": "{one of}Old.{or}Older.{stopping}",
                  "after": {"take": {"say": "Yours.", "do": [{"set": "nerve", "to": "nerve + 7"},
                                                        {"set": "mood", "to": "tense"}]}}},
         "rope": {"name": "rope", "in": "cellar"},
         "bell": {"name": "bell", "in": "attic", "is": ["fixed"],
                  "on": {"touch": {"do": [{"end": "rung"}]}}}},
       "endings": {"rung": {"title": "The bell rings", "text": "All wake."},
                   "slept": {"title": "You sleep", "text": "Good night."}}}
      """;

  private Plays() {}

  /** The same story after edits: words and what stands in their place, in turn. */
  public static Game cellar(String... edits) {
    String edited = STORY;
    for (int i = 0; i < edits.length; i += 2) {
      if (!edited.contains(edits[i])) {
        throw new IllegalArgumentException(edits[i]);
      }
      edited = edited.replace(edits[i], edits[i + 1]);
    }
    return Playing.game(edited);
  }

  /** The story as an author would have it in a file. */
  public static String story() {
    return STORY;
  }

  public static Desk desk(Path folder, Game game) {
    Shelf shelf = Shelf.of(folder, game.story().meta().ifid());
    return new Desk(shelf, () -> LocalDateTime.of(2000, 1, 1, 0, 0), () -> 0, true);
  }

  /** Submits the lines after {@code > } and compares what is told after each. */
  public static void assertPlays(Session session, String transcript) {
    StringBuilder played = new StringBuilder();
    for (String line : transcript.split("\n", -1)) {
      if (line.startsWith("> ") || line.equals(">")) {
        String typed = line.length() < 2 ? "" : line.substring(2);
        played.append(line).append('\n');
        played.append(PlainText.of(session.submit(typed))).append('\n');
      }
    }
    assertEquals(transcript.strip(), played.toString().strip());
  }
}
