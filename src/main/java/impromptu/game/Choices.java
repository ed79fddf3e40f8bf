package impromptu.game;

import java.util.List;
import java.util.Objects;

/**
 * What a moment offers.
 *
 * @param pressure the moment's own words for how pressing it is; may be empty
 * @param beats beats left
 * @param labels the choices on offer; the first is number 1
 */
public record Choices(String pressure, int beats, List<String> labels) {
  public static final Choices NONE = new Choices("", 0, List.of());

  public Choices {
    Objects.requireNonNull(pressure);
    labels = List.copyOf(labels);
  }
}
