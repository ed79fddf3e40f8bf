package impromptu.cli;

/** A command line that can't be obeyed; the message says why in one line. */
final class Usage extends Exception {
  private static final long serialVersionUID = 1L;

  Usage(String message) {
    super(message);
  }
}
