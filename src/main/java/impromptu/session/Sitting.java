package impromptu.session;

import impromptu.game.Game;
import impromptu.game.Narration;
import impromptu.game.Turn;
import impromptu.save.BadSave;
import impromptu.save.Edition;
import impromptu.save.Kept;
import impromptu.save.Label;
import impromptu.save.Note;
import impromptu.save.Origin;
import impromptu.save.Playing;
import impromptu.save.Playings;
import impromptu.save.Save;
import impromptu.save.Shelf;
import impromptu.save.SlotName;
import impromptu.save.Step;
import impromptu.save.Waiting;
import impromptu.world.State;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The game of a sitting: its history, kept as it goes, saved, and exchanged for another. */
final class Sitting {
  private final Desk desk;
  private final Keeper keeper;
  private final Transcript transcript;
  private Game game;
  private Optional<Restoring> restoring = Optional.empty();
  private Optional<Waiting> waiting = Optional.empty();
  private History history;
  private boolean isApart;
  private boolean isDamaged;

  /** What is kept of this sitting; a lambda's first use would cost the start its milliseconds. */
  private final class Whole implements Keeper.Whole {
    @Override
    public Edition edition() {
      return Sitting.this.edition();
    }

    @Override
    public Origin origin() {
      return history.origin();
    }

    @Override
    public Save at(long noted) {
      return save("autosave", noted);
    }
  }

  /** A new game, with what it begins with told. */
  Sitting(Game game, Desk desk) {
    this.game = game;
    this.desk = desk;
    transcript = new Transcript(desk.shelf());
    history = new History(game, origin());
    keeper = new Keeper(desk.shelf().playings(), new Whole());
  }

  private Origin origin() {
    return new Origin(desk.seeds().getAsInt(), found());
  }

  /** The endings found in any playing; none where they can't be read. */
  private List<String> found() {
    try {
      return List.copyOf(desk.shelf().found());
    } catch (IOException e) {
      return List.of();
    }
  }

  private Edition edition() {
    return Edition.of(game.story().meta());
  }

  Game game() {
    return game;
  }

  Desk desk() {
    return desk;
  }

  Transcript transcript() {
    return transcript;
  }

  State now() {
    return history.now();
  }

  /** What waits for a yes. */
  Optional<Waiting> waiting() {
    return waiting;
  }

  void await(Waiting what) {
    waiting = Optional.of(what);
  }

  void settle() {
    waiting = Optional.empty();
  }

  /** What the story begins with. */
  Narration begun() {
    return game.begin(history.origin().seed(), Findings.indices(game, history.origin().found()))
        .narration();
  }

  /** Plays a line; the step is kept unless it left everything as it was. */
  Turn play(String line) {
    State before = now();
    Turn turn = game.turn(before, line);
    if (!turn.state().equals(before)) {
      Step step = Step.line(line, turn.meant(), turn.taken());
      history.add(step, turn.state());
      note(number -> Note.step(number, step, now().world().hash()));
      remember(before);
    }
    return turn;
  }

  private void note(Keeper.Noted note) {
    if (desk.autosaves()) {
      keeper.note(note);
    }
  }

  private void remember(State before) {
    Optional<Integer> ending = game.ending(now());
    if (ending.isPresent() && game.ending(before).isEmpty()) {
      try {
        desk.shelf().find(game.story().endings().get(ending.get()).id());
      } catch (IOException e) {
        keeper.complain(e);
      }
    }
  }

