package impromptu.author.nouns;

import impromptu.author.coverage.Passage;
import impromptu.author.coverage.Passages;
import impromptu.author.trying.Stop;
import impromptu.author.trying.Tour;
import impromptu.game.Game;
import impromptu.game.Onlooker;
import impromptu.game.Paragraph;
import impromptu.story.Story;
import impromptu.story.Text;
import impromptu.world.State;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Tries every noun that a scenario's transcripts bring up, in the state that the text leaves
 * behind. Nouns of the library's texts and of names that are inserted are left out: those are known
 * or no author's to mend.
 */
public final class NounAudit {
  private final Game game;
  private final Passages passages;
  private final Inquiry inquiry;
  private final Tagger tagger = new Tagger();
  private final Exemptions exemptions;
  private final Set<Passage> shown = new LinkedHashSet<>();
  private final Map<String, List<Tagger.Noun>> tagged = new HashMap<>();
  private final Set<List<Object>> tried = new HashSet<>();
  private final Map<List<Object>, Mention> found = new LinkedHashMap<>();

  private NounAudit(Story story, Path scenario) throws IOException {
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

  /**
   * What the audit found.
   *
   * @param unused exemptions of the author's that covered nothing
   */
  public record Outcome(List<Mention> mentions, List<String> unused) {
    public Outcome {
      mentions = List.copyOf(mentions);
      unused = List.copyOf(unused);
    }
  }

  public static Outcome of(Story story, Path scenario) throws IOException {
    NounAudit audit = new NounAudit(story, scenario);
    Tour.of(audit.game, scenario, audit::visit);
    return new Outcome(new ArrayList<>(audit.found.values()), audit.exemptions.unused());
  }

  private void visit(Stop stop) {
    Set<Passage> now = new LinkedHashSet<>(shown);
    shown.clear();
    State state = stop.turn().state();
    if (game.ending(state).isEmpty()) {
      for (Paragraph paragraph : stop.turn().narration().paragraphs()) {
        for (Tagger.Noun noun : tagged.computeIfAbsent(paragraph.text(), tagger::nouns)) {
          ask(noun, now, stop);
        }
      }
    }
    shown.clear();
  }

  private void ask(Tagger.Noun noun, Set<Passage> now, Stop stop) {
    for (Passage passage : now) {
      List<Object> key = List.of(noun.word(), passage.at());
      if (mentions(passage.words(), noun.word()) && !exemptions.covers(noun.word())) {
        boolean isNew = tried.add(List.of(key, stop.turn().state().world()));
        if (isNew && !found.containsKey(key)) {
          denied(noun, stop.turn().state())
              .ifPresent(
                  denial ->
                      found.put(
                          key,
                          new Mention(
                              passage.at(),
                              denial.noun(),
                              noun.sentence(),
                              denial.told(),
                              stop.way())));
        }
        return;
      }
    }
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
