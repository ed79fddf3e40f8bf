package impromptu.session;

import impromptu.game.Belongings;
import impromptu.game.Chart;
import impromptu.save.Label;
import java.util.List;
import java.util.Optional;

/** One sitting at one game. Not thread-safe: one thread talks to it. */
public interface Session {
  /** What the sitting begins with: the intro, or the room again where a save goes on. */
  Reply opening();

  /** Plays one line: one turn of the protocol, whatever it holds. */
  Reply submit(String line);

  /** The title for a window or a status line. */
  String title();

  /**
   * What could complete the last word of a line: verbs, and names of things seen and in scope.
   *
   * @return whole words, sorted; empty where nothing fits
   */
  List<String> completions(String line);

  /** What the player knows of the way about. */
  Chart chart();

  /** What the player carries and wears. */
  Belongings belongings();

  /** What is saved by name, the latest first; empty where it can't be read. */
  List<Label> saves();

  /** What there is to tell that no line asked for; most sittings never have anything. */
  default Optional<Reply> news() {
    return Optional.empty();
  }

  /**
   * Has somebody called, by any thread, when there may be news to ask for. Whoever is called must
   * not ask at once, but on the thread that talks to the sitting.
   */
  default void onNews(Runnable call) {}

  /** Writes down what is not yet written, at the end of the sitting or before being killed. */
  void close();
}
