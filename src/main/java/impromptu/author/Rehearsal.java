package impromptu.author;

import impromptu.game.Game;
import impromptu.save.BadSave;
import impromptu.save.SaveFormat;
import impromptu.session.Desk;
import impromptu.session.PlainText;
import impromptu.session.Play;
import impromptu.session.Reply;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Plays a transcript's lines, and gives the transcript as it comes out now. */
final class Rehearsal {
  private static final LocalDateTime THEN = LocalDateTime.of(2000, 1, 1, 0, 0);

  private final Game game;
  private final Consumer<String> endings;

  /**
   * @param endings is told each ending that is reached
   */
  Rehearsal(Game game, Consumer<String> endings) {
    this.game = game;
    this.endings = endings;
  }

  /** Plays straight through. */
  Script straight(Script script) throws IOException {
    return play(script, false);
  }

  /** Plays with a save and a load in a fresh session between every two lines. */
  Script reloading(Script script) throws IOException {
    return play(script, true);
  }

  private Script play(Script script, boolean isReloading) throws IOException {
    try (Scratch scratch = new Scratch(game.story().meta().ifid())) {
      for (String ending : script.found()) {
        scratch.shelf().find(ending);
      }
      int seed = script.seed();
      return play(script, new Desk(scratch.shelf(), () -> THEN, () -> seed, false), isReloading);
    }
  }

  private Script play(Script script, Desk desk, boolean isReloading) {
    Play session = Play.begin(game, desk);
    String opening = text(session.opening());
    List<Script.Entry> entries = new ArrayList<>();
    boolean isOver = false;
    for (Script.Entry entry : script.entries()) {
      if (isOver) {
        break;
      }
      if (isReloading && !entries.isEmpty()) {
        session = reloaded(session, desk);
      }
      Reply reply = session.submit(entry.line());
      isOver = reply.over();
      reply.ending().ifPresent(endings);
      entries.add(new Script.Entry(entry.number(), entry.line(), text(reply)));
    }
    session.close();
    return new Script(script.file(), script.head(), opening, entries);
  }

  private Play reloaded(Play session, Desk desk) {
    byte[] bytes = SaveFormat.write(session.save());
    session.close();
    try {
      return Play.from(game, desk, SaveFormat.read(bytes));
    } catch (BadSave e) {
      throw new IllegalStateException("a save of ours is refused", e);
    }
  }

  private static String text(Reply reply) {
    return Script.trimmed(PlainText.of(reply));
  }
}
