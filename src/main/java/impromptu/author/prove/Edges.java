package impromptu.author.prove;

/** Which states each expanded state leads to, in the order in which states are expanded. */
final class Edges {
  private final IntPages starts = new IntPages();
  private final IntPages to = new IntPages();

  /** Begins the edges of the next state. */
  void begin() {
    starts.add(to.size());
  }

  void add(int state) {
    to.add(state);
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
    return to.get(edge);
  }

  long bytes() {
    return starts.bytes() + to.bytes();
  }
}
