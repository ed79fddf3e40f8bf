package impromptu.screen.lanterna;

/** Keeps the time of what moves by itself while keys come in between. */
final class Pace {
  private static final long NANOS = 1_000_000;
  private static final int NONE = -1;

  private long due;
  private int length = NONE;

  /** Milliseconds left of a pause, which begins now if none of that length has begun. */
  long left(int pause) {
    long now = System.nanoTime();
    if (pause != length) {
      length = pause;
      due = now + pause * NANOS;
    }
    return Math.max(0, (due - now) / NANOS);
  }

  /** The pause is over. */
  void end() {
    length = NONE;
  }
}
