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
import java.util.ArrayList;
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

    /** The same, come out otherwise than it was. */
    Result inexact(int commandsUnread) {
      return new Result(history, losses, Optional.empty(), false, commandsUnread);
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
    History history = History.goingOn(game, save.origin(), save.past(), portrait, restored.state());
    List<Loss> losses = new ArrayList<>(restored.losses());
    losses.addAll(portrait.renamed(save.state()));
    return new Result(history, losses, save.waiting(), same, 0);
  }

  /** Whether the edition is the story's as it is now; refuses one of another story. */
  private boolean isSame(Edition edition) throws BadSave {
    if (!edition.ifid().equals(game.story().meta().ifid())) {
      throw new BadSave(BadSave.Why.OTHER_STORY, edition.title());
    }
    return edition.hash().equals(game.story().meta().hash());
  }

  /**
   * Goes on where a playing was left. What it noted is done again; where the story or the program
   * was changed since and that comes out otherwise, what the lines meant is played instead of what
   * was typed.
   */
  Result from(Kept kept) throws BadSave {
    boolean same = isSame(kept.log().edition());
    Result base = base(kept, same);
    for (Note note : kept.notes()) {
      repeat(base.history(), note);
      if (base.history().now().world().hash() != note.state()) {
        return byMeaning(kept);
      }
    }
    Optional<Waiting> waiting = kept.notes().isEmpty() ? base.waiting() : Optional.empty();
    return new Result(
        base.history(),
        base.losses(),
        waiting,
        same && base.isExact() && !kept.isDamaged(),
        base.unread());
  }

  private Result base(Kept kept, boolean same) throws BadSave {
    if (kept.base().isPresent()) {
      return from(kept.base().get());
    }
    History history = new History(game, kept.log().origin());
    return new Result(history, List.of(), Optional.empty(), same, 0);
  }

  private Result byMeaning(Kept kept) throws BadSave {
    Result base = base(kept, false);
    int unread = 0;
    for (Note note : kept.notes()) {
      if (note.what() == Note.What.STEP) {
        unread += again(base.history(), note.step());
      } else {
        repeat(base.history(), note);
      }
    }
    return base.inexact(unread);
  }

  private void repeat(History history, Note note) {
    switch (note.what()) {
      case STEP -> play(history, note.step());
      case UNDO -> undo(history, note.count());
      case REDO -> redo(history, note.count());
    }
  }

  /** A note may ask for more than there is to take back, if it is none of ours. */
  private static void undo(History history, int count) {
    boolean isThere = true;
    for (int i = 0; i < count && isThere; i++) {
      isThere = history.undo().isPresent();
    }
  }

  private static void redo(History history, int count) {
    boolean isThere = true;
    for (int i = 0; i < count && isThere; i++) {
      isThere = history.redo().isPresent();
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

  /**
   * Plays the commands of a save again from the beginning, as far as the story still takes them.
   */
  Result again(Save save) {
    Origin origin = save.origin();
    History history = new History(game, origin);
    int unread = 0;
    for (Step step : save.past().steps()) {
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
