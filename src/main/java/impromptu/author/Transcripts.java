package impromptu.author;

import com.google.gson.stream.JsonWriter;
import impromptu.game.Game;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A scenario's transcripts, played and compared with what is written. */
public final class Transcripts {
  private static final String STRAIGHT = "played straight through, it reads otherwise";
  private static final String RELOADING =
      "with a save and a load between every two lines, it reads otherwise";

  private final Game game;
  private final Path scenario;

  public Transcripts(Game game, Path scenario) {
    this.game = game;
    this.scenario = scenario;
  }

  /** The transcripts beside the scenario, in order of their names. */
  public List<Path> files() throws IOException {
    Path folder =
        Files.isDirectory(scenario) ? scenario.resolve("tests") : scenario.resolveSibling("tests");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** Where a transcript differs when it is played; empty where it reads as written. */
  public String differences(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Difference difference : compare(Script.read(file))) {
      text.append(difference.shown(scenario.relativize(file).toString()));
    }
    return text.toString();
  }

  private List<Difference> compare(Script script) throws IOException {
    Rehearsal rehearsal = new Rehearsal(game);
    List<Difference> differences = Difference.between(script, rehearsal.straight(script), STRAIGHT);
    return differences.isEmpty()
        ? Difference.between(script, rehearsal.reloading(script), RELOADING)
        : differences;
  }

  /**
   * Plays them all and tells how it went.
   *
   * @param bless whether to write down how they come out now
   * @return whether all of them read as written
   */
  public boolean run(boolean bless, boolean json, PrintStream out) throws IOException {
    List<Path> files = files();
    if (bless) {
      for (Path file : files) {
        bless(file);
      }
    }
    return json ? tellJson(files, out) : tell(files, out);
  }

  private void bless(Path file) throws IOException {
    Script played = new Rehearsal(game).straight(Script.read(file));
    Files.writeString(file, played.written());
  }

  private boolean tell(List<Path> files, PrintStream out) throws IOException {
    int failed = 0;
    for (Path file : files) {
      String differences = differences(file);
      out.print(differences);
      failed += differences.isEmpty() ? 0 : 1;
    }
    out.println("Transcripts: " + files.size() + ", failed: " + failed);
    return failed == 0;
  }

  private boolean tellJson(List<Path> files, PrintStream out) throws IOException {
    StringWriter text = new StringWriter();
    List<Path> failed = new ArrayList<>();
    try (JsonWriter json = new JsonWriter(text)) {
      json.beginObject().name("transcripts").value(files.size()).name("failures").beginArray();
      for (Path file : files) {
        for (Difference difference : compare(Script.read(file))) {
          failed.add(file);
          json.beginObject();
          json.name("file").value(scenario.relativize(file).toString());
          json.name("line").value(difference.number());
          json.name("why").value(difference.how());
          json.name("command").value(difference.line());
          json.name("wanted").value(difference.wanted());
          json.name("got").value(difference.got());
          json.endObject();
        }
      }
      json.endArray().endObject();
    }
    out.println(text);
    return failed.isEmpty();
  }
}
