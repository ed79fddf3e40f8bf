package impromptu.author.prove;

/** Who is told how far a search is. */
public interface Progress {
  /**
   * Tells it.
   *
   * @param frontier how many of the states are still to be expanded
   * @param commands how many commands were tried
   * @param bytes how much memory the states take
   */
  void tell(int states, int frontier, long commands, long bytes, double seconds);
}
