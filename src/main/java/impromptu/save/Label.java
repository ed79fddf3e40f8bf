package impromptu.save;

import java.util.List;
import java.util.Objects;

/**
 * What a save says of itself to people.
 *
 * @param slot the name it was given
 * @param when date and time, as ISO 8601
 * @param place where the player stood
 * @param turn turns taken
 * @param preview the last lines that were told
 */
public record Label(String slot, String when, String place, int turn, List<String> preview) {
  public Label {
    Objects.requireNonNull(slot);
    Objects.requireNonNull(when);
    Objects.requireNonNull(place);
    preview = List.copyOf(preview);
  }
}
