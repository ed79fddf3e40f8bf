package impromptu.author.prove;

/** Work was given up before it came to anything, since a limit was reached. */
final class Halted extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Stop stop;

  Halted(Stop stop) {
    super(stop.name(), null, false, false);
    this.stop = stop;
  }

  /** Which limit it was. */
  Stop stop() {
    return stop;
  }
}
