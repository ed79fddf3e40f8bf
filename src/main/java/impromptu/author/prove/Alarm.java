package impromptu.author.prove;

import java.util.concurrent.atomic.AtomicBoolean;

/** A signal to end, and how long ago it was first heard. */
final class Alarm {
  /** How long what is known so far may be put together after the signal, in nanoseconds. */
  private static final long GRACE = 600_000_000;

  private final AtomicBoolean signal;
  private boolean isHeard;
  private long heard;

  Alarm(AtomicBoolean signal) {
    this.signal = signal;
  }

  /** Whether the signal was given. */
  synchronized boolean isGiven() {
    if (!isHeard && signal.get()) {
      isHeard = true;
      heard = System.nanoTime();
    }
    return isHeard;
  }

  /** Whether it was given so long ago that nobody should be kept waiting. */
  synchronized boolean isPast() {
    return isGiven() && System.nanoTime() - heard > GRACE;
  }
}
