package impromptu.story;

import java.util.Objects;

/**
 * A field of the status line, left out while its text is empty.
 *
 * @param id its key in the JSON screen
 */
public record StatusField(String id, Text text) {
  public StatusField {
    Objects.requireNonNull(id);
    Objects.requireNonNull(text);
  }
}
