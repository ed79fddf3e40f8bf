package impromptu.session;

import impromptu.game.Narration;
import impromptu.save.BadSave;
import impromptu.save.Label;
import impromptu.save.Loss;
import impromptu.save.Shelf;
import impromptu.save.SlotName;
import impromptu.save.Waiting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Saving and restoring by name, as the player asks for it and is told of it. */
final class Slots {
  private final Sitting sitting;

  Slots(Sitting sitting) {
    this.sitting = sitting;
  }

  /**
   * Saves under the name; without one, offers a name that a yes takes.
   *
   * @param line all that was typed
   * @param rest the commands that follow on it
   */
  Narration save(String name, String line, String rest) {
    if (!name.isBlank()) {
      return saveAs(name);
    }
    boolean isPath = isPath(line, rest);
    String offer = offer();
    sitting.await(new Waiting(Waiting.What.SAVE, offer, isPath ? "" : rest));
    Narration refused = isPath ? sitting.tell("save-bad-name") : Narration.EMPTY;
    return refused.then(sitting.tell("save-offer", "name", offer));
  }

  /** Whether a path was given for a name: its dots were read as full stops, and end the command. */
  private static boolean isPath(String line, String rest) {
    int end = line.length() - (line.endsWith(rest) ? rest.length() : 0);
    return line.substring(0, end).strip().endsWith("..")
        || rest.startsWith("/")
        || rest.startsWith("\\");
  }

  /** The place's name, or a number behind it where there is such a slot already. */
  private String offer() {
    String place = sitting.game().place(sitting.now()).toLowerCase(Locale.ROOT);
    String name = place;
    for (int i = 2; isTaken(name); i++) {
      name = place + " " + i;
    }
    return name;
  }

  private boolean isTaken(String name) {
    try {
      return sitting.desk().shelf().has(SlotName.of(name));
    } catch (IOException | BadSave e) {
      return false;
    }
  }

  Narration saveAs(String name) {
    try {
      SlotName slot = SlotName.of(name);
      if (slot.isReserved()) {
        throw new BadSave(BadSave.Why.NAME_TAKEN, name);
      }
      sitting.desk().shelf().save(slot, sitting.save(slot.shown(), 0));
      return sitting.tell("saved", "name", slot.shown());
    } catch (BadSave e) {
      return refused(e, name);
    } catch (IOException e) {
      return sitting.tell("save-failed", "words", Failure.words(sitting, e));
    }
  }

  private Narration refused(BadSave why, String name) {
    return sitting.tell(
        "save-" + why.why().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        "name",
        name,
        "words",
        why.getMessage());
  }

  /** Restores a slot; without a name, lists them. */
  Narration restore(String name, String rest) {
    return name.isBlank() ? list() : restoreFrom(name, rest);
  }

  private Narration restoreFrom(String name, String rest) {
    try {
      return load(SlotName.of(name));
    } catch (BadSave e) {
      return e.why() == BadSave.Why.UNMAPPABLE ? unmappable(e, name, rest) : refused(e, name);
    } catch (IOException e) {
      return sitting.tell("restore-failed", "words", Failure.words(sitting, e));
    }
  }

  /** Offers to play the commands again, where the beginning of the game is still known. */
  private Narration unmappable(BadSave why, String name, String rest) {
    try {
      if (sitting.find(SlotName.of(name)).save().past().forgotten() > 0) {
        return sitting.tell("save-unplayable", "name", name, "words", why.getMessage());
      }
    } catch (BadSave | IOException e) {
      return refused(why, name);
    }
    sitting.await(new Waiting(Waiting.What.REPLAY, name, rest));
    return refused(why, name);
  }

  Narration load(SlotName slot) throws IOException, BadSave {
    if (slot.isReserved()) {
      return resumed(slot.playing(), "restored", slot.shown());
    }
    Shelf.Found found = sitting.find(slot);
    Restoring.Result result = sitting.load(found.save());
    String name = found.save().label().slot();
    Narration told = told(result, "restored", name);
    return found.passed() == 0 ? told : sitting.tell("restored-older", "name", name).then(told);
  }

  /** Goes on with a playing that was kept as it went; the latest where the number is 0. */
  Narration resumed(int number, String id, String name) throws IOException, BadSave {
    Restoring.Result result = sitting.resume(number);
    Narration told = told(result, id, name);
    return sitting.isDamaged() ? sitting.tell("autosave-damaged").then(told) : told;
  }

  /** Plays the commands of a save whose state fits no more. */
  Narration replay(String name) {
    try {
      return told(sitting.replay(sitting.find(SlotName.of(name)).save()), "replayed", name);
    } catch (BadSave e) {
      return refused(e, name);
    } catch (IOException e) {
      return sitting.tell("restore-failed", "words", Failure.words(sitting, e));
    }
  }

  /** Where the game goes on, and what could not be brought along. */
  Narration told(Restoring.Result result, String id, String name) {
    boolean isOver = id.equals("continued") && TheEnd.isReached(sitting);
    Narration told = sitting.tell(isOver ? "continued-over" : id, "name", name);
    return told.then(losses(result)).then(TheEnd.orLook(sitting));
  }

  /** What could not be brought along. */
  Narration losses(Restoring.Result result) {
    Narration told = Narration.EMPTY;
    for (Loss loss : result.losses()) {
      told =
          told.then(
              sitting.tell(
                  "lost-" + loss.what().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                  "name",
                  loss.id().replace('-', ' '),
                  "words",
                  loss.detail().replace('-', ' ')));
    }
    if (sitting.isApart()) {
      told = told.then(sitting.tell("played-elsewhere"));
    }
    if (result.unread() > 0) {
      told = told.then(sitting.tell("lost-commands", "number", "" + result.unread()));
    }
    return told;
  }

  Narration list() {
    try {
      List<Shelf.Listed> slots = sitting.desk().shelf().list();
      Narration told = Narration.EMPTY;
      for (Shelf.Listed slot : slots) {
        told = told.then(line(slot));
      }
      told = told.then(autosaves());
      return told.paragraphs().isEmpty()
          ? sitting.tell("saves-none")
          : sitting.tell("saves").then(told);
    } catch (IOException e) {
      return sitting.tell("restore-failed", "words", Failure.words(sitting, e));
    }
  }

  /** What the saves that can be read say of themselves, the latest first. */
  List<Label> labels() {
    List<Label> labels = new ArrayList<>();
    try {
      for (Shelf.Listed slot : sitting.desk().shelf().list()) {
        slot.label().ifPresent(labels::add);
      }
    } catch (IOException e) {
      // SAVES tells why.
      return List.of();
    }
    return labels;
  }

  private Narration line(Shelf.Listed slot) {
    Optional<Label> read = slot.label();
    if (read.isEmpty()) {
      return sitting.tell("saves-damaged", "name", slot.name());
    }
    Label label = read.get();
    return sitting.tell(
        "saves-line",
        "name",
        label.slot(),
        "place",
        label.place(),
        "number",
        "" + label.turn(),
        "when",
        label.when().replace('T', ' '),
        "words",
        String.join(" ", label.preview()));
  }

  private Narration autosaves() throws IOException {
    int others = sitting.others().size();
    return others == 0
        ? Narration.EMPTY
        : sitting.tell(
            "saves-autosave", "number", "" + sitting.others().get(0), "max", "" + others);
  }
}
