package impromptu.cli;

import impromptu.save.BadSave;
import impromptu.save.Label;
import impromptu.save.Shelf;
import impromptu.save.SlotName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Manages saved games. */
final class Saves implements Command {
  @Override
  public String usage() {
    return """
        impromptu saves list                 [--saves DIR]
        impromptu saves export SLOT FILE     [--saves DIR] [--story IFID]
        impromptu saves delete SLOT          [--saves DIR] [--story IFID]

        Lists what is saved, writes a save to a new file, deletes a slot with all that it keeps.
        """;
  }

  @Override
  public int run(List<String> given) throws Usage, IOException {
    Arguments arguments = Arguments.of(given, Set.of(), Set.of("saves", "story"));
    Path saves = SavesFolder.of(arguments.value("saves"));
    List<String> words = arguments.words();
    String what = words.isEmpty() ? "" : words.get(0);
    if (what.equals("list") && words.size() == 1) {
      return list(saves);
    }
    if (what.equals("export") && words.size() == 3) {
      return export(find(saves, words.get(1), arguments.value("story")), words.get(2));
    }
    if (what.equals("delete") && words.size() == 2) {
      return delete(find(saves, words.get(1), arguments.value("story")));
    }
    throw new Usage("saves takes list, export SLOT FILE or delete SLOT");
  }

  private static int list(Path saves) throws IOException {
    for (String ifid : Shelf.all(saves)) {
      System.out.println(ifid);
      for (Shelf.Listed slot : Shelf.of(saves, ifid).list()) {
        Optional<Label> label = slot.label();
        System.out.println(label.isEmpty() ? "  " + slot.name() + ": damaged" : line(label.get()));
      }
      for (int number : Shelf.of(saves, ifid).playings().numbers()) {
        System.out.println("  autosave " + number);
      }
    }
    return FINE;
  }

  private static String line(Label label) {
    return "  "
        + label.slot()
        + ": "
        + label.place()
        + ", turn "
        + label.turn()
        + ", "
        + label.when().replace('T', ' ');
  }

  /** A slot of a story. */
  private record Found(Shelf shelf, SlotName name) {}

  private static Found find(Path saves, String slot, Optional<String> story)
      throws Usage, IOException {
    try {
      SlotName name = SlotName.of(slot);
      List<Found> found = new ArrayList<>();
      for (String ifid : story.isPresent() ? List.of(story.get()) : Shelf.all(saves)) {
        Shelf shelf = Shelf.of(saves, ifid);
        if (name.isReserved()
            ? shelf.playings().numbers().contains(name.playing())
            : shelf.has(name)) {
          found.add(new Found(shelf, name));
        }
      }
      if (found.size() > 1) {
        throw new Usage("several stories have a save \"" + slot + "\": say which with --story");
      }
      if (found.isEmpty()) {
        throw new Usage("there is no save \"" + slot + "\"");
      }
      return found.get(0);
    } catch (BadSave e) {
      throw new Usage(BadSaves.words(e, slot));
    }
  }

  private static int export(Found slot, String file) throws Usage, IOException {
    try {
      slot.shelf().export(slot.name(), Path.of(file));
      return FINE;
    } catch (BadSave e) {
      throw new Usage(BadSaves.words(e, slot.name().shown()));
    }
  }

  private static int delete(Found slot) throws Usage, IOException {
    try {
      if (slot.name().isReserved()) {
        slot.shelf().playings().delete(slot.name().playing());
      } else {
        slot.shelf().delete(slot.name());
      }
      return FINE;
    } catch (BadSave e) {
      throw new Usage(BadSaves.words(e, slot.name().shown()));
    }
  }
}
