package impromptu.session;

import impromptu.game.Belongings;
import impromptu.game.Chart;
import impromptu.game.Choices;
import impromptu.game.Game;
import impromptu.game.Narration;
import impromptu.game.Turn;
import impromptu.parser.Misreading;
import impromptu.save.BadSave;
import impromptu.save.Label;
import impromptu.save.Save;
import impromptu.save.SlotName;
import impromptu.save.Waiting;
import impromptu.story.Words;
import impromptu.world.Question;
import impromptu.world.State;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The session that players have: every line played, everything asked of the session done. */
public final class Play implements Session {
  private final Sitting sitting;
  private final Requests requests;
  private Narration opening = Narration.EMPTY;

  private Play(Game game, Desk desk) {
    sitting = new Sitting(game, desk);
    requests = new Requests(sitting);
  }

  /** A new game. */
  public static Play begin(Game game, Desk desk) {
    Play play = new Play(game, desk);
    play.opening = play.sitting.begun();
    return play;
  }

  /** A game that goes on from a slot. */
  public static Play load(Game game, Desk desk, String slot) throws IOException, BadSave {
    Play play = new Play(game, desk);
    play.opening = play.requests.slots().load(SlotName.of(slot));
    return play;
  }

  /** A game that goes on where the last sitting ended, however it ended. */
  public static Play resume(Game game, Desk desk) throws IOException, BadSave {
    Play play = new Play(game, desk);
    try {
      play.opening = play.requests.slots().resumed(0, "continued", "");
    } catch (BadSave e) {
      if (e.why() != BadSave.Why.MISSING) {
        throw e;
      }
      play.opening = play.sitting.begun().then(play.sitting.tell("continued-nothing"));
    }
    return play;
  }

  /** A game that goes on from a save that never was on a disk. */
  public static Play from(Game game, Desk desk, Save save) throws BadSave {
    Play play = new Play(game, desk);
    play.opening = play.requests.slots().told(play.sitting.load(save), "continued", "");
    return play;
  }

  /** What a save of the game as it stands would hold. */
  public Save save() {
    return sitting.save("", 0);
  }

  /**
   * Writes the transcript to a file from here on; an existing file is left alone, and the opening
   * tells which other is written.
   */
  public void transcribe(Path file) throws IOException {
    sitting.transcript().writeTo(file);
    Path written = sitting.transcript().file().orElseThrow();
    if (!written.equals(file)) {
      opening =
          opening.then(
              sitting.tell(
                  "transcript-elsewhere", "name", file.toString(), "words", written.toString()));
    }
  }

  /**
   * Goes on at the same turn in the story as it is after an edit. Where its state has no place
   * there any more, its commands are played again from the beginning.
   *
   * @return what could not be brought along
   * @throws BadSave where neither can be done; everything is then as it was
   */
  public Narration edit(Game edited) throws BadSave {
    try {
      return requests.slots().losses(sitting.edit(edited));
    } catch (BadSave e) {
      if (e.why() != BadSave.Why.UNMAPPABLE) {
        throw e;
      }
      return requests.slots().told(sitting.replay(edited, e), "replayed", title());
    }
  }

  /** Tells something that no line asked for. */
  public Reply tell(Narration news) {
    return told(news, Optional.empty());
  }

  private Game game() {
    return sitting.game();
  }

  @Override
  public String title() {
    return game().story().meta().title();
  }

  @Override
  public Reply opening() {
    return told(opening, Optional.empty());
  }

  @Override
  public Reply submit(String typed) {
    if (typed.length() > Typed.LONGEST) {
      sitting.transcript().typed("");
      return told(
          sitting.tell("line-too-long", "number", "" + Typed.LONGEST),
          Optional.of(Misreading.UNREADABLE));
    }
    String line = Typed.clean(typed);
    sitting.transcript().typed(line);
    return answered(line);
  }

  private Reply answered(String line) {
    Optional<Waiting> waiting = sitting.waiting();
    sitting.settle();
    if (waiting.isPresent() && means("yes", line)) {
      Narration done = requests.confirmed(waiting.get());
      return goOn(done, waiting.get().rest());
    }
    if (waiting.isPresent() && (line.isBlank() || means("no", line) || means("never-mind", line))) {
      Narration kept = TheEnd.isReached(sitting) ? overStill() : sitting.tell("never-mind");
      return goOn(kept, waiting.get().rest());
    }
    return goOn(Narration.EMPTY, line);
  }

  /** Whether a line is one of the language's words for this, and nothing else. */
  private boolean means(String use, String line) {
    return game().story().language().words(use).contains(Words.normal(line.strip()));
  }

