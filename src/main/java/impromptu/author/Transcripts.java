package impromptu.author;

import impromptu.author.coverage.Coverage;
import impromptu.author.coverage.Footprint;
import impromptu.author.prove.Plays;
import impromptu.author.prove.Witness;
import impromptu.game.Game;
import impromptu.story.Story;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A scenario's transcripts, played and compared with what is written. */
public final class Transcripts {
  private static final String STRAIGHT = "played straight through, it reads otherwise";
  private static final String RELOADING =
      "with a save and a load between every two lines, it reads otherwise";

  private final Story story;
  private final Path scenario;
  private final Footprint footprint = new Footprint();
  private final Rehearsal rehearsal;

  public Transcripts(Story story, Path scenario) {
    this.story = story;
    this.scenario = scenario;
    rehearsal = new Rehearsal(new Game(story, footprint), footprint::reaches);
  }

  /** The transcripts beside the scenario, in order of their names. */
  public List<Path> files() throws IOException {
    return files(scenario);
  }

  /** The transcripts beside a scenario, in order of their names. */
  public static List<Path> files(Path scenario) throws IOException {
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
    for (Difference difference : trial(file).differences()) {
      text.append(difference.shown(shown(file), Paint.NONE));
    }
    return text.toString();
  }

  /** Plays every transcript, and tells what of the story they show. */
  public TestReport run() throws IOException {
    List<Trial> trials = new ArrayList<>();
    for (Path file : files()) {
      trials.add(trial(file));
    }
    return new TestReport(trials, coverage(), List.of());
  }

  /** What is typed in each of them, whatever they say of the answers. */
  public Plays plays() throws IOException {
    Map<Witness, Script> scripts = new LinkedHashMap<>();
    for (Path file : files()) {
      Script script = Script.read(file);
      List<String> lines = script.entries().stream().map(Script.Entry::line).toList();
      scripts.put(new Witness(script.seed(), script.found(), lines), script);
    }
    return new Plays(List.copyOf(scripts.keySet()), way -> shown(scripts.get(way)));
  }

  private Footprint shown(Script script) {
    Footprint shown = new Footprint();
    try {
      new Rehearsal(new Game(story, shown), shown::reaches).straight(script);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return shown;
  }

  /** What the transcripts played so far have shown. */
  public Coverage coverage() {
    return Coverage.of(story, footprint);
  }

  private Trial trial(Path file) throws IOException {
    try {
      return trial(file, Script.read(file));
    } catch (BadScript e) {
      return new Trial(shown(file), 0, List.of(e.difference()));
    }
  }

  private Trial trial(Path file, Script script) throws IOException {
    List<Difference> differences = Difference.between(script, rehearsal.straight(script), STRAIGHT);
    if (differences.isEmpty()) {
      differences = Difference.between(script, rehearsal.reloading(script), RELOADING);
    }
    return new Trial(shown(file), script.entries().size(), differences);
  }

  private String shown(Path file) {
    Path folder = Files.isDirectory(scenario) ? scenario : scenario.resolveSibling("");
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /**
   * Writes down in every transcript that can be played how it comes out now; the files that this
   * changed.
   */
  public List<String> bless() throws IOException {
    List<String> changed = new ArrayList<>();
    for (Path file : files()) {
      if (bless(file)) {
        changed.add(shown(file));
      }
    }
    return changed;
  }

  private boolean bless(Path file) throws IOException {
    try {
      String written = rehearsal.straight(Script.read(file)).written();
      boolean isChanged = !written.equals(Files.readString(file));
      if (isChanged) {
        Files.writeString(file, written);
      }
      return isChanged;
    } catch (BadScript e) {
      return false;
    }
  }
}
