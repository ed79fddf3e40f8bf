package impromptu.parser;

import impromptu.story.Story;
import impromptu.world.Layout;
import impromptu.world.State;

/** Reads lines for one story. Immutable: the words and the grammar are indexed once. */
public final class Parser {
  private final Story story;
  private final Layout layout;

  public Parser(Story story, Layout layout) {
    this.story = story;
    this.layout = layout;
  }

  /**
   * Reads the first command of a line. The state is not changed; what the reading changes in the
   * exchange is in the reading.
   */
  public Reading read(State state, String line) {
    throw new UnsupportedOperationException(
        story.meta().title() + layout.size() + state.world().hash() + line);
  }
}
