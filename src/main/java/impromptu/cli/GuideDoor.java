package impromptu.cli;

import impromptu.author.prove.Scout;
import impromptu.game.Guide;
import impromptu.story.Story;
import impromptu.world.State;
import impromptu.world.World;
import java.util.Optional;

/** The way to hints from a search; nothing of it is loaded before somebody asks. */
final class GuideDoor implements Guide {
  private final Story story;
  private Scout scout;

  /**
   * @param warns whether the player is to be told when no ending can be reached any more
   */
  GuideDoor(Story story, boolean warns) {
    this.story = story;
    if (warns) {
      scout().watch();
    }
  }

  private Scout scout() {
    if (scout == null) {
      scout = new Scout(story);
    }
    return scout;
  }

  @Override
  public Optional<Nudge> nudge(State state) {
    return scout().nudge(state);
  }

  @Override
  public boolean isLost(World world) {
    return scout != null && scout.isLost(world);
  }
}
