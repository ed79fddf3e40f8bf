package impromptu.author.prove;

import java.util.concurrent.atomic.AtomicBoolean;

/** Looks at the limits while a search goes on, and tells how far it is. */
final class Watch {
  private static final double NANOS = 1e9;

  private final Limits limits;
  private final Progress progress;
  private final AtomicBoolean interrupted;
  private final long began = System.nanoTime();
  private long told = began;

  Watch(Limits limits, Progress progress, AtomicBoolean interrupted) {
    this.limits = limits;
    this.progress = progress;
    this.interrupted = interrupted;
  }

  double seconds() {
    return (System.nanoTime() - began) / NANOS;
  }

  /** Why the search should end now; tells its progress every few seconds. */
  Stop look(int states, int frontier, long commands, long bytes) {
    long now = System.nanoTime();
    if (now - told > 2 * NANOS) {
      told = now;
      progress.tell(states, frontier, commands, bytes, seconds());
    }
    if (interrupted.get()) {
      return Stop.INTERRUPTED;
    }
    if (states >= limits.states()) {
      return Stop.STATES;
    }
    if (bytes >= limits.bytes()) {
      return Stop.MEMORY;
    }
    return seconds() >= limits.seconds() ? Stop.TIME : Stop.NONE;
  }
}
