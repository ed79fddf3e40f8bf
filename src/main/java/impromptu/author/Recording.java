package impromptu.author;

import impromptu.game.Belongings;
import impromptu.game.Chart;
import impromptu.save.Label;
import impromptu.session.PlainText;
import impromptu.session.Reply;
import impromptu.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** A session that is kept as a transcript, to be a test of the scenario. */
public final class Recording implements Session {
  private final Session session;
  private final Path file;
  private final List<String> head;
  private final List<Script.Entry> entries = new ArrayList<>();
  private final String opening;
  private final List<Boolean> asking = new ArrayList<>();

  /**
   * @param why what the test is for, its first line
   * @param seed what chance was drawn from
   */
  public Recording(Session session, Path file, String why, int seed) {
    this.session = session;
    this.file = file;
    opening = Script.trimmed(PlainText.of(session.opening()));
    head = seed == 0 ? List.of("# " + why) : List.of("# " + why, "# seed: " + seed);
  }

  @Override
  public Reply submit(String line) {
    Reply reply = session.submit(line);
    entries.add(
        new Script.Entry(0, PlainText.typed(line).strip(), Script.trimmed(PlainText.of(reply))));
    asking.add(reply.question().isPresent());
    if (reply.over()) {
      forgetTheEnd();
    }
    return reply;
  }

  /** That the player left, and was asked about it, is no part of the test. */
  private void forgetTheEnd() {
    entries.remove(entries.size() - 1);
    if (!entries.isEmpty() && asking.get(entries.size() - 1)) {
      entries.remove(entries.size() - 1);
    }
  }

  /** Writes the transcript to its file, which must be new. */
  public void write() throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Script script = new Script(file, head, opening, entries);
    Files.writeString(file, script.written(), StandardOpenOption.CREATE_NEW);
  }

  @Override
  public Reply opening() {
    return session.opening();
  }

  @Override
  public String title() {
    return session.title();
  }

  @Override
  public List<String> completions(String line) {
    return session.completions(line);
  }

  @Override
  public Chart chart() {
    return session.chart();
  }

  @Override
  public Belongings belongings() {
    return session.belongings();
  }

  @Override
  public List<Label> saves() {
    return session.saves();
  }

  @Override
  public void close() {
    session.close();
  }
}
