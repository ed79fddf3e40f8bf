package impromptu.cli;

import impromptu.author.debug.DebugVerbs;
import impromptu.game.Game;
import impromptu.game.Guide;
import impromptu.story.Story;
import java.nio.file.Path;
import java.util.Optional;

/** The way to the debug verbs; nothing of them is loaded before it is taken. */
final class DebugDoor {
  private DebugDoor() {}

  static Game game(Story story, Optional<String> scenario, Guide guide) {
    DebugVerbs verbs = new DebugVerbs(story, Path.of(scenario.orElse("scenario/dream")));
    return new Game(story, verbs.onlooker(), verbs, guide);
  }
}
