package impromptu.save;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A playing as it was kept.
 *
 * @param base the newest whole save of it, from which it goes on; empty: from its origin
 * @param notes what was done since
 * @param isDamaged whether something of it can't be read, so that its file is better left alone
 */
public record Kept(int number, Log log, Optional<Save> base, List<Note> notes, boolean isDamaged) {
  public Kept {
    Objects.requireNonNull(log);
    Objects.requireNonNull(base);
    notes = List.copyOf(notes);
  }

  /** The number of the last note. */
  public long noted() {
    return notes.isEmpty()
        ? base.map(Save::noted).orElse(0L)
        : notes.get(notes.size() - 1).number();
  }
}
