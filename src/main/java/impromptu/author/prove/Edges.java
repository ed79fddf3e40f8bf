package impromptu.author.prove;

/**
 * Which states each expanded state leads to, in the order in which states are expanded. An edge to
 * a state is kept as its number, or as the complement of that where it hangs on a guess.
 */
final class Edges {
  private final IntPages starts = new IntPages();
  private final IntPages to = new IntPages();

  /** Begins the edges of the next state. */
  void begin() {
    starts.add(to.size());
  }

  void add(int state, boolean isCertain) {
    to.add(isCertain ? state : ~state);
  }

  /** How many states have theirs. */
  int states() {
    return starts.size();
  }

  int first(int state) {
    return starts.get(state);
  }

  int end(int state) {
    return state + 1 < starts.size() ? starts.get(state + 1) : to.size();
  }

  int to(int edge) {
    int state = to.get(edge);
    return state < 0 ? ~state : state;
  }

  /** Whether it leads there wherever the state stands for. */
  boolean isCertain(int edge) {
    return to.get(edge) >= 0;
  }

  long bytes() {
    return starts.bytes() + to.bytes();
  }
}
