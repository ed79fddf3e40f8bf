package impromptu.save;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Everything that is kept of one story, in a folder of its own. */
public final class Shelf {
  private static final String FOUND = "endings";

  private final Path folder;
  private final Disk disk;
  private final Vault slots;
  private final Vault records;
  private final Playings playings;

  Shelf(Path folder, Disk disk) {
    this.folder = folder;
    this.disk = disk;
    slots = new Vault(folder.resolve("slots"), disk);
    records = new Vault(folder, disk, Wholeness.LINE);
    playings = new Playings(folder.resolve("autosave"), disk);
  }

  /** The shelf of a story under the saves folder. Nothing is written before there is something. */
  public static Shelf of(Path saves, String ifid) {
    return of(saves, ifid, new RealDisk());
  }

  /** The same over another disk than the real one. */
  public static Shelf of(Path saves, String ifid, Disk disk) {
    return new Shelf(saves.resolve(folderOf(ifid)), disk);
  }

  /** The folders of all stories that something is kept of: their IFIDs, as files call them. */
  public static List<String> all(Path saves) throws IOException {
    List<String> all = new ArrayList<>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(saves, Files::isDirectory)) {
      for (Path folder : folders) {
        all.add(String.valueOf(folder.getFileName()));
      }
    } catch (NoSuchFileException e) {
      return List.of();
    }
    Collections.sort(all);
    return all;
  }

  private static String folderOf(String ifid) {
    try {
      return SlotName.of(ifid).file();
    } catch (BadSave e) {
      return "story-" + Integer.toHexString(ifid.hashCode());
    }
  }

  /** Where transcripts go. */
  public Path transcripts() {
    return folder.resolve("transcripts");
  }

  /** Begins a text file, here or anywhere else; fails where there is one already. */
  public TextFile text(Path file) throws IOException {
    return TextFile.create(disk, file);
  }

  public Playings playings() {
    return playings;
  }

  /**
   * Keeps a save in a slot; durable on return. The saves before it in the slot are kept too. What
   * could not be read again is not kept, and fails.
   */
  public void save(SlotName name, Save save) throws IOException {
    byte[] sealed = SaveFormat.write(save);
    try {
      SaveFormat.read(sealed);
    } catch (BadSave e) {
      throw new IOException(e.getMessage(), e);
    }
    slots.write(name.file(), sealed);
  }

  public boolean has(SlotName name) throws IOException {
    return slots.has(name.file());
  }

  /**
   * A save out of a slot.
   *
   * @param passed how many newer ones in the slot were damaged
   */
  public record Found(Save save, int passed) {
    public Found {
      Objects.requireNonNull(save);
    }
  }

  public Found load(SlotName name) throws IOException, BadSave {
    Vault.Content content = slots.read(name.file());
    return new Found(SaveFormat.read(content.bytes()), content.passed());
  }

  /**
   * Writes the newest whole save of a slot to a new file; there in full on return, or not at all.
   */
  public void export(SlotName name, Path file) throws IOException, BadSave {
    byte[] bytes = slots.read(name.file()).bytes();
    try (FileChannel out = disk.create(file)) {
      disk.write(out, bytes, 0);
      disk.force(out);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException e) {
      disk.delete(file);
      throw e;
    }
  }

  /**
   * A slot in a list.
   *
   * @param name as the player gave it, as far as its file's tells
   * @param label what its save says; empty where it can't be read
   */
  public record Listed(String name, Optional<Label> label) {}

  /** The slots, the latest first. */
  public List<Listed> list() throws IOException {
    List<Listed> list = new ArrayList<>();
    for (String name : slots.names()) {
      list.add(new Listed(SlotName.ofFile(name), label(name)));
    }
    list.sort(
        Comparator.comparing((Listed listed) -> listed.label().map(Label::when).orElse(""))
            .reversed());
    return list;
  }

  private Optional<Label> label(String name) throws IOException {
    try {
      return Optional.of(SaveFormat.read(slots.read(name).bytes()).label());
    } catch (BadSave e) {
      return Optional.empty();
    }
  }

  public void delete(SlotName name) throws IOException, BadSave {
    if (!slots.has(name.file())) {
      throw new BadSave(BadSave.Why.MISSING, name.shown());
    }
    slots.delete(name.file());
  }

  /** The ids of the endings found in any playing. */
  public Set<String> found() throws IOException {
    try {
      return foundIn(records.read(FOUND).bytes());
    } catch (BadSave e) {
      return Set.of();
    }
  }

  private static Set<String> foundIn(byte[] bytes) throws BadSave {
    return new LinkedHashSet<>(Fields.parse(bytes).texts("found"));
  }

  /** Remembers that an ending was found; durable on return. */
  public void find(String ending) throws IOException {
    if (!found().contains(ending)) {
      records.change(FOUND, before -> foundWith(ending, before));
    }
  }

  private static byte[] foundWith(String ending, Optional<byte[]> before) {
    Set<String> found = new LinkedHashSet<>();
    try {
      if (before.isPresent()) {
        found.addAll(foundIn(before.get()));
      }
    } catch (BadSave e) {
      found.clear();
    }
    found.add(ending);
    JsonOut json = JsonOut.line().begin().member("impromptu-endings", 1);
    return NoteFormat.line(json.member("found", List.copyOf(found)).end());
  }
}
