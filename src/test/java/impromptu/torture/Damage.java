package impromptu.torture;

import impromptu.game.Game;
import impromptu.save.BadSave;
import impromptu.save.Note;
import impromptu.save.Playings;
import impromptu.save.Save;
import impromptu.save.SaveFormat;
import impromptu.save.Shelf;
import impromptu.save.SlotName;
import impromptu.session.Play;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** No cut and no flipped bit of a save, a journal or the record of endings goes unnoticed. */
final class Damage implements Trial {
  private static final int FLIPS = 3;

  /** Every so many cases the damaged file is put in the newest one's place in its folder. */
  private static final int IN_PLACE = 97;

  private final List<String> broken = new ArrayList<>();
  private int cuts;
  private int flips;
  private int fallbacks;

  /** One damaged copy of a file. */
  private interface Check {
    void check(byte[] damaged, String how) throws IOException;
  }

  @Override
  public String promise() {
    return "P4.damage";
  }

  @Override
  public Outcome run(Bounds bounds) throws IOException, BadSave {
    Walk walk = Walk.longest("dream");
    Game game = walk.game();
    Path saves = bounds.folder();
    Path own = saves.resolve(game.story().meta().ifid().toLowerCase(java.util.Locale.ROOT));
    Shelf shelf = Shelf.of(saves, game.story().meta().ifid());
    Save save = kept(walk, game, saves);
    Files.deleteIfExists(own.resolve("endings.1.json"));
    shelf.find("one");
    SlotName slot = SlotName.of("slot");
    shelf.save(slot, save);
    shelf.save(slot, save);
    byte[] bytes = SaveFormat.write(save);
    Path second = own.resolve("slots/slot.2.json");
    damage(bytes, bounds, (damaged, how) -> checkSave(damaged, how, shelf, second));
    journal(shelf, own.resolve("autosave/1.journal"), bounds);
    endings(shelf, own.resolve("endings.2.json"), bounds);
    String tried =
        cuts
            + " cuts and "
            + flips
            + " flipped bits of a save of "
            + bytes.length
            + " bytes, of a"
            + " journal and of the record of endings; "
            + fallbacks
            + " times the older was offered";
    return new Outcome(tried, broken);
  }

  private static Save kept(Walk walk, Game game, Path saves) {
    Play play = Play.begin(game, Walk.desk(game, saves, true));
    for (String line : walk.lines()) {
      if (play.submit(line).ending().isPresent()) {
        break;
      }
    }
    Save save = play.save();
    play.close();
    return save;
  }

  private void damage(byte[] whole, Bounds bounds, Check check) throws IOException {
    Random random = bounds.random();
    int every = bounds.times(101, 1);
    for (int at = 0; at < whole.length; at += every) {
      cuts++;
      check.check(Arrays.copyOf(whole, at), "cut at " + at);
      for (int i = 0; i < FLIPS; i++) {
        byte[] flipped = whole.clone();
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        flips++;
        check.check(flipped, "flipped at " + at);
      }
    }
  }

  private void checkSave(byte[] damaged, String how, Shelf shelf, Path newest) throws IOException {
    try {
      SaveFormat.read(damaged);
      broken.add("a save " + how + " was accepted");
    } catch (BadSave e) {
      if ((cuts + flips) % IN_PLACE == 0) {
        Files.write(newest, damaged);
        older(shelf, how);
      }
    }
  }

  private void older(Shelf shelf, String how) throws IOException {
    try {
      fallbacks++;
      if (shelf.load(SlotName.of("slot")).passed() != 1) {
        broken.add("a save " + how + " was not passed over");
      }
    } catch (BadSave e) {
      broken.add("a save " + how + " hid the older one");
    }
  }

  /** A journal gives the notes that are whole, and no other. */
  private void journal(Shelf shelf, Path file, Bounds bounds) throws IOException, BadSave {
    Playings playings = shelf.playings();
    List<Note> notes = playings.read(1).notes();
    damage(
        Files.readAllBytes(file),
        bounds,
        (damaged, how) -> {
          Files.write(file, damaged);
          try {
            List<Note> read = playings.read(1).notes();
            if (!read.equals(notes.subList(0, Math.min(read.size(), notes.size())))) {
              broken.add("a journal " + how + " told of what never was");
            }
          } catch (BadSave e) {
            return;
          }
        });
  }

  private void endings(Shelf shelf, Path file, Bounds bounds) throws IOException {
    shelf.find("two");
    Files.delete(file.resolveSibling("endings.1.json"));
    damage(
        Files.readAllBytes(file),
        bounds,
        (damaged, how) -> {
          Files.write(file, damaged);
          if (!shelf.found().isEmpty()) {
            broken.add("endings " + how + " were accepted");
          }
        });
  }
}