  /** Plays what is left of a line, piece by piece, as far as nothing has to be asked first. */
  private Reply goOn(Narration before, String line) {
    Narration told = before;
    Optional<Misreading> error = Optional.empty();
    String rest = line;
    boolean isFirst = before.paragraphs().isEmpty();
    while (isFirst || (!rest.isBlank() && canGoOn())) {
      isFirst = false;
      Turn turn = turn(rest);
      told = told.then(turn.narration());
      error = turn.error();
      if (turn.request().isEmpty()) {
        rest = "";
      } else {
        told = told.then(requests.carryOut(turn.request().get(), rest));
        rest = turn.request().get().rest();
      }
    }
    return told(told, error);
  }

  private boolean canGoOn() {
    return !requests.isOver() && sitting.waiting().isEmpty();
  }

  private Turn turn(String line) {
    if (TheEnd.isReached(sitting)) {
      return afterwards(line);
    }
    Turn turn = guarded(line);
    boolean isOver = game().ending(turn.state()).isPresent();
    return isOver
        ? with(turn, turn.narration().then(TheEnd.accepted(sitting, turn.state())))
        : turn;
  }

  /** An error of ours costs the command, never the game(). */
  private Turn guarded(String line) {
    try {
      return sitting.play(line);
    } catch (RuntimeException | StackOverflowError e) {
      String words = e + (e.getStackTrace().length == 0 ? "" : ", " + e.getStackTrace()[0]);
      Narration told = sitting.tell("internal-error", "words", words);
      return new Turn(
          sitting.now(), told, Optional.empty(), Optional.empty(), 0, java.util.List.of());
    }
  }

  /** After an ending only what takes no time is done; anything else is told what that is. */
  private Turn afterwards(String line) {
    Turn turn = game().turn(sitting.now(), line);
    boolean isFit =
        turn.taken() == 0
            && turn.error().isEmpty()
            && turn.state().world().equals(sitting.now().world())
            && turn.state().exchange().question().isEmpty();
    if (isFit) {
      return turn;
    }
    return new Turn(sitting.now(), overStill(), turn.error(), Optional.empty(), 0, turn.meant());
  }

  private Narration overStill() {
    return sitting.tell("it-is-over", "words", TheEnd.more(sitting));
  }

  private static Turn with(Turn turn, Narration narration) {
    return new Turn(
        turn.state(), narration, turn.error(), turn.request(), turn.taken(), turn.meant());
  }

  private Reply told(Narration narration, Optional<Misreading> error) {
    Narration told = with(narration, "autosave-failed", sitting.complaint());
    told = with(told, "transcript-failing", sitting.transcript().complaint());
    Choices choices = requests.isOver() ? Choices.NONE : game().choices(sitting.now());
    sitting.transcript().told(PlainText.of(told, choices), told.story().text());
    return reply(told, choices, error);
  }

  /** What is told, and a complaint after it, if there is one. */
  private Narration with(Narration told, String id, Optional<IOException> complaint) {
    return complaint.isEmpty()
        ? told
        : told.then(sitting.tell(id, "words", Failure.words(sitting, complaint.get())));
  }

  private Reply reply(Narration told, Choices choices, Optional<Misreading> error) {
    State now = sitting.now();
    return new Reply(
        game().turns(now),
        game().story().entity(game().room(now)).id(),
        game().place(now),
        told,
        game().signs(now, told.cues()),
        choices,
        game().status(now),
        question(now),
        ending(now),
        error,
        requests.isOver());
  }

  private Optional<String> question(State now) {
    if (sitting.waiting().isPresent()) {
      return Optional.of(requests.prompt(sitting.waiting().get()));
    }
    Optional<Question> question = now.exchange().question();
    return question.isPresent() ? Optional.of(question.get().prompt()) : Optional.empty();
  }

  private Optional<String> ending(State now) {
    Optional<Integer> ending = game().ending(now);
    return ending.isPresent()
        ? Optional.of(game().story().endings().get(ending.get()).id())
        : Optional.empty();
  }

  @Override
  public java.util.List<String> completions(String line) {
    return game().parser().completions(sitting.now(), line);
  }

  @Override
  public Chart chart() {
    return game().chart(sitting.now());
  }

  @Override
  public Belongings belongings() {
    return game().belongings(sitting.now());
  }

  @Override
  public java.util.List<Label> saves() {
    return requests.slots().labels();
  }

  @Override
  public void close() {
    sitting.close();
  }
}
