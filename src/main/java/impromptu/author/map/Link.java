package impromptu.author.map;

/**
 * A way as what places rooms sees it.
 *
 * @param from the place of a room in the atlas
 * @param to that of another, or of the same
 * @param there where the way leaves the one
 * @param back where it leaves the other; {@link Heading#OTHER} if it does not lead back
 * @param hangs whether it closes no loop, so that nothing keeps it from being drawn as it should
 */
record Link(int from, int to, Heading there, Heading back, boolean hangs) {
  /** More than any map's worth of length. */
  private static final long NEVER_WRONG = 1_000_000;

  private static final long WRONG = 1_000;
  private static final long[] LOOSELY_WRONG = {0, 500, 900, 1_500};
  private static final long STEP = 100;
  private static final long SKEW = 40;
  static final long DETOUR = 700;
  private static final long[] AGAINST = {0, 60, 150};

  boolean isCompass() {
    return there.isCompass() || back.isCompass();
  }

  /** Whether one direction is all there is to heed: the two ends agree, or only one has any. */
  boolean isFirm() {
    return there.isOpposite(back) || there.isCompass() != back.isCompass();
  }

  int other(int room) {
    return room == from ? to : from;
  }

  /** Where the other room should lie, seen from this one. */
  Heading from(int room) {
    return room == from ? there : back;
  }

  /** How badly the way is drawn between rooms that lie so far apart. */
  long strain(int dx, int dy, int between) {
    long wrong = error(there, dx, dy) + error(back, -dx, -dy);
    long length = STEP * (Math.max(Math.abs(dx), Math.abs(dy)) - 1);
    if (wrong > 0 || !isCompass()) {
      length = STEP * (Math.abs(dx) + Math.abs(dy) - 1);
    }
    long skew = dx == 0 || dy == 0 ? 0 : SKEW * Math.abs(Math.abs(dx) - Math.abs(dy));
    return wrong + length + skew + DETOUR * between + against(there, dy) + against(back, -dy);
  }

  private long error(Heading heading, int dx, int dy) {
    int error = heading.error(dx, dy);
    if (!isFirm()) {
      return LOOSELY_WRONG[error];
    }
    return error * (hangs ? NEVER_WRONG : WRONG);
  }

  /** What is up had rather be above. */
  private static long against(Heading heading, int dy) {
    if (heading != Heading.UP && heading != Heading.DOWN) {
      return 0;
    }
    return AGAINST[1 + Integer.signum(heading == Heading.UP ? dy : -dy)];
  }

  /** Whether rooms that lie so far apart lie as the way's directions say. */
  boolean isTrue(int dx, int dy) {
    return there.error(dx, dy) == 0 && back.error(-dx, -dy) == 0;
  }
}
