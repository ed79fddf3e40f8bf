package impromptu.author.watch;

import com.google.gson.JsonObject;
import impromptu.author.Check;
import impromptu.author.pack.Bundle;
import impromptu.game.Belongings;
import impromptu.game.Chart;
import impromptu.game.Game;
import impromptu.game.Narration;
import impromptu.game.Paragraph;
import impromptu.save.BadSave;
import impromptu.save.Label;
import impromptu.scenario.Loaded;
import impromptu.scenario.ScenarioReader;
import impromptu.session.Play;
import impromptu.session.Reply;
import impromptu.session.Session;
import impromptu.story.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A sitting at a story that its author edits meanwhile. The story is read again between lines, by
 * the thread that plays; where it has mistakes, they are told, and play goes on with it as it was.
 */
public final class Watched implements Session {
  private static final long PAUSE_MILLIS = 200;

  private final Play play;
  private final Path scenario;
  private final Function<Story, Game> games;
  private final Lookout lookout;
  private JsonObject text;
  private String hash;
  private boolean isMistaken;

  /**
   * @param story what is played, as it was read
   * @param games makes a story playable
   */
  public Watched(Play play, Story story, Path scenario, Function<Story, Game> games)
      throws IOException {
    this.play = play;
    this.scenario = scenario;
    this.games = games;
    lookout = new Lookout(scenario, PAUSE_MILLIS);
    text = Bundle.json(scenario);
    hash = story.meta().hash();
  }

  @Override
  public Reply submit(String line) {
    Optional<Reply> news = news();
    if (news.isEmpty()) {
      return play.submit(line);
    }
    return line.isBlank() ? news.get() : play.submit(line).after(news.get().narration());
  }

  @Override
  public Optional<Reply> news() {
    if (!lookout.isDue()) {
      return Optional.empty();
    }
    Loaded loaded = ScenarioReader.read(scenario);
    if (loaded.story().isEmpty()) {
      isMistaken = true;
      return told(
          "Not read again. " + Check.errors(loaded.problems()) + "\nThe story goes on as it was.");
    }
    return goOn(loaded.story().get());
  }

  private Optional<Reply> goOn(Story story) {
    boolean isMended = isMistaken;
    isMistaken = false;
    if (story.meta().hash().equals(hash)) {
      return isMended ? told("Without mistakes again, and as it was.") : Optional.empty();
    }
    try {
      JsonObject now = Bundle.json(scenario);
      Changes changes = Changes.between(text, now, story.meta().renamed());
      Narration losses = play.edit(games.apply(story));
      text = now;
      hash = story.meta().hash();
      return Optional.of(play.tell(note("Read again. " + changes.words()).then(losses)));
    } catch (BadSave e) {
      return told("Not read again: " + reason(e));
    } catch (IOException e) {
      return told("Not read again: " + e.getMessage() + " can't be read.");
    }
  }

  private static String reason(BadSave why) {
    return why.why() == BadSave.Why.OTHER_STORY
        ? "the ifid is another, so it is another story."
        : "play can't go on in it, since " + why.getMessage() + ".";
  }

  private Optional<Reply> told(String words) {
    return Optional.of(play.tell(note(words)));
  }

  private static Narration note(String words) {
    String text = "[" + words.strip() + "]";
    return new Narration(List.of(Paragraph.of(Paragraph.Kind.SYSTEM, text)), List.of());
  }

  @Override
  public void onNews(Runnable call) {
    lookout.onChange(call);
  }

  @Override
  public Reply opening() {
    return play.opening();
  }

  @Override
  public String title() {
    return play.title();
  }

  @Override
  public List<String> completions(String line) {
    return play.completions(line);
  }

  @Override
  public Chart chart() {
    return play.chart();
  }

  @Override
  public Belongings belongings() {
    return play.belongings();
  }

  @Override
  public List<Label> saves() {
    return play.saves();
  }

  @Override
  public void close() {
    lookout.close();
    play.close();
  }
}
