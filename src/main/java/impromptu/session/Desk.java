package impromptu.session;

import impromptu.save.Shelf;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * What a sitting has around it.
 *
 * @param shelf where saves go
 * @param clock what time it is, for labels
 * @param seeds what chance is drawn from, at each new beginning
 * @param autosaves whether the game is kept as it goes
 */
public record Desk(
    Shelf shelf, Supplier<LocalDateTime> clock, IntSupplier seeds, boolean autosaves) {
  public Desk {
    Objects.requireNonNull(shelf);
    Objects.requireNonNull(clock);
    Objects.requireNonNull(seeds);
  }
}
