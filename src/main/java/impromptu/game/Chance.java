package impromptu.game;

/** Draws from a seed without state of its own: the same seed and cursor always draw the same. */
final class Chance {
  private Chance() {}

  /** A number from 0 to {@code bound - 1}, by Stafford's Mix13 variant of SplitMix64's mixer. */
  static int draw(int seed, int cursor, int bound) {
    long z = ((long) seed << 32 | (cursor & 0xffffffffL)) + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    z ^= z >>> 31;
    return (int) Long.remainderUnsigned(z >>> 1, bound);
  }
}
