package impromptu.author.repeats;

import impromptu.author.coverage.Passage;
import impromptu.author.coverage.Passages;
import impromptu.story.Position;
import impromptu.story.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The repeated phrases of a story's texts: runs of words within a sentence that stand more than
 * once and are no part of a longer run that stands as often.
 */
public final class Repeats {
  private record Sentence(List<String> words, Position at) {
    String phrase(int from, int length) {
      return String.join(" ", words.subList(from, from + length));
    }
  }

  private final List<Sentence> sentences = new ArrayList<>();
  private final Map<String, List<Position>> places = new LinkedHashMap<>();

  private Repeats() {}

  /**
   * The phrases, the longest first and the most frequent first among those.
   *
   * @param shortest how many words a phrase has at least
   */
  public static List<Repeat> of(Story story, int shortest) {
    Repeats repeats = new Repeats();
    for (Passage passage : new Passages(story).all()) {
      for (String sentence : passage.words().split("[.!?;:…“”\"()]+", -1)) {
        repeats.sentences.add(new Sentence(words(sentence), passage.at()));
      }
    }
    int length = shortest;
    while (repeats.look(length)) {
      length++;
    }
    return repeats.found();
  }

  private static List<String> words(String sentence) {
    List<String> words = new ArrayList<>();
    for (String word : sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’-]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Looks for phrases of one length, made of shorter ones that are repeated; whether there are. */
  private boolean look(int length) {
    Map<String, List<Position>> found = new LinkedHashMap<>();
    for (Sentence sentence : sentences) {
      for (int from = 0; from + length <= sentence.words().size(); from++) {
        if (places.isEmpty() || places.containsKey(sentence.phrase(from, length - 1))) {
          found
              .computeIfAbsent(sentence.phrase(from, length), each -> new ArrayList<>())
              .add(sentence.at());
        }
      }
    }
    found.values().removeIf(at -> at.size() < 2);
    places.putAll(found);
    return !found.isEmpty();
  }

  private List<Repeat> found() {
    List<Repeat> repeats = new ArrayList<>();
    places.forEach((phrase, at) -> repeats.add(new Repeat(phrase, at)));
    repeats.sort(
        Comparator.comparingInt((Repeat each) -> -length(each.phrase()))
            .thenComparingInt(each -> -each.places().size()));
    Set<String> covered = new HashSet<>();
    repeats.removeIf(each -> isCovered(each, covered));
    return repeats;
  }

  /** Whether a longer phrase says as much; what it says is then said of its own parts, too. */
  private static boolean isCovered(Repeat repeat, Set<String> covered) {
    String[] words = repeat.phrase().split(" ", -1);
    String count = " " + repeat.places().size();
    for (int drop = 0; drop < 2; drop++) {
      List<String> rest = List.of(words).subList(drop, words.length - 1 + drop);
      covered.add(String.join(" ", rest) + count);
    }
    return covered.contains(repeat.phrase() + count);
  }

  private static int length(String phrase) {
    return phrase.split(" ", -1).length;
  }
}
