package impromptu.story;

import java.util.Objects;

/**
 * Where something stands in a scenario's files.
 *
 * @param file path relative to the scenario's folder, with forward slashes
 * @param line 1-based
 * @param column 1-based, counted in UTF-16 units as editors do
 */
public record Position(String file, int line, int column) {
  /** Of things that no file declares. */
  public static final Position NONE = new Position("", 0, 0);

  public Position {
    Objects.requireNonNull(file);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
