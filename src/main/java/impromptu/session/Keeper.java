package impromptu.session;

import impromptu.save.Edition;
import impromptu.save.Note;
import impromptu.save.Origin;
import impromptu.save.Playing;
import impromptu.save.Playings;
import impromptu.save.Save;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Keeps the game as it goes. Each note is in the system's hands before the answer is shown, and on
 * the disk when the player pauses. Where keeping fails, play goes on: it is told once, and tried
 * again with every turn.
 */
final class Keeper {
  private static final long PAUSE_MILLIS = 1000;

  /** How a note is made once its number is known. */
  interface Noted {
    Note as(long number);
  }

  /** The whole game that is kept. */
  interface Whole {
    /** Of which edition of the story it is. */
    Edition edition();

    /** What it began with. */
    Origin origin();

    /** A save of it as it stands, with the number of the last note that it takes in. */
    Save at(long noted);
  }

  private final Playings playings;
  private final AtomicBoolean isFlushDue = new AtomicBoolean();
  private final AtomicReference<IOException> flushTrouble = new AtomicReference<>();
  private final Whole whole;
  private Optional<Playing> playing = Optional.empty();
  private Optional<ScheduledExecutorService> flusher = Optional.empty();
  private Optional<IOException> trouble = Optional.empty();
  private boolean isTold;

  /** Whether something was done that is not kept. */
  private boolean isBehind;

  Keeper(Playings playings, Whole whole) {
    this.playings = playings;
    this.whole = whole;
  }

  /** From here on another playing is kept, from its very beginning. */
  void begin() {
    leave();
    try {
      playing = Optional.of(playings.begin(whole.edition(), whole.origin()));
    } catch (IOException e) {
      fail(e);
    }
  }

  /** From here on another playing is kept, which goes on from a save. */
  void beginFrom(Save save) {
    leave();
    try {
      playing = Optional.of(playings.beginFrom(save, whole.edition()));
    } catch (IOException e) {
      fail(e);
    }
  }

  /** From here on this playing is kept. */
  void goOn(Playing other) {
    leave();
    playing = Optional.of(other);
  }

  /**
   * What is done next is done in another edition of the story, and kept in another playing, which
   * begins with the whole game.
   */
  void turnOver() {
    boolean isBegun = playing.isPresent() || isBehind;
    leave();
    isBehind = isBegun;
  }

  /** The playing that is kept now; 0 before its first note. */
  int number() {
    return playing.isPresent() ? playing.get().number() : 0;
  }

  /** The number of the last note. */
  long noted() {
    return playing.isPresent() ? playing.get().noted() : 0;
  }

  /**
   * Keeps what was done. Once something could not be kept, the whole game is, to catch up; that
   * notes can be kept again, only the next one shows.
   */
  void note(Noted note) {
    try {
      if (flushTrouble.getAndSet(null) != null || isBehind) {
        isBehind = true;
        catchUp();
      } else {
        append(note);
        foldWhereDue();
        isTold = false;
      }
      trouble = Optional.empty();
    } catch (IOException e) {
      fail(e);
    }
  }

  private void append(Noted note) throws IOException {
    if (playing.isEmpty()) {
      playing = Optional.of(playings.begin(whole.edition(), whole.origin()));
    }
    playing.get().append(note.as(playing.get().noted() + 1));
    flushSoon();
  }

  private void catchUp() throws IOException {
    if (playing.isPresent()) {
      playing.get().fold(whole.at(playing.get().noted()));
    } else {
      playing = Optional.of(playings.beginFrom(whole.at(0), whole.edition()));
    }
    isBehind = false;
  }

  private void foldWhereDue() throws IOException {
    Playing kept = playing.orElseThrow();
    if (kept.isFull()) {
      goOn(playings.beginFrom(whole.at(0), whole.edition()));
    } else if (kept.isFoldDue()) {
      kept.fold(whole.at(kept.noted()));
    }
  }

  private void fail(IOException why) {
    isBehind = true;
    trouble = Optional.of(why);
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

  /** What a flush could not put on the disk, the next turn keeps once more in a whole save. */
  private void flush(Playing flushed) {
    isFlushDue.set(false);
    try {
      flushed.force();
    } catch (IOException e) {
      flushTrouble.set(e);
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
    isBehind = false;
  }

  void close() {
    leave();
    if (flusher.isPresent()) {
      flusher.get().shutdownNow();
    }
    flusher = Optional.empty();
  }
}
