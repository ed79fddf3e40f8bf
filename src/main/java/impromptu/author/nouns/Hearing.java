package impromptu.author.nouns;

import impromptu.author.coverage.Passage;
import impromptu.author.coverage.Passages;
import impromptu.game.Game;
import impromptu.game.Onlooker;
import impromptu.game.Paragraph;
import impromptu.game.Turn;
import impromptu.story.Story;
import impromptu.story.Text;
import impromptu.world.State;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Listens to a game, and tries every noun that a turn has just mentioned in the state that the turn
 * leaves behind. Nouns of the library's texts and of names that are inserted are left out: those
 * are known or no author's to mend.
 */
public final class Hearing {
  private final Game game;
  private final Passages passages;
  private final Inquiry inquiry;
  private final Tagger tagger = new Tagger();
  private final Exemptions exemptions;
  private final Set<Passage> shown = new LinkedHashSet<>();
  private final Map<String, List<Tagger.Noun>> tagged = new HashMap<>();
  private final Map<List<Object>, Optional<Denial>> tried = new HashMap<>();

  /**
   * @param scenario where the author's exemptions stand
   */
  public Hearing(Story story, Path scenario) throws IOException {
    passages = new Passages(story);
    exemptions = Exemptions.of(scenario);
    game =
        new Game(
            story,
            new Onlooker() {
              @Override
              public void passes(List<Text.Piece> branch) {
                passages.find(branch).ifPresent(shown::add);
              }
            });
    inquiry = new Inquiry(game);
  }

  /** The game that is listened to. */
  public Game game() {
    return game;
  }

  /** Exemptions of the author's that covered nothing. */
  List<String> unused() {
    return exemptions.unused();
  }

  /** Forgets what was told so far. */
  public void forget() {
    shown.clear();
  }

  /**
   * The nouns that the game has mentioned since it was last told to forget, in a turn, and does not
   * know afterwards.
   *
   * @param way the lines that led there
   */
  public List<Mention> unknown(Turn turn, List<String> way) {
    Set<Passage> now = new LinkedHashSet<>(shown);
    List<Mention> unknown = new ArrayList<>();
    if (game.ending(turn.state()).isEmpty()) {
      for (Paragraph paragraph : turn.narration().paragraphs()) {
        for (Tagger.Noun noun : tagged.computeIfAbsent(paragraph.text(), tagger::nouns)) {
          ask(noun, now, turn.state(), way).ifPresent(unknown::add);
        }
      }
    }
    forget();
    return unknown;
  }

  private Optional<Mention> ask(Tagger.Noun noun, Set<Passage> now, State state, List<String> way) {
    for (Passage passage : now) {
      if (mentions(passage.words(), noun.word()) && !exemptions.covers(noun.word())) {
        return tried
            .computeIfAbsent(
                List.of(noun.word(), noun.before(), noun.quoted(), state.world()),
                key -> denied(noun, state))
            .map(
                denial ->
                    new Mention(passage.at(), denial.noun(), noun.sentence(), denial.told(), way));
      }
    }
    return Optional.empty();
  }

  /** A noun that the game denies, and its words for it. */
  private record Denial(String noun, String told) {}

  /**
   * Tries a noun. Two in a row may be a thing and what it does ("the bell hangs"): then knowing the
   * first is enough.
   */
  private Optional<Denial> denied(Tagger.Noun noun, State state) {
    Optional<String> head = inquiry.denial(state, noun.word(), noun.quoted());
    if (head.isEmpty() || noun.before().isEmpty()) {
      return head.map(told -> new Denial(noun.word(), told));
    }
    boolean isClause = noun.word().endsWith("s") && !noun.before().endsWith("s");
    return exemptions.covers(noun.before())
        ? Optional.empty()
        : inquiry
            .denial(state, noun.before(), noun.quoted())
            .map(told -> new Denial(isClause ? noun.before() : noun.word(), told));
  }

  /** Whether a text has a word in it, whole. */
  static boolean mentions(String text, String word) {
    String lower = text.toLowerCase(Locale.ROOT);
    IntPredicate isInside = at -> at >= 0 && at < lower.length() && isLetter(lower.charAt(at));
    for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
      if (!isInside.test(at - 1) && !isInside.test(at + word.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c);
  }
}
