package impromptu.save;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Objects;

/**
 * How a game came to where it is.
 *
 * @param forgotten how many lines went before those that are still known
 * @param steps the game so far, from there on
 * @param undone what was taken back and can be done again, the next one first
 * @param marks states on the way, from which taking back can play on, in order
 */
public record Past(int forgotten, List<Step> steps, List<Step> undone, List<Mark> marks) {
  /** Nothing was done yet. */
  public static final Past NONE = new Past(0, List.of(), List.of(), List.of());

  /**
   * A state on the way.
   *
   * @param after how many lines had been played, counted from the game's beginning
   */
  public record Mark(int after, JsonObject state) {
    public Mark {
      Objects.requireNonNull(state);
    }
  }

  public Past {
    steps = List.copyOf(steps);
    undone = List.copyOf(undone);
    marks = List.copyOf(marks);
  }
}
