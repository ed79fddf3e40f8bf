package impromptu.screen.lanterna;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.terminal.Terminal;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The one queue that keys, signals and the end arrive in, in order, none lost. */
final class Events {
  private final BlockingQueue<Event> queue = new LinkedBlockingQueue<>();

  void add(Event event) {
    queue.add(event);
  }

  Event next() throws InterruptedException {
    return queue.take();
  }

  /** The next one, if it comes within so many milliseconds. */
  Optional<Event> next(long millis) throws InterruptedException {
    return Optional.ofNullable(queue.poll(millis, TimeUnit.MILLISECONDS));
  }

  boolean isEmpty() {
    return queue.isEmpty();
  }

  /** Begins to read keys, on a thread that does not keep the program alive. */
  void listen(Terminal terminal) {
    Thread reader = new Thread(() -> read(terminal), "keys");
    reader.setDaemon(true);
    reader.start();
  }

  private void read(Terminal terminal) {
    try {
      KeyStroke stroke = terminal.readInput();
      while (stroke != null && stroke.getKeyType() != KeyType.EOF) {
        Keymap.read(stroke).ifPresent(key -> queue.add(new Event.Pressed(key)));
        stroke = terminal.readInput();
      }
      queue.add(new Event.Ended());
    } catch (IOException e) {
      // A terminal that is gone is the end of input.
      queue.add(new Event.Ended());
    } catch (RuntimeException | Error e) {
      queue.add(new Event.Failed(e));
    }
  }
}
