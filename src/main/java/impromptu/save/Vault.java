package impromptu.save;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Sealed files by name in one folder. Nothing is ever overwritten: each write makes a new
 * generation, and older ones go only once three newer ones are there and whole.
 */
final class Vault {
  static final String TEMPORARY = ".tmp";
  private static final String ENDING = ".json";
  private static final int KEPT = 3;

  /** A generation of a name. */
  private record Generation(Path file, long number) {}

  /** A class and not a lambda, whose first use would cost the start of play its milliseconds. */
  private static final class NewestFirst implements Comparator<Generation> {
    @Override
    public int compare(Generation a, Generation b) {
      return Long.compare(b.number(), a.number());
    }
  }

  /** What was read. */
  static final class Content {
    private final byte[] bytes;
    private final int passed;

    Content(byte[] bytes, int passed) {
      this.bytes = bytes;
      this.passed = passed;
    }

    byte[] bytes() {
      return bytes;
    }

    /** How many newer generations were damaged and passed over. */
    int passed() {
      return passed;
    }
  }

  private final Path folder;
  private final Disk disk;
  private final Wholeness wholeness;

  Vault(Path folder, Disk disk) {
    this(folder, disk, Wholeness.SEAL);
  }

  Vault(Path folder, Disk disk, Wholeness wholeness) {
    this.folder = folder;
    this.disk = disk;
    this.wholeness = wholeness;
  }

  /** Durable on return. The name must be fit for a file's. */
  void write(String name, byte[] sealed) throws IOException {
    WriteLock.during(
        disk,
        folder,
        () -> {
          sweep();
          writeLocked(name, sealed);
        });
  }

  /** What becomes of a file's newest whole content, if it has any. */
  interface Change {
    byte[] apply(Optional<byte[]> before) throws IOException;
  }

  /** Replaces a content by one made from it, with no other write between. */
  void change(String name, Change change) throws IOException {
    WriteLock.during(
        disk,
        folder,
        () -> {
          sweep();
          writeLocked(name, change.apply(newest(name)));
        });
  }

  private Optional<byte[]> newest(String name) throws IOException {
    try {
      return Optional.of(read(name).bytes());
    } catch (BadSave e) {
      return Optional.empty();
    }
  }

  private void writeLocked(String name, byte[] sealed) throws IOException {
    List<Generation> old = generations(name);
    long next = old.isEmpty() ? 1 : old.get(0).number() + 1;
    disk.replace(folder.resolve(name + "." + next + ENDING), sealed);
    int whole = 1;
    for (Generation generation : old) {
      if (whole >= KEPT) {
        disk.delete(generation.file());
      } else if (isWhole(generation)) {
        whole++;
      }
    }
  }

  private boolean isWhole(Generation generation) throws IOException {
    try {
      return wholeness.isIn(bytes(generation.file()));
    } catch (BadSave e) {
      return false;
    }
  }

  /** The newest generation that is whole. */
  Content read(String name) throws IOException, BadSave {
    List<Generation> generations = generations(name);
    if (generations.isEmpty()) {
      throw new BadSave(BadSave.Why.MISSING, name);
    }
    BadSave first = null;
    for (int i = 0; i < generations.size(); i++) {
      try {
        byte[] bytes = bytes(generations.get(i).file());
        if (wholeness.isIn(bytes)) {
          return new Content(bytes, i);
        }
        first = first == null ? new BadSave(BadSave.Why.DAMAGED, name) : first;
      } catch (BadSave e) {
        first = first == null ? e : first;
      }
    }
    throw first;
  }

  private static byte[] bytes(Path file) throws IOException, BadSave {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new BadSave(BadSave.Why.NOT_A_SAVE, "no plain file");
    }
    if (Files.size(file) > Fields.MAX_BYTES) {
      throw new BadSave(BadSave.Why.TOO_BIG, Files.size(file) + " bytes");
    }
    return Files.readAllBytes(file);
  }

  /** Every name that has a generation, in order. */
  List<String> names() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    for (Path file : files()) {
      String generation = fileName(file);
      int dot = dotOf(generation);
      if (dot > 0) {
        names.add(generation.substring(0, dot));
      }
    }
    return List.copyOf(names);
  }

  boolean has(String name) throws IOException {
    return !generations(name).isEmpty();
  }

  /** Deletes every generation of a name. */
  void delete(String name) throws IOException {
    WriteLock.during(
        disk,
        folder,
        () -> {
          for (Generation generation : generations(name)) {
            disk.delete(generation.file());
          }
          disk.forceFolder(folder);
        });
  }

  /** Removes what a write that was cut short has left. Only under the lock. */
  private void sweep() throws IOException {
    for (Path file : files()) {
      if (fileName(file).endsWith(TEMPORARY)) {
        disk.delete(file);
      }
    }
  }

  /** The generations of a name, the newest first. */
  private List<Generation> generations(String name) throws IOException {
    List<Generation> found = new ArrayList<>();
    for (Path file : files()) {
      String fileName = fileName(file);
      int dot = dotOf(fileName);
      if (dot == name.length() && fileName.startsWith(name)) {
        found.add(new Generation(file, numberIn(fileName, dot)));
      }
    }
    found.sort(new NewestFirst());
    return found;
  }

  private static String fileName(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** Where the generation's number begins in {@code name.12.json}, or -1 in any other name. */
  private static int dotOf(String fileName) {
    if (!fileName.endsWith(ENDING)) {
      return -1;
    }
    int end = fileName.length() - ENDING.length();
    int dot = fileName.lastIndexOf('.', end - 1);
    if (dot <= 0 || end - dot > 16 || end - dot < 2) {
      return -1;
    }
    for (int i = dot + 1; i < end; i++) {
      if (fileName.charAt(i) < '0' || fileName.charAt(i) > '9') {
        return -1;
      }
    }
    return dot;
  }

  private static long numberIn(String fileName, int dot) {
    return Long.parseLong(fileName.substring(dot + 1, fileName.length() - ENDING.length()));
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
      for (Path file : listing) {
        files.add(file);
      }
    } catch (NoSuchFileException e) {
      return List.of();
    }
    Collections.sort(files);
    return files;
  }
}
