package impromptu.author.map;

import java.util.Objects;

/**
 * A direction, as a way takes it.
 *
 * @param id of the direction
 * @param heading where that points on paper
 * @param isTold whether the side of a room that points there tells the direction by its name
 */
public record Course(String id, Heading heading, boolean isTold) {
  /** Of a way that does not go there. */
  public static final Course NONE = new Course("", Heading.OTHER, true);

  public Course {
    Objects.requireNonNull(id);
    Objects.requireNonNull(heading);
  }

  boolean isNone() {
    return id.isEmpty();
  }

  boolean isCompass() {
    return heading.isCompass();
  }
}
