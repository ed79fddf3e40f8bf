package impromptu.story;

import java.util.List;
import java.util.Objects;

/**
 * One guarded answer in a list: the first whose condition holds is given.
 *
 * @param when its condition
 * @param say what it prints, before its effects; may be empty
 * @param effects what it changes
 * @param goesOn whether what it stands before still happens
 */
public record Response(
    Expr when, Text say, List<Effect> effects, boolean goesOn, Position position) {
  public Response {
    Objects.requireNonNull(when);
    Objects.requireNonNull(say);
    effects = List.copyOf(effects);
  }

  /** Prints what it says and carries out its effects. */
  public void give(Stage stage) {
    if (!say.isEmpty()) {
      stage.say(say);
    }
    for (int i = 0; i < effects.size(); i++) {
      effects.get(i).applyTo(stage);
    }
  }
}
