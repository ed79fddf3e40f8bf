package impromptu.save;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Every playing of a story that was kept as it went, by number. None is ever discarded. */
public final class Playings {
  private static final String ENDING = ".journal";

  private final Path folder;
  private final Disk disk;
  private final Vault vault;

  Playings(Path folder, Disk disk) {
    this.folder = folder;
    this.disk = disk;
    vault = new Vault(folder, disk);
  }

  /** The numbers of the playings, the latest first. */
  public List<Integer> numbers() throws IOException {
    List<Integer> numbers = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
      for (Path file : files) {
        int number = number(String.valueOf(file.getFileName()));
        if (number > 0) {
          numbers.add(number);
        }
      }
    } catch (NoSuchFileException e) {
      return List.of();
    }
    numbers.sort(Collections.reverseOrder());
    return numbers;
  }

  private static int number(String fileName) {
    try {
      return Integer.parseInt(fileName.substring(0, fileName.length() - ENDING.length()));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private Path file(int number) {
    return folder.resolve(number + ENDING);
  }

  /** Begins a playing at the story's beginning. */
  public Playing begin(Edition edition, Origin origin) throws IOException {
    return create(edition, (number, journal) -> journal.begin(edition, origin, false));
  }

  /**
   * Begins a playing at a save. The save is whole on the disk before the journal says a word, so
   * that no playing is ever seen without what it goes on from.
   */
  public Playing beginFrom(Save save, Edition edition) throws IOException {
    byte[] sealed = SaveFormat.write(save);
    return create(
        edition,
        (number, journal) -> {
          vault.write(Integer.toString(number), sealed);
          journal.begin(edition, save.origin(), true);
        });
  }

  /** What a playing begins with. */
  private interface Beginning {
    void write(int number, Journal journal) throws IOException;
  }

  /** Begins a playing, or leaves nothing behind. */
  private Playing create(Edition edition, Beginning beginning) throws IOException {
    disk.makeFolder(folder);
    int number = next();
    Optional<Journal> journal = claim(number, edition);
    while (journal.isEmpty()) {
      number++;
      journal = claim(number, edition);
    }
    try {
      beginning.write(number, journal.get());
      return new Playing(number, journal.get(), vault, 0);
    } catch (IOException e) {
      journal.get().close();
      deleteQuietly(number, e);
      throw e;
    }
  }

  private void deleteQuietly(int number, IOException why) {
    try {
      disk.delete(file(number));
    } catch (IOException e) {
      why.addSuppressed(e);
    }
  }

  /** The journal of that number; empty where another program was quicker. */
  private Optional<Journal> claim(int number, Edition edition) throws IOException {
    try {
      return Optional.of(Journal.claim(disk, file(number), edition));
    } catch (FileAlreadyExistsException e) {
      return Optional.empty();
    }
  }

  /** A number that no playing has, nor a save of one that never came to be. */
  private int next() throws IOException {
    List<Integer> taken = numbers();
    int number = taken.isEmpty() ? 1 : taken.get(0) + 1;
    while (vault.has(Integer.toString(number))) {
      number++;
    }
    return number;
  }

  /** Reads a playing as far as it is whole. */
  public Kept read(int number) throws IOException, BadSave {
    if (!Files.isRegularFile(file(number), LinkOption.NOFOLLOW_LINKS)) {
      throw new BadSave(BadSave.Why.MISSING, "autosave " + number);
    }
    Optional<Save> base = base(number);
    long noted = base.map(Save::noted).orElse(0L);
    Log log = Journal.read(file(number), noted);
    if (base.isEmpty() && log.based()) {
      throw new BadSave(BadSave.Why.DAMAGED, "autosave " + number);
    }
    List<Note> notes = since(noted, log.notes());
    return new Kept(number, log, base, notes, log.isDamaged() || notes.size() < log.notes().size());
  }

  /** The newest whole save of a playing; without one it can still be played from its beginning. */
  private Optional<Save> base(int number) throws IOException {
    try {
      return Optional.of(SaveFormat.read(vault.read(Integer.toString(number)).bytes()));
    } catch (BadSave e) {
      return Optional.empty();
    }
  }

  /** The notes after a number, as far as none is missing. */
  private static List<Note> since(long noted, List<Note> notes) {
    List<Note> since = new ArrayList<>();
    long last = noted;
    for (Note note : notes) {
      if (note.number() != last + 1) {
        break;
      }
      since.add(note);
      last = note.number();
    }
    return since;
  }

  /** Goes on with a playing; empty where another program is playing on with it. */
  public Optional<Playing> goOn(Kept kept, Edition edition) throws IOException {
    try {
      Journal journal = Journal.reopen(disk, file(kept.number()), kept.log(), edition.hash());
      return Optional.of(new Playing(kept.number(), journal, vault, kept.noted()));
    } catch (Journal.BusyException e) {
      return Optional.empty();
    }
  }

  /** Deletes a playing. */
  public void delete(int number) throws IOException {
    vault.delete(Integer.toString(number));
    disk.delete(file(number));
  }
}
