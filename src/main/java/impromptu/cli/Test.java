package impromptu.cli;

import impromptu.author.Transcripts;
import impromptu.game.Game;
import impromptu.story.Story;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plays a scenario's transcripts and compares. */
final class Test implements Command {
  @Override
  public String usage() {
    return """
        impromptu test SCENARIO [--bless] [--json]

        Plays every transcript in the scenario's tests folder, straight through and again with a
        save and a load between every two lines, and shows where the answers differ from what is
        written. --bless writes the answers into the transcripts instead. Exit status 0: all as
        written; 1: some differ; 2: it can't be read.
        """;
  }

  @Override
  public int run(List<String> given) throws Usage, IOException {
    Arguments arguments = Arguments.of(given, Set.of("json", "bless"), Set.of());
    Path scenario = Scenarios.path(arguments.needed("the scenario"));
    Optional<Story> story = Scenarios.read(Optional.of(scenario.toString()));
    if (story.isEmpty()) {
      return FINDINGS;
    }
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Transcripts transcripts = new Transcripts(new Game(story.get()), scenario);
    return transcripts.run(arguments.has("bless"), arguments.has("json"), out) ? FINE : FINDINGS;
  }
}
