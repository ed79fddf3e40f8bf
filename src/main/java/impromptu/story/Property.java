package impromptu.story;

import java.util.Objects;

/**
 * Something that is so or not so of an entity: {@code open}, {@code scenery}.
 *
 * @param index its bit among an entity's properties; those of {@link Trait} come first, in order
 * @param note what it means, for people
 */
public record Property(int index, String id, String note) {
  public Property {
    Objects.requireNonNull(id);
    Objects.requireNonNull(note);
  }
}
