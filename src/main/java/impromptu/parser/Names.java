package impromptu.parser;

import impromptu.story.Entity;
import impromptu.story.Name;
import impromptu.story.Story;
import java.util.Arrays;
import java.util.List;

/** The words that call each entity, as numbers. */
final class Names {
  private static final int[] NONE = {};

  private final int[][] words;
  private final int[][] plurals;
  private final int[][] exact;
  private final long[] marks;
  private final int[][] bearers;
  private final boolean[] nouny;

  Names(Story story, Lexicon lexicon) {
    int count = story.entities().size();
    words = new int[count][];
    plurals = new int[count][];
    exact = new int[count][];
    marks = new long[count];
    nouny = new boolean[lexicon.size()];
    int[] bearing = new int[lexicon.size()];
    for (int i = 1; i < count; i++) {
      Entity entity = story.entity(i);
      Name name = entity.name();
      words[i] = all(name.words(), lexicon);
      plurals[i] = all(name.plurals(), lexicon);
      exact[i] = content(name.text(), lexicon);
      marks[i] = mark(words[i]) | mark(plurals[i]);
      count(words[i], bearing);
      count(plurals[i], bearing);
    }
    bearers = new int[lexicon.size()][];
    for (int i = 1; i < count; i++) {
      note(i, words[i], bearing);
      note(i, plurals[i], bearing);
    }
  }

  private static long mark(int[] ids) {
    long mark = 0;
    for (int id : ids) {
      mark |= Lexicon.mark(id);
    }
    return mark;
  }

  /** Whether all words with these marks may call an entity; where not, none of them fits it. */
  boolean mayFit(int entity, long mark) {
    return (mark & ~marks[entity]) == 0;
  }

  private static void count(int[] ids, int[] bearing) {
    for (int id : ids) {
      bearing[id]++;
    }
  }

  /** {@code bearing} counts down, so that the bearers stand in story order from its total. */
  private void note(int entity, int[] ids, int[] bearing) {
    for (int id : ids) {
      if (bearers[id] == null) {
        bearers[id] = new int[bearing[id]];
        nouny[id] = true;
      }
      bearers[id][bearers[id].length - bearing[id]--] = entity;
    }
  }

  private static int[] all(List<String> list, Lexicon lexicon) {
    int[] ids = new int[list.size()];
    int size = 0;
    for (String phrase : list) {
      for (int id : lexicon.ids(phrase)) {
        if (size == ids.length) {
          ids = Arrays.copyOf(ids, size * 2);
        }
        if (id != Lexicon.UNKNOWN && !contains(ids, size, id)) {
          ids[size++] = id;
        }
      }
    }
    return size == ids.length ? ids : Arrays.copyOf(ids, size);
  }

  /** The words of a printed name that matter: none of the kind that is skipped when typed. */
  private static int[] content(String name, Lexicon lexicon) {
    Tokens tokens = Tokens.of(lexicon, name);
    int[] ids = new int[tokens.size()];
    int size = 0;
    for (int i = 0; i < ids.length; i++) {
      if (!isSkipped(lexicon, tokens, i) && !contains(ids, size, tokens.id(i))) {
        ids[size++] = tokens.id(i);
      }
    }
    return Arrays.copyOf(ids, size);
  }

  /** Whether a word may stand anywhere in a noun phrase without meaning anything. */
  static boolean isSkipped(Lexicon lexicon, Tokens tokens, int at) {
    return lexicon.match(Use.ARTICLES, tokens, at, at + 1) > 0
        || lexicon.match(Use.OF, tokens, at, at + 1) > 0;
  }

  /** How words fit an entity. */
  enum Fit {
    NOT,
    /** They call several of its like. */
    PLURAL,
    SINGULAR,
    /** They are its whole printed name. */
    EXACT
  }

  /** How the content words of a noun phrase fit an entity. */
  Fit fit(int entity, int[] content, int size) {
    boolean plural = false;
    int[] own = words[entity];
    for (int i = 0; i < size; i++) {
      if (!contains(own, own.length, content[i])) {
        if (!contains(plurals[entity], plurals[entity].length, content[i])) {
          return Fit.NOT;
        }
        plural = true;
      }
    }
    if (plural) {
      return Fit.PLURAL;
    }
    return isExact(exact[entity], content, size) ? Fit.EXACT : Fit.SINGULAR;
  }

  private static boolean isExact(int[] name, int[] content, int size) {
    if (name.length != size) {
      return false;
    }
    for (int id : name) {
      if (!contains(content, size, id)) {
        return false;
      }
    }
    return true;
  }

  static boolean contains(int[] ids, int size, int id) {
    for (int i = 0; i < size; i++) {
      if (ids[i] == id) {
        return true;
      }
    }
    return false;
  }

  /** The entities anywhere in the story that a word calls, in story order. */
  int[] bearers(int word) {
    return word <= 0 || word >= bearers.length || bearers[word] == null ? NONE : bearers[word];
  }

  /** Whether a word calls anything in the story. */
  boolean isNouny(int word) {
    return nouny[word];
  }

  /** The last word of an entity's printed name, which says what kind of thing it is. */
  int head(int entity) {
    int[] name = exact[entity];
    return name.length == 0 ? Lexicon.UNKNOWN : name[name.length - 1];
  }

  int[] words(int entity) {
    return words[entity];
  }
}
