package impromptu.save;

import java.util.List;
import java.util.Objects;

/**
 * What a journal holds.
 *
 * @param edition the story it was played with
 * @param origin what the playing began with
 * @param based whether it began with a save, and not at the story's beginning
 * @param notes what was done, in order, as far as it is whole
 * @param whole how many bytes of the file there are up to the end of its last whole line
 * @param isDamaged whether something is not whole besides a last line that was cut short
 */
public record Log(
    Edition edition,
    Origin origin,
    boolean based,
    List<Note> notes,
    long whole,
    boolean isDamaged) {
  public Log {
    Objects.requireNonNull(edition);
    Objects.requireNonNull(origin);
    notes = List.copyOf(notes);
  }
}
