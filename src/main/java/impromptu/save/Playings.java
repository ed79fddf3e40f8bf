package impromptu.save;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
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
  private final Vault vault;

  Playings(Path folder, Disk disk) {
    this.folder = folder;
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
    return create(edition, origin, false);
  }

  /** Begins a playing at a save. */
  public Playing beginFrom(Save save, Edition edition) throws IOException {
    Playing playing = create(edition, save.origin(), true);
    playing.fold(save);
    return playing;
  }

  private Playing create(Edition edition, Origin origin, boolean based) throws IOException {
    Files.createDirectories(folder);
    List<Integer> taken = numbers();
    int number = taken.isEmpty() ? 1 : taken.get(0) + 1;
    while (Files.exists(file(number))) {
      number++;
    }
    try {
      return new Playing(number, Journal.create(file(number), edition, origin, based), vault, 0);
    } catch (FileAlreadyExistsException e) {
      // Another program was quicker.
      return create(edition, origin, based);
    }
  }

  /** Reads a playing. */
  public Kept read(int number) throws IOException, BadSave {
    if (!Files.isRegularFile(file(number))) {
      throw new BadSave(BadSave.Why.MISSING, "autosave " + number);
    }
    Log log = Journal.read(file(number));
    Optional<Save> base = base(number);
    if (base.isEmpty() && log.based()) {
      throw new BadSave(BadSave.Why.DAMAGED, "autosave " + number);
    }
    return new Kept(number, log, base, since(base.map(Save::noted).orElse(0L), log.notes()));
  }

  private Optional<Save> base(int number) throws IOException, BadSave {
    String name = Integer.toString(number);
    return vault.has(name)
        ? Optional.of(SaveFormat.read(vault.read(name).bytes()))
        : Optional.empty();
  }

  /** The notes after a number, as far as none is missing. */
  private static List<Note> since(long noted, List<Note> notes) {
    List<Note> since = new ArrayList<>();
    long last = noted;
    for (Note note : notes) {
      if (note.number() > noted) {
        if (note.number() != last + 1) {
          break;
        }
        since.add(note);
        last = note.number();
      }
    }
    return since;
  }

  /** Goes on with a playing; empty where another program is playing on with it. */
  public Optional<Playing> goOn(Kept kept, Edition edition) throws IOException {
    try {
      Journal journal = Journal.reopen(file(kept.number()), kept.log(), edition.hash());
      return Optional.of(new Playing(kept.number(), journal, vault, kept.noted()));
    } catch (Journal.BusyException e) {
      return Optional.empty();
    }
  }

  /** Deletes a playing. */
  public void delete(int number) throws IOException {
    vault.delete(Integer.toString(number));
    Files.deleteIfExists(file(number));
  }
}
