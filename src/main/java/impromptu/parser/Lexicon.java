package impromptu.parser;

import impromptu.story.Direction;
import impromptu.story.Entity;
import impromptu.story.GrammarLine;
import impromptu.story.Language;
import impromptu.story.Story;
import impromptu.story.Thing;
import impromptu.story.Topic;
import impromptu.story.Verb;
import impromptu.story.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every word that a story knows, as a number, and what the words of its language are for. */
final class Lexicon {
  /** The id of words that the story does not know. */
  static final int UNKNOWN = 0;

  /** The id of a comma. */
  static final int COMMA = 1;

  private static final Use[] USES = Use.values();

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> words = new ArrayList<>(List.of("", ","));
  private final long[] starts;
  private final int[][][] phrases = new int[USES.length][][];
  private final int[] numbers;
  private final int[] ordinals;
  private final int[] letters;
  private final List<String> ownerEndings;
  private final List<String> ordinalEndings;

  Lexicon(Story story) {
    Language language = story.language();
    for (Use use : USES) {
      phrases[use.ordinal()] = internAll(language.words(use.key()));
    }
    int[][] counted = internAll(language.numbers());
    int[][] ranked = internAll(language.words("ordinals"));
    ownerEndings = language.words("possessive-endings");
    ordinalEndings = language.words("ordinal-endings");
    internStory(story);
    forgiveApostrophes();
    starts = new long[words.size()];
    for (Use use : USES) {
      Arrays.sort(phrases[use.ordinal()], new LongestFirst());
      for (int[] phrase : phrases[use.ordinal()]) {
        starts[phrase[0]] |= 1L << use.ordinal();
      }
    }
    letters = new int[words.size()];
    for (int id = 0; id < letters.length; id++) {
      letters[id] = letters(words.get(id));
    }
    numbers = positions(counted, 0);
    ordinals = positions(ranked, 1);
  }

  /** "whats" is "what's", unless it is a word of its own. */
  private void forgiveApostrophes() {
    for (int id = 0; id < words.size(); id++) {
      if (words.get(id).indexOf('\'') >= 0) {
        ids.putIfAbsent(words.get(id).replace("'", ""), id);
      }
    }
  }

  private void internStory(Story story) {
    for (int i = 1; i < story.entities().size(); i++) {
      Entity entity = story.entity(i);
      internAll(entity.name().words());
      internAll(entity.name().plurals());
      if (entity instanceof Thing thing) {
        for (Topic topic : thing.topics()) {
          internAll(topic.words());
        }
      }
    }
    for (Direction direction : story.directions()) {
      internAll(direction.words());
    }
    for (Verb verb : story.verbs()) {
      for (GrammarLine line : verb.grammar()) {
        for (GrammarLine.Token token : line.tokens()) {
          if (token instanceof GrammarLine.Literal literal) {
            internAll(literal.words());
          }
        }
      }
    }
  }

  private int[] positions(int[][] listed, int first) {
    int[] positions = new int[words.size()];
    Arrays.fill(positions, -1);
    for (int i = 0; i < listed.length; i++) {
      if (listed[i].length == 1 && positions[listed[i][0]] < 0) {
        positions[listed[i][0]] = i + first;
      }
    }
    return positions;
  }

  private int[][] internAll(List<String> list) {
    List<int[]> all = new ArrayList<>(list.size());
    for (String phrase : list) {
      List<String> split = split(phrase);
      int[] phraseIds = new int[split.size()];
      for (int i = 0; i < phraseIds.length; i++) {
        phraseIds[i] = intern(split.get(i));
      }
      if (phraseIds.length > 0) {
        all.add(phraseIds);
      }
    }
    return all.toArray(new int[0][]);
  }

  private int intern(String word) {
    Integer id = ids.get(word);
    if (id != null) {
      return id;
    }
    words.add(word);
    ids.put(word, words.size() - 1);
    return words.size() - 1;
  }

