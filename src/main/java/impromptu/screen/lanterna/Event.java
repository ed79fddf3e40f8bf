package impromptu.screen.lanterna;

/** Something that the screen must answer. */
sealed interface Event {
  record Pressed(Key key) implements Event {}

  /** The window may have another size. */
  record Resized() implements Event {}

  /** The program was stopped and goes on. */
  record Continued() implements Event {}

  /** The sitting may have something to tell. */
  record News() implements Event {}

  /** The program is told to end, or the terminal is gone. */
  record Ended() implements Event {}

  record Failed(Throwable why) implements Event {}
}
