package impromptu.story;

import java.util.Objects;

/**
 * A sign to the screen that says nothing the words do not say.
 *
 * @param show what a screen may do: {@code light}, {@code dark}, {@code pulse}, {@code curtain}
 */
public record Cue(String id, String show, Position position) {
  public Cue {
    Objects.requireNonNull(id);
    Objects.requireNonNull(show);
  }
}
