package impromptu.scenario;

import impromptu.story.Position;

/** The standard library under every scenario. */
public final class Library {
  /** What the names of its files begin with in positions. */
  static final String PREFIX = "standard/";

  private Library() {}

  /** Whether something stands in the library and not in the author's files. */
  public static boolean holds(Position position) {
    return position.file().isEmpty() || position.file().startsWith(PREFIX);
  }
}
