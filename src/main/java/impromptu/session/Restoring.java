package impromptu.session;

import impromptu.game.Game;
import impromptu.game.Turn;
import impromptu.save.BadSave;
import impromptu.save.Edition;
import impromptu.save.Kept;
import impromptu.save.Loss;
import impromptu.save.Note;
import impromptu.save.Origin;
import impromptu.save.Portrait;
import impromptu.save.Restored;
import impromptu.save.Save;
import impromptu.save.Step;
import impromptu.save.Waiting;
import impromptu.world.State;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Makes games that go on out of what was kept. */
final class Restoring {
  /**
   * A game that goes on.
   *
   * @param losses what the story has no place for any more
   * @param isExact whether everything came out as it was when it was kept
   * @param unread how many of the commands that were played again were not understood
   */
  record Result(
      History history, List<Loss> losses, Optional<Waiting> waiting, boolean isExact, int unread) {
    Result {
      Objects.requireNonNull(history);
      losses = List.copyOf(losses);
      Objects.requireNonNull(waiting);
    }
  }

  private final Game game;
  private final Portrait portrait;

  Restoring(Game game) {
    this.game = game;
    portrait = new Portrait(game.story(), game.layout());
  }

  Portrait portrait() {
    return portrait;
  }

  Result from(Save save) throws BadSave {
    boolean same = isSame(save.edition());
    Restored restored = portrait.read(save.state());
    History history =
        History.goingOn(game, save.origin(), save.steps(), save.undone(), restored.state(), same);
    return new Result(history, restored.losses(), save.waiting(), same, 0);
  }

  /** Whether the edition is the story's as it is now; refuses one of another story. */
  private boolean isSame(Edition edition) throws BadSave {
    if (!edition.ifid().equals(game.story().meta().ifid())) {
      throw new BadSave(BadSave.Why.OTHER_STORY, edition.title());
    }
    return edition.hash().equals(game.story().meta().hash());
  }

  Result from(Kept kept) throws BadSave {
    boolean same = isSame(kept.log().edition());
    Result base =
        kept.base().isPresent()
            ? from(kept.base().get())
            : new Result(
                new History(game, kept.log().origin()), List.of(), Optional.empty(), same, 0);
    History history = base.history();
    int unread = 0;
    for (Note note : kept.notes()) {
      unread += same ? 0 : unread(history, note);
      if (same && !isRepeated(history, note)) {
        return new Result(history, base.losses(), Optional.empty(), false, 0);
      }
    }
    boolean hasNotes = !kept.notes().isEmpty();
    return new Result(
        history,
        base.losses(),
        hasNotes ? Optional.empty() : base.waiting(),
        same && base.isExact(),
        unread);
  }

  /** Does what a note says; whether the world is then what it was. */
  private boolean isRepeated(History history, Note note) {
    repeat(history, note);
    return history.now().world().hash() == note.state();
  }

  private void repeat(History history, Note note) {
    switch (note.what()) {
      case STEP -> play(history, note.step());
      case UNDO -> {
        for (int i = 0; i < note.count(); i++) {
          history.undo();
        }
      }
      case REDO -> {
        for (int i = 0; i < note.count(); i++) {
          history.redo();
        }
      }
    }
  }

  private void play(History history, Step step) {
    State state = history.now();
    history.add(
        step,
        step.found().isEmpty()
            ? game.turn(state, step.typed()).state()
            : Findings.with(game, state, step.found()));
  }

  private int unread(History history, Note note) {
    if (note.what() == Note.What.STEP) {
      return again(history, note.step());
    }
    repeat(history, note);
    return 0;
  }

  /**
   * Plays the commands of a save again from the beginning, as far as the story still takes them.
   */
  Result again(Save save) {
    Origin origin = save.origin();
    History history = new History(game, origin);
    int unread = 0;
    for (Step step : save.steps()) {
      unread += again(history, step);
    }
    return new Result(history, List.of(), Optional.empty(), false, unread);
  }

  /** Plays what a step meant; how many of its commands were not understood. */
  private int again(History history, Step step) {
    int unread = 0;
    for (String line : step.meant()) {
      Turn turn = game.turn(history.now(), line);
      unread += turn.taken() == 0 ? 1 : 0;
      if (turn.taken() > 0) {
        history.add(Step.line(line, turn.meant(), turn.taken()), turn.state());
      }
    }
    return unread;
  }
}