  /** Takes back turns, the last first; as many as there are. */
  List<Step> undo(int count) {
    List<Step> taken = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Optional<Step> step = history.undo();
      if (step.isEmpty()) {
        break;
      }
      taken.add(step.get());
    }
    if (!taken.isEmpty()) {
      note(number -> Note.undo(number, taken.size(), now().world().hash()));
    }
    return taken;
  }

  /** The last lines that could be taken back, the last first. */
  List<Step> last(int most) {
    return history.last(most);
  }

  /** Does again what was taken back. */
  List<Step> redo(int count) {
    List<Step> done = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Optional<Step> step = history.redo();
      if (step.isEmpty()) {
        break;
      }
      done.add(step.get());
    }
    if (!done.isEmpty()) {
      note(number -> Note.redo(number, done.size(), now().world().hash()));
    }
    return done;
  }

  /** Begins again; the playing so far stays kept. */
  Narration restart() {
    history = new History(game, origin());
    if (desk.autosaves()) {
      keeper.begin();
    }
    return begun();
  }

  /** What a save in a slot of this name would hold. */
  Save save(String slot, long noted) {
    Label label =
        new Label(
            slot,
            desk.clock().get().truncatedTo(ChronoUnit.SECONDS).toString(),
            game.place(now()),
            game.turns(now()),
            transcript.preview());
    return new Save(
        edition(),
        label,
        history.origin(),
        restoring().portrait().write(now()),
        history.past(restoring().portrait()),
        waiting,
        noted);
  }

  private Restoring restoring() {
    if (restoring.isEmpty()) {
      restoring = Optional.of(new Restoring(game));
    }
    return restoring.get();
  }

  /** Goes on from a save; the playing so far stays kept. */
  Restoring.Result load(Save save) throws BadSave {
    return goOn(restoring().from(save));
  }

  /** Goes on from the end of a save's commands, played again. */
  Restoring.Result replay(Save save) throws BadSave {
    return goOn(restoring().again(save));
  }

  /**
   * Goes on at the same turn in the story as it is after an edit; before the first line, at its new
   * beginning.
   */
  Restoring.Result edit(Game edited) throws BadSave {
    Restoring there = new Restoring(edited);
    return edit(edited, there, there.from(save("autosave", 0)));
  }

  /**
   * Goes on in the story as it is after an edit by playing the commands again.
   *
   * @param why they have to be, which is thrown where the first of them are forgotten
   */
  Restoring.Result replay(Game edited, BadSave why) throws BadSave {
    Save save = save("autosave", 0);
    if (save.past().forgotten() > 0) {
      throw why;
    }
    Restoring there = new Restoring(edited);
    return edit(edited, there, there.again(save));
  }

  private Restoring.Result edit(Game edited, Restoring there, Restoring.Result result) {
    boolean isBegun = history.isBegun();
    game = edited;
    restoring = Optional.of(there);
    history = isBegun ? result.history() : new History(edited, history.origin());
    waiting = result.waiting();
    keeper.turnOver();
    return result;
  }

  private Restoring.Result goOn(Restoring.Result result) {
    history = result.history();
    waiting = result.waiting();
    if (desk.autosaves()) {
      keeper.beginFrom(save("autosave", 0));
    }
    return result;
  }

  /** Goes on with a playing that was kept as it went; the latest where the number is 0. */
  Restoring.Result resume(int number) throws IOException, BadSave {
    Playings playings = desk.shelf().playings();
    Kept kept = number == 0 ? latest() : playings.read(number);
    Restoring.Result result = restoring().from(kept);
    isDamaged |= kept.isDamaged();
    Optional<Playing> playing =
        result.isExact() && desk.autosaves() ? playings.goOn(kept, edition()) : Optional.empty();
    if (playing.isEmpty()) {
      isApart = result.isExact() && desk.autosaves();
      return goOn(result);
    }
    history = result.history();
    waiting = result.waiting();
    keeper.goOn(playing.get());
    return result;
  }

  /** The latest playing that can be read; one that says nothing yet is passed over in silence. */
  private Kept latest() throws IOException, BadSave {
    BadSave first = new BadSave(BadSave.Why.MISSING, "autosave");
    isDamaged = false;
    for (int number : others()) {
      try {
        return desk.shelf().playings().read(number);
      } catch (BadSave e) {
        if (e.why() != BadSave.Why.MISSING) {
          first = isDamaged ? first : e;
          isDamaged = true;
        }
      }
    }
    throw first;
  }

  /** Whether the game that goes on is not the last there was, since that could not be read. */
  boolean isDamaged() {
    return isDamaged;
  }

  /** Whether another program is going on with the same playing, and this one parts ways with it. */
  boolean isApart() {
    return isApart;
  }

  /** The numbers of the other playings that were kept, the latest first. */
  List<Integer> others() throws IOException {
    List<Integer> others = new ArrayList<>(desk.shelf().playings().numbers());
    others.remove(Integer.valueOf(keeper.number()));
    return others;
  }

  Shelf.Found find(SlotName name) throws IOException, BadSave {
    return desk.shelf().load(name);
  }

  /** What keeps the game from being kept, told once. */
  Optional<IOException> complaint() {
    return keeper.complaint();
  }

  /** A stock message about the game as it stands. */
  Narration tell(String id, String... parameters) {
    Map<String, String> words = new HashMap<>();
    for (int i = 0; i + 1 < parameters.length; i += 2) {
      words.put(parameters[i], Typed.clean(parameters[i + 1]));
    }
    return game.message(now(), id, words);
  }

  void close() {
    keeper.close();
    try {
      transcript.stop();
    } catch (IOException e) {
      keeper.complain(e);
    }
  }
}
