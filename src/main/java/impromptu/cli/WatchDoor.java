package impromptu.cli;

import impromptu.author.watch.Watched;
import impromptu.session.Play;
import impromptu.session.Session;
import impromptu.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The way to play that its author edits meanwhile; nothing of it is loaded before it is taken. */
final class WatchDoor {
  private WatchDoor() {}

  static Session open(Play play, Story story, Arguments arguments) throws Usage, IOException {
    Optional<String> scenario = arguments.word();
    Path path = Path.of(scenario.orElse("scenario/dream"));
    if (!Files.exists(path)) {
      throw new Usage("--watch needs a scenario in files");
    }
    return new Watched(
        play, story, path, edited -> impromptu.cli.Play.game(edited, scenario, arguments));
  }
}
