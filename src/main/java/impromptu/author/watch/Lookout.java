package impromptu.author.watch;

import impromptu.author.pack.Bundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Looks at a scenario's files again and again, on a thread of its own. What has changed counts once
 * it looks the same twice, so that nothing is read while an editor is still writing. It looks by
 * itself since the system's own watching knows no subfolders, and on some systems only looks too.
 */
final class Lookout implements AutoCloseable {
  /** What tells two contents of a file apart without reading them. */
  private record Stamp(FileTime time, long size) {}

  private final Path scenario;
  private final long pauseMillis;
  private final AtomicBoolean isDue = new AtomicBoolean();
  private final Thread thread = new Thread(this::look, "lookout");
  private Map<Path, Stamp> taken;
  private volatile Runnable call = () -> {};

  Lookout(Path scenario, long pauseMillis) {
    this.scenario = scenario;
    this.pauseMillis = pauseMillis;
    taken = stamps(Map.of());
    thread.setDaemon(true);
    thread.start();
  }

  /** Who is called after each change, by the thread that looks. */
  void onChange(Runnable called) {
    call = called;
  }

  /** Whether anything has changed since this was asked before. */
  boolean isDue() {
    return isDue.getAndSet(false);
  }

  private void look() {
    Map<Path, Stamp> last = taken;
    while (!Thread.currentThread().isInterrupted()) {
      try {
        TimeUnit.MILLISECONDS.sleep(pauseMillis);
      } catch (InterruptedException e) {
        return;
      }
      Map<Path, Stamp> now = stamps(last);
      if (now.equals(last) && !now.equals(taken)) {
        taken = now;
        isDue.set(true);
        call.run();
      }
      last = now;
    }
  }

  /** The files as they stand; as before where they are just being moved about. */
  private Map<Path, Stamp> stamps(Map<Path, Stamp> before) {
    Map<Path, Stamp> stamps = new HashMap<>();
    try {
      for (Path file : Bundle.files(scenario)) {
        BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
        stamps.put(file, new Stamp(is.lastModifiedTime(), is.size()));
      }
      return stamps;
    } catch (IOException | UncheckedIOException e) {
      return before;
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
