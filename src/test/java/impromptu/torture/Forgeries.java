package impromptu.torture;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import impromptu.fuzz.JsonMutation;
import impromptu.game.Game;
import impromptu.save.BadSave;
import impromptu.save.Forger;
import impromptu.save.SaveFormat;
import impromptu.session.PlainText;
import impromptu.session.Play;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** A save that is whole but says what none of ours would is refused, or played as it stands. */
final class Forgeries implements Trial {
  private static final long MOST_NANOS = 10_000_000_000L;
  private static final List<String> LINES =
      List.of(
          "look",
          "i",
          "undo",
          "redo",
          "z",
          "undo 9",
          "redo 9",
          "score",
          "x me",
          "g",
          "yes",
          "oops lamp",
          "take all",
          "drop all",
          "it",
          "1",
          "pronouns",
          "save s");

  private final List<String> broken = new ArrayList<>();
  private int refused;
  private int played;

  @Override
  public String promise() {
    return "P10.forgeries";
  }

  @Override
  public Outcome run(Bounds bounds) throws IOException {
    Random random = bounds.random();
    List<Walk> walks =
        List.of(Walk.longest("cloak"), Walk.longest("workshop"), Walk.longest("dream"));
    int each = bounds.times(30, 2_000);
    for (Walk walk : walks) {
      Game game = walk.game();
      for (int i = 0; i < each; i++) {
        if (i % 200 == 0) {
          bases(walk, game, random, bounds);
        }
        save(game, random, bounds.place("saves"), walk.file() + " " + i);
        journal(game, random, bounds.place("journals"), walk.file() + " " + i);
      }
    }
    return new Outcome(
        2 * walks.size() * each
            + " forged saves and journals, "
            + refused
            + " refused, "
            + played
            + " played on",
        broken);
  }

  private String base = "";
  private List<String> notes = List.of();

  /** What is forged next: the game at some line of a walk. */
  private void bases(Walk walk, Game game, Random random, Bounds bounds) throws IOException {
    int lines = random.nextInt(walk.lines().size());
    Play play = walk.played(game, bounds.place("saves"), lines);
    play.submit("undo");
    base = new String(SaveFormat.write(play.save()), StandardCharsets.UTF_8);
    Path own = bounds.place("noted-" + walk.scenario().getFileName() + lines);
    Play noted = Play.begin(game, Walk.desk(game, own, true));
    walk.lines().subList(0, Math.min(lines + 1, 30)).forEach(noted::submit);
    noted.submit("undo");
    noted.close();
    Path journal = journalFile(game, own);
    notes = Files.exists(journal) ? Files.readAllLines(journal) : List.of();
  }

  private static Path journalFile(Game game, Path saves) {
    String ifid = game.story().meta().ifid().toLowerCase(java.util.Locale.ROOT);
    return saves.resolve(ifid).resolve("autosave/1.journal");
  }

  private void save(Game game, Random random, Path saves, String what) throws IOException {
    JsonObject forged = JsonParser.parseString(base).getAsJsonObject();
    for (int i = random.nextInt(3); i >= 0; i--) {
      JsonMutation.change(forged, random);
    }
    byte[] bytes = Forger.sealed(forged);
    goOn(
        () -> Play.from(game, Walk.desk(game, saves, false), SaveFormat.read(bytes)), random, what);
  }

  private void journal(Game game, Random random, Path saves, String what) throws IOException {
    if (notes.isEmpty()) {
      return;
    }
    List<byte[]> lines = new ArrayList<>();
    int forgedLine = random.nextInt(notes.size());
    for (int i = 0; i < notes.size(); i++) {
      JsonObject note = JsonParser.parseString(notes.get(i)).getAsJsonObject();
      if (i == forgedLine) {
        JsonMutation.change(note, random);
      }
      lines.add(Forger.line(note));
    }
    Path file = journalFile(game, saves);
    Files.createDirectories(file.getParent());
    String all =
        lines.stream()
            .map(line -> new String(line, StandardCharsets.UTF_8))
            .collect(Collectors.joining());
    Files.writeString(file, all);
    goOn(() -> Play.resume(game, Walk.desk(game, saves, false)), random, what + " journal");
  }

  /** How a forged game is begun. */
  private interface Opening {
    Play play() throws IOException, BadSave;
  }

  private void goOn(Opening opening, Random random, String what) {
    long began = System.nanoTime();
    try {
      Play play = opening.play();
      told(PlainText.of(play.opening()), what);
      for (int i = 0; i < 6; i++) {
        String line = LINES.get(random.nextInt(LINES.size()));
        told(PlainText.of(play.submit(line)), what + ", " + line);
      }
      play.close();
      played++;
    } catch (BadSave e) {
      refused++;
      told(e.getMessage(), what);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      StackTraceElement[] trace = e.getStackTrace();
      broken.add(what + ": " + e + (trace.length > 0 ? " at " + trace[0] : ""));
    }
    if (System.nanoTime() - began > MOST_NANOS) {
      broken.add(what + " took too long");
    }
  }

  private void told(String text, String what) {
    if (text.contains("Something went wrong inside the program")) {
      broken.add(what + ": " + text.substring(0, Math.min(300, text.length())));
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean turns = (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
      if ((Character.isISOControl(c) && c != '\n') || turns) {
        broken.add(what + " reached the screen with U+" + Integer.toHexString(c));
        return;
      }
    }
  }
}
