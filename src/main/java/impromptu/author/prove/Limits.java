package impromptu.author.prove;

/**
 * How far a search may go.
 *
 * @param states how many states it may keep
 * @param bytes how much memory they may take
 * @param seconds how long it may last
 * @param threads how many threads it uses; its results don't depend on that
 */
public record Limits(int states, long bytes, double seconds, int threads) {
  public Limits {
    if (states < 1 || bytes < 1 || seconds <= 0 || threads < 1) {
      throw new IllegalArgumentException("a limit must be above 0");
    }
  }
}
