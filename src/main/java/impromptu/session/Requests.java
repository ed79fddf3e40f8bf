package impromptu.session;

import impromptu.game.Narration;
import impromptu.game.Request;
import impromptu.save.Step;
import impromptu.save.Waiting;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Carries out what lines ask of the session. */
final class Requests {
  /** How many lines HISTORY lists. */
  private static final int LISTED = 12;

  private static final String STAMP = "yyyy-MM-dd-HHmmss";

  private final Sitting sitting;
  private final Slots slots;
  private boolean isOver;

  Requests(Sitting sitting) {
    this.sitting = sitting;
    slots = new Slots(sitting);
  }

  Slots slots() {
    return slots;
  }

  /** Whether the player has quit. */
  boolean isOver() {
    return isOver;
  }

  /** Carries out what was asked on a line. */
  Narration carryOut(Request request, String line) {
    return switch (request.what()) {
      case UNDO -> undo(request.number());
      case REDO -> redo(request.number());
      case HISTORY -> history();
      case SAVE -> slots.save(request.words(), line, request.rest());
      case RESTORE -> slots.restore(request.words(), request.rest());
      case SAVES -> slots.list();
      case RESTART -> sure(Waiting.What.RESTART, "restart-sure", request.rest());
      case QUIT -> sure(Waiting.What.QUIT, "quit-sure", request.rest());
      case TRANSCRIPT_ON -> transcriptOn(request.words());
      case TRANSCRIPT_OFF -> transcriptOff();
      default -> throw new IllegalArgumentException(request.what() + " is the game's own");
    };
  }

  /** Where the game is over there is nothing to lose, and nothing is asked. */
  private Narration sure(Waiting.What what, String question, String rest) {
    Waiting waiting = new Waiting(what, "", rest);
    if (TheEnd.isReached(sitting)) {
      return confirmed(waiting);
    }
    sitting.await(waiting);
    return sitting.tell(question);
  }

  /** The question that waits, as it was asked. */
  String prompt(Waiting waiting) {
    return switch (waiting.what()) {
      case QUIT -> sitting.tell("quit-sure").text();
      case RESTART -> sitting.tell("restart-sure").text();
      case SAVE -> sitting.tell("save-offer", "name", waiting.words()).text();
      case REPLAY -> sitting.tell("save-unmappable", "name", waiting.words()).text();
    };
  }

  /** What was waiting is wanted. */
  Narration confirmed(Waiting waiting) {
    sitting.settle();
    return switch (waiting.what()) {
      case QUIT -> quit();
      case RESTART -> sitting.restart();
      case SAVE -> slots.saveAs(waiting.words());
      case REPLAY -> slots.replay(waiting.words());
    };
  }

  private Narration quit() {
    isOver = true;
    return sitting.tell("goodbye");
  }

  private Narration undo(int count) {
    List<Step> taken = sitting.undo(count);
    String id = count == 0 ? "undone-none" : "undone-nothing";
    return taken.isEmpty() ? sitting.tell(id) : moved("undone", taken);
  }

  /** The lines that could be taken back, the last first. */
  private Narration history() {
    List<Step> last = sitting.last(LISTED);
    if (last.isEmpty()) {
      return sitting.tell("undone-nothing");
    }
    Narration told = sitting.tell("history");
    for (int i = 0; i < last.size(); i++) {
      Map<String, String> words =
          Map.of("number", Integer.toString(i + 1), "words", last.get(i).said());
      told = told.then(sitting.game().message(sitting.now(), "history-line", words));
    }
    return told;
  }

  private Narration redo(int count) {
    List<Step> done = sitting.redo(count);
    String id = count == 0 ? "undone-none" : "redone-nothing";
    return done.isEmpty() ? sitting.tell(id) : moved("redone", done);
  }

  private Narration moved(String id, List<Step> steps) {
    StringBuilder said = new StringBuilder();
    for (Step step : steps) {
      said.append(said.length() == 0 ? "" : "; ").append(step.said());
    }
    return sitting.tell(id, "words", said.toString()).then(TheEnd.orLook(sitting));
  }

  private Narration transcriptOn(String name) {
    Transcript transcript = sitting.transcript();
    Optional<java.nio.file.Path> file = transcript.file();
    if (file.isPresent()) {
      return sitting.tell("transcript-is-on", "name", file.get().toString());
    }
    try {
      String stamp = sitting.desk().clock().get().format(DateTimeFormatter.ofPattern(STAMP));
      transcript.writeTo(sitting.desk().shelf().transcripts().resolve(stamp + ".txt"));
      return sitting.tell(
          "transcript-on", "name", transcript.file().orElseThrow().toString(), "words", name);
    } catch (IOException e) {
      return sitting.tell("transcript-failed", "words", Failure.words(sitting, e));
    }
  }

  private Narration transcriptOff() {
    Transcript transcript = sitting.transcript();
    if (!transcript.isOn()) {
      return sitting.tell("transcript-is-off");
    }
    try {
      transcript.stop();
      return sitting.tell("transcript-off");
    } catch (IOException e) {
      return sitting.tell("transcript-failed", "words", Failure.words(sitting, e));
    }
  }
}
