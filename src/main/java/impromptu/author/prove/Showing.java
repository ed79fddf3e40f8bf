package impromptu.author.prove;

import java.util.Objects;
import java.util.Optional;

/**
 * Whether something can be shown in play.
 *
 * @param verdict proved where it can, refuted where it can't
 * @param way lines that show it, where it can be
 */
public record Showing(Verdict verdict, Optional<Witness> way) {
  static final Showing OPEN = new Showing(Verdict.UNDECIDED, Optional.empty());
  static final Showing NEVER = new Showing(Verdict.REFUTED, Optional.empty());

  public Showing {
    Objects.requireNonNull(verdict);
    Objects.requireNonNull(way);
  }

  static Showing by(Witness way) {
    return new Showing(Verdict.PROVED, Optional.of(way));
  }
}
