package impromptu.save;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The real disk, which fails when it is told to, and tells what it was asked. */
public final class FaultyDisk implements Disk {
  private final Disk real = new RealDisk();
  private final List<String> asked = new ArrayList<>();
  private int failFrom = Integer.MAX_VALUE;
  private int failTo = Integer.MAX_VALUE;
  private boolean isTorn;

  /**
   * Lets steps fail, counted from now on.
   *
   * @param from the first that fails, from 0
   * @param count how many fail in a row
   * @param torn whether a write that fails leaves half of its bytes behind
   */
  public void failAt(int from, int count, boolean torn) {
    asked.clear();
    failFrom = from;
    failTo = from + count;
    isTorn = torn;
  }

  /** Lets nothing fail any more. */
  public void heal() {
    failAt(Integer.MAX_VALUE, 0, false);
  }

  /** What was asked since it was last told when to fail. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  private boolean fails(String step) {
    asked.add(step);
    return asked.size() > failFrom && asked.size() <= failTo;
  }

  private void step(String step) throws IOException {
    if (fails(step)) {
      throw new IOException("No space left on device");
    }
  }

  @Override
  public void makeFolder(Path folder) throws IOException {
    step("make folder");
    real.makeFolder(folder);
  }

  @Override
  public FileChannel create(Path file) throws IOException {
    step("create " + file.getFileName());
    return real.create(file);
  }

  @Override
  public FileChannel open(Path file) throws IOException {
    step("open " + file.getFileName());
    return real.open(file);
  }

  @Override
  public void write(FileChannel file, byte[] bytes, long at) throws IOException {
    if (fails("write")) {
      if (isTorn) {
        real.write(file, Arrays.copyOf(bytes, bytes.length / 2), at);
      }
      throw new IOException("No space left on device");
    }
    real.write(file, bytes, at);
  }

  @Override
  public void truncate(FileChannel file, long length) throws IOException {
    step("truncate");
    real.truncate(file, length);
  }

  @Override
  public void force(FileChannel file) throws IOException {
    step("force");
    real.force(file);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    step("force folder");
    real.forceFolder(folder);
  }

  @Override
  public void moveAtomically(Path from, Path to) throws IOException {
    step("move to " + to.getFileName());
    real.moveAtomically(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    step("delete " + file.getFileName());
    real.delete(file);
  }
}
