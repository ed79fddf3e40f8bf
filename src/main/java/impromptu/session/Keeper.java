package impromptu.session;

import impromptu.save.Edition;
import impromptu.save.Note;
import impromptu.save.Origin;
import impromptu.save.Playing;
import impromptu.save.Playings;
import impromptu.save.Save;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Keeps the game as it goes. Each note is in the system's hands before the answer is shown, and on
 * the disk when the player pauses. Where keeping fails, play goes on: it is told once, and tried
 * again with every turn.
 */
final class Keeper {
  private static final long PAUSE_MILLIS = 1000;
  private static final int MOST_WAITING = 10_000;

  /** How a note is made once its number is known. */
  interface Noted {
    Note as(long number);
  }

  private final Playings playings;
  private final Edition edition;
  private final Deque<Noted> waiting = new ArrayDeque<>();
  private final AtomicBoolean isFlushDue = new AtomicBoolean();
  private Supplier<Origin> beginning;
  private Optional<Playing> playing = Optional.empty();
  private Optional<ScheduledExecutorService> flusher = Optional.empty();
  private Optional<IOException> trouble = Optional.empty();
  private boolean isTold;

  Keeper(Playings playings, Edition edition, Supplier<Origin> beginning) {
    this.playings = playings;
    this.edition = edition;
    this.beginning = beginning;
  }

  /** From here on another playing is kept, which the first note begins. */
  void begin(Supplier<Origin> origin) {
    leave();
    beginning = origin;
  }

  /** From here on another playing is kept, which goes on from a save. */
  void beginFrom(Save save) {
    leave();
    try {
      playing = Optional.of(playings.beginFrom(save, edition));
    } catch (IOException e) {
      trouble = Optional.of(e);
    }
  }

  /** From here on this playing is kept. */
  void goOn(Playing other) {
    leave();
    playing = Optional.of(other);
  }

  /** The playing that is kept now; 0 before its first note. */
  int number() {
    return playing.map(Playing::number).orElse(0);
  }

  /** The number of the last note. */
  long noted() {
    return playing.map(Playing::noted).orElse(0L);
  }

  void note(Noted note, Supplier<Save> whole) {
    if (waiting.size() < MOST_WAITING) {
      waiting.add(note);
    }
    try {
      writeWaiting();
      if (playing.isPresent() && playing.get().isFoldDue()) {
        playing.get().fold(whole.get());
      }
      trouble = Optional.empty();
      isTold = false;
    } catch (IOException e) {
      trouble = Optional.of(e);
    }
  }

  private void writeWaiting() throws IOException {
    if (playing.isEmpty()) {
      playing = Optional.of(playings.begin(edition, beginning.get()));
    }
    while (!waiting.isEmpty()) {
      playing.get().append(waiting.peek().as(playing.get().noted() + 1));
      waiting.poll();
    }
    flushSoon();
  }

  private void flushSoon() {
    if (isFlushDue.compareAndSet(false, true)) {
      if (flusher.isEmpty()) {
        flusher = Optional.of(Executors.newSingleThreadScheduledExecutor(Keeper::daemon));
      }
      Playing flushed = playing.orElseThrow();
      var unused =
          flusher.get().schedule(() -> flush(flushed), PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "flush");
    thread.setDaemon(true);
    return thread;
  }

  /** A flush that fails is one that the next turn tries again. */
  private void flush(Playing flushed) {
    isFlushDue.set(false);
    try {
      flushed.force();
    } catch (IOException e) {
      isFlushDue.set(false);
    }
  }

  /** What keeps the game from being kept, the first time it is asked. */
  Optional<IOException> complaint() {
    if (trouble.isEmpty() || isTold) {
      return Optional.empty();
    }
    isTold = true;
    return trouble;
  }

  /** Something else that could not be kept. */
  void complain(IOException why) {
    trouble = Optional.of(why);
    isTold = false;
  }

  private void leave() {
    try {
      if (playing.isPresent()) {
        playing.get().close();
      }
    } catch (IOException e) {
      trouble = Optional.of(e);
    }
    playing = Optional.empty();
    waiting.clear();
  }

  void close() {
    leave();
    flusher.ifPresent(ScheduledExecutorService::shutdownNow);
    flusher = Optional.empty();
  }
}
