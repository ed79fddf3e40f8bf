package impromptu.screen.lanterna;

import com.googlecode.lanterna.screen.TerminalScreen;
import impromptu.session.Session;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The loop: an event, what it changes, and a frame when no other event waits. */
final class Sitting {
  /** How long the end of the program waits for the game to be written down. */
  private static final long PATIENCE_SECONDS = 3;

  private final Window window;
  private final Session session;
  private final Events events = new Events();
  private final Pace pace = new Pace();
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook = new Thread(this::endByOrder, "end");
  private Display display;
  private Play play;
  private boolean resized;

  Sitting(Window window, Session session) {
    this.window = window;
    this.session = session;
  }

  /** Plays until the end, however it comes; the terminal is given back before this returns. */
  void play(Abilities abilities, Phrases phrases, Memory memory, boolean moves)
      throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(hook);
    History history = memory.history();
    try {
      open(abilities, phrases, history, moves);
      play.dress(memory.theme(window.theme()));
      paint();
      loop();
    } catch (IOException e) {
      // The terminal is gone; there is nobody to tell.
      return;
    } finally {
      close(memory);
    }
  }

  private void open(Abilities abilities, Phrases phrases, History history, boolean moves)
      throws IOException {
    events.listen(window.terminal());
    window.watch(events);
    session.onNews(() -> events.add(new Event.News()));
    Size size = window.size();
    play = new Play(session, abilities.typography(), phrases, history, size, moves);
    TerminalScreen screen = new TerminalScreen(window.terminal());
    screen.startScreen();
    display = new Display(screen, abilities);
  }

  private void loop() throws IOException, InterruptedException {
    while (!play.isOver()) {
      Optional<Event> event = next();
      if (event.isEmpty()) {
        pace.end();
        play.tick();
      } else if (!answer(event.get())) {
        return;
      }
      if (events.isEmpty() && !play.isOver()) {
        paint();
      }
    }
  }

  /** What comes next, or nothing where it is time for something to move by itself. */
  private Optional<Event> next() throws InterruptedException {
    int pause = play.pause();
    return pause < 0 ? Optional.of(events.next()) : events.next(pace.left(pause));
  }

  /** Whether the sitting goes on. */
  private boolean answer(Event event) throws IOException {
    if (event instanceof Event.Pressed pressed) {
      press(pressed.key());
    } else if (event instanceof Event.Resized) {
      resized = true;
    } else if (event instanceof Event.Continued) {
      window.takeAgain();
      refresh();
    } else if (event instanceof Event.News) {
      play.hear();
    } else if (event instanceof Event.Failed failed) {
      throw new IllegalStateException(failed.why());
    } else {
      return false;
    }
    return true;
  }

  private void press(Key key) throws IOException {
    if (key == Key.Press.SUSPEND) {
      window.suspend();
      refresh();
    } else if (key == Key.Press.REPAINT) {
      refresh();
    } else {
      play.on(key);
    }
  }

  private void refresh() {
    resized = true;
    display.forget();
  }

  private void paint() throws IOException {
    if (resized) {
      resized = false;
      window.measure();
      play.resize(window.size());
    }
    display.show(play.frame(), play.theme());
  }

  private void close(Memory memory) {
    try {
      session.close();
      if (play != null) {
        memory.keep(play.theme());
      }
    } finally {
      giveBack();
      done.countDown();
      unhook();
    }
  }

  private void unhook() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is ending already, and the hook is what waits for this.
      return;
    }
  }

  private void giveBack() {
    try {
      window.close();
    } catch (IOException e) {
      // Nothing is left to give back.
      return;
    }
  }

  /** SIGTERM, SIGHUP, SIGINT: the loop saves and ends; if it can't, the terminal is given back. */
  private void endByOrder() {
    events.add(new Event.Ended());
    try {
      if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        giveBack();
      }
    } catch (InterruptedException e) {
      giveBack();
    }
  }
}