  /** The words of a phrase, normalised; spaces and hyphens part them. */
  static List<String> split(String phrase) {
    String normal = Words.normal(phrase);
    List<String> parts = new ArrayList<>(2);
    int start = 0;
    for (int i = 0; i <= normal.length(); i++) {
      if (i == normal.length() || normal.charAt(i) == ' ' || normal.charAt(i) == '-') {
        if (i > start) {
          parts.add(normal.substring(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  /** The ids of a phrase's words. */
  int[] ids(String phrase) {
    List<String> split = split(phrase);
    int[] result = new int[split.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = id(split.get(i));
    }
    return result;
  }

  int size() {
    return words.size();
  }

  /** The id of a normalised word, or {@link #UNKNOWN}. */
  int id(String word) {
    Integer id = ids.get(word);
    return id == null ? UNKNOWN : id;
  }

  String word(int id) {
    return words.get(id);
  }

  /** Which letters a word has, a bit for each: words that are close have nearly the same. */
  static int letters(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1 << (word.charAt(i) & 31);
    }
    return letters;
  }

  /** The same for a word of the story. */
  int letters(int id) {
    return letters[id];
  }

  /** The words of a phrase, one space between them. */
  String text(int[] phrase) {
    if (phrase.length == 1) {
      return word(phrase[0]);
    }
    StringBuilder text = new StringBuilder();
    for (int id : phrase) {
      text.append(text.length() == 0 ? "" : " ").append(word(id));
    }
    return text.toString();
  }

  /** The id of the owner that a possessive speaks of, {@code bob's}; or {@link #UNKNOWN}. */
  int owner(String word) {
    for (int i = 0; i < ownerEndings.size(); i++) {
      String ending = ownerEndings.get(i);
      if (word.length() > ending.length() && word.endsWith(ending)) {
        int id = id(word.substring(0, word.length() - ending.length()));
        if (id != UNKNOWN) {
          return id;
        }
      }
    }
    return UNKNOWN;
  }

  /** Whether some phrase of the language begins with the word. */
  boolean hasUse(int id) {
    return starts[id] != 0;
  }

  /** A bit for a word, which others may have, too. */
  static long mark(int id) {
    return 1L << id;
  }

  /** How many words from there on are a phrase of this use: 0 where they are none. */
  int match(Use use, Tokens tokens, int at, int end) {
    if (at >= end || (starts[tokens.id(at)] >>> use.ordinal() & 1) == 0) {
      return 0;
    }
    for (int[] phrase : phrases[use.ordinal()]) {
      if (tokens.has(phrase, at, end)) {
        return phrase.length;
      }
    }
    return 0;
  }

  /** Whether exactly these words are a phrase of this use. */
  boolean isWhole(Use use, Tokens tokens, int from, int to) {
    return to > from && match(use, tokens, from, to) == to - from;
  }

  /** The number that a word stands for, in digits or as a word, or -1. */
  int number(Tokens tokens, int at) {
    int id = tokens.id(at);
    if (id != UNKNOWN && numbers[id] >= 0) {
      return numbers[id];
    }
    String word = tokens.word(at);
    return digits(word, word.length());
  }

  private static int digits(String word, int length) {
    if (length == 0 || length > 9) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < length; i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  /** Whether a word is made of digits alone. */
  static boolean isDigits(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return !word.isEmpty();
  }

  /** The place in a row that an ordinal stands for, from 1 on, or -1. */
  int ordinal(Tokens tokens, int at) {
    int id = tokens.id(at);
    if (id != UNKNOWN && ordinals[id] >= 0) {
      return ordinals[id];
    }
    String word = tokens.word(at);
    for (int i = 0; i < ordinalEndings.size(); i++) {
      if (word.endsWith(ordinalEndings.get(i))) {
        return digits(word, word.length() - ordinalEndings.get(i).length());
      }
    }
    return -1;
  }

  /** Whether the story knows the word in some way. */
  boolean knows(Tokens tokens, int at) {
    return tokens.id(at) != UNKNOWN
        || tokens.owner(at) != UNKNOWN
        || isDigits(tokens.word(at))
        || ordinal(tokens, at) >= 0;
  }

  /** A class and not a lambda, whose first use would cost the start of play its milliseconds. */
  private static final class LongestFirst implements java.util.Comparator<int[]> {
    @Override
    public int compare(int[] a, int[] b) {
      return b.length - a.length;
    }
  }
}
