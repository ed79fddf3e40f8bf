package impromptu.author.prove;

import java.util.concurrent.atomic.AtomicBoolean;

/** Looks at the limits while a search goes on, and tells how far it is. */
final class Watch {
  private static final double NANOS = 1e9;

  private final Limits limits;
  private final Progress progress;
  private final Alarm alarm;
  private final long began;
  private final double end;
  private long told = System.nanoTime();

  Watch(Limits limits, Progress progress, AtomicBoolean interrupted) {
    this(limits, progress, new Alarm(interrupted), System.nanoTime(), limits.seconds());
  }

  private Watch(Limits limits, Progress progress, Alarm alarm, long began, double end) {
    this.limits = limits;
    this.progress = progress;
    this.alarm = alarm;
    this.began = began;
    this.end = end;
  }

  /** One that looks at the same limits but ends so many seconds from now, if that is sooner. */
  Watch within(double share) {
    double sooner = Math.min(end, seconds() + share);
    return new Watch(limits, progress, alarm, began, sooner);
  }

  /**
   * One that looks at the same limits but ends as soon as it sees that there are so many states.
   */
  Watch upTo(int states) {
    Limits fewer =
        new Limits(
            Math.min(states, limits.states()), limits.bytes(), limits.seconds(), limits.threads());
    return new Watch(fewer, progress, alarm, began, end);
  }

  double seconds() {
    return (System.nanoTime() - began) / NANOS;
  }

  /** How many seconds are left; none where it was interrupted. */
  double left() {
    return alarm.isGiven() ? 0 : Math.max(0, end - seconds());
  }

  /** Why the search should end now; tells its progress every few seconds. */
  Stop look(int states, int frontier, long commands, long bytes) {
    long now = System.nanoTime();
    if (now - told > 2 * NANOS) {
      told = now;
      progress.tell(states, frontier, commands, bytes, seconds());
    }
    if (alarm.isGiven()) {
      return Stop.INTERRUPTED;
    }
    if (states >= limits.states()) {
      return Stop.STATES;
    }
    if (bytes >= limits.bytes()) {
      return Stop.MEMORY;
    }
    return seconds() >= end ? Stop.TIME : Stop.NONE;
  }

  /**
   * Goes on with the search. May be asked by many.
   *
   * @throws Halted if it was interrupted, or its time is up
   */
  void goOn() {
    if (alarm.isGiven()) {
      throw new Halted(Stop.INTERRUPTED);
    }
    if (seconds() >= end) {
      throw new Halted(Stop.TIME);
    }
  }

  /**
   * Goes on with putting together what is known.
   *
   * @throws Halted if it was interrupted, and that so long ago that nobody should be kept waiting
   */
  void finish() {
    if (alarm.isPast()) {
      throw new Halted(Stop.INTERRUPTED);
    }
  }
}
