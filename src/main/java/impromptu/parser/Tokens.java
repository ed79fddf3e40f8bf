package impromptu.parser;

import impromptu.story.Words;
import java.util.Arrays;

/**
 * The words of the first sentence of a line. Commas are words too; full stops, semicolons, question
 * and exclamation marks and the language's THEN end a sentence; hyphens part words as spaces do.
 */
final class Tokens {
  /** Longer sentences are refused rather than cut. */
  static final int MOST = 240;

  private final String line;
  private String[] words = new String[8];
  private int[] ids = new int[8];
  private int[] owners = new int[8];
  private int[] starts = new int[8];
  private int[] ends = new int[8];
  private int[] origins = new int[8];
  private int size;
  private long mark;
  private int rest;
  private boolean then;
  private boolean ended;
  private boolean tooLong;

  private Tokens(String line) {
    this.line = line;
    rest = line.length();
  }

  static Tokens of(Lexicon lexicon, String line) {
    Tokens tokens = new Tokens(line);
    tokens.scan(lexicon);
    return tokens;
  }

  private void scan(Lexicon lexicon) {
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c == '*' && size > 0) {
        rest = at;
        ended = true;
        return;
      }
      if (c == ',' || c == ':') {
        add(",", Lexicon.COMMA, 0, at, at + 1);
        at++;
      } else if (isStop(c)) {
        at++;
        if (size > 0) {
          rest = at;
          ended = true;
          return;
        }
      } else if (isGap(c)) {
        at++;
      } else {
        at = word(lexicon, at);
        tooLong = size > MOST;
        if (then || tooLong) {
          return;
        }
      }
    }
  }

  private int word(Lexicon lexicon, int start) {
    int end = start;
    while (end < line.length() && !isEdge(line.charAt(end))) {
      end++;
    }
    String word = Words.normal(line.substring(start, end));
    int id = lexicon.id(word);
    if (id == Lexicon.UNKNOWN && end < line.length() && line.charAt(end) == '.') {
      int abbreviated = lexicon.id(word + ".");
      if (abbreviated != Lexicon.UNKNOWN) {
        id = abbreviated;
        word += ".";
        end++;
      }
    }
    if (id == Lexicon.UNKNOWN && word.charAt(word.length() - 1) == '\'' && word.length() > 1) {
      word = word.substring(0, word.length() - 1);
      id = lexicon.id(word);
    }
    int owner =
        id == Lexicon.UNKNOWN || word.indexOf('\'') >= 0 ? lexicon.owner(word) : Lexicon.UNKNOWN;
    add(word, id, owner, start, end);
    if (id != Lexicon.UNKNOWN && lexicon.isWhole(Use.THEN, this, size - 1, size)) {
      size--;
      if (size > 0) {
        then = true;
        ended = true;
        rest = end;
      }
    }
    return end;
  }

  private static boolean isStop(char c) {
    return c == '.' || c == ';' || c == '!' || c == '?' || c == '…';
  }

  private static boolean isGap(char c) {
    return c <= ' '
        || (c < 128 && "-\"'()[]<>{}".indexOf(c) >= 0)
        || (c >= 128 && (Character.isWhitespace(c) || Character.isSpaceChar(c)))
        || "–—“”„«»‘’".indexOf(c) >= 0;
  }

  private static boolean isEdge(char c) {
    return c != '\''
        && c != '’'
        && (c == ',' || c == ':' || isStop(c) || (!isLetter(c) && isGap(c)));
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  private void add(String word, int id, int owner, int start, int end) {
    if (size == words.length) {
      grow();
    }
    words[size] = word;
    ids[size] = id;
    owners[size] = owner;
    starts[size] = start;
    ends[size] = end;
    origins[size] = size;
    mark |= Lexicon.mark(id);
    size++;
  }

  private void grow() {
    int more = size * 2;
    words = Arrays.copyOf(words, more);
    ids = Arrays.copyOf(ids, more);
    owners = Arrays.copyOf(owners, more);
    starts = Arrays.copyOf(starts, more);
    ends = Arrays.copyOf(ends, more);
    origins = Arrays.copyOf(origins, more);
  }

  /** The same sentence without some of its words. */
  Tokens without(boolean[] dropped) {
    Tokens kept = new Tokens(line);
    kept.rest = rest;
    kept.then = then;
    kept.ended = ended;
    kept.tooLong = tooLong;
    for (int i = 0; i < size; i++) {
      if (!dropped[i]) {
        kept.add(words[i], ids[i], owners[i], starts[i], ends[i]);
        kept.origins[kept.size - 1] = origins[i];
      }
    }
    return kept;
  }

  /** The same sentence with the owner in the place of a possessive. */
  Tokens owning(int at) {
    Tokens owning = without(new boolean[size]);
    owning.ids[at] = owners[at];
    owning.mark |= Lexicon.mark(owners[at]);
    return owning;
  }

  /** Only some of the words, from one to before another. */
  Tokens slice(int from, int to) {
    if (from == 0 && to == size) {
      return this;
    }
    boolean[] dropped = new boolean[size];
    Arrays.fill(dropped, 0, from, true);
    Arrays.fill(dropped, to, size, true);
    return without(dropped);
  }

  /** The words from one to before another as typed, one space between them. */
  String text(int from, int to) {
    return text(from, to, -1, "");
  }

  /** All words as typed, one of them replaced. */
  String textWith(int at, String word) {
    return text(0, size, at, word);
  }

  private String text(int from, int to, int replaced, String word) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && ids[i] != Lexicon.COMMA) {
        text.append(joined(i) ? "-" : " ");
      }
      if (i == replaced) {
        text.append(word);
      } else {
        text.append(line, starts[i], ends[i]);
      }
    }
    return text.toString();
  }

  private boolean joined(int at) {
    return origins[at] == origins[at - 1] + 1
        && starts[at] == ends[at - 1] + 1
        && line.charAt(ends[at - 1]) == '-';
  }

  String text() {
    return text(0, size);
  }

  String line() {
    return line;
  }

  int size() {
    return size;
  }

  int id(int at) {
    return ids[at];
  }

  /** Whose the next thing is, where the word is a possessive; or {@link Lexicon#UNKNOWN}. */
  int owner(int at) {
    return owners[at];
  }

  /** The word normalised. */
  String word(int at) {
    return words[at];
  }

  /** Where the word stood in the sentence before others were taken out. */
  int origin(int at) {
    return origins[at];
  }

  int start(int at) {
    return starts[at];
  }

  int end(int at) {
    return ends[at];
  }

  /** What follows the sentence on its line. */
  String rest() {
    int from = rest;
    while (from < line.length() && (isStop(line.charAt(from)) || isGap(line.charAt(from)))) {
      from++;
    }
    return from >= line.length() ? "" : line.substring(from).strip();
  }

  /** Whether it is THEN that parts the sentence from the rest. */
  boolean endsInThen() {
    return then;
  }

  /** Whether it has more words than are read. */
  boolean isTooLong() {
    return tooLong;
  }

  /** Whether a stop or THEN comes after it, be it the last of its line. */
  boolean ends() {
    return ended;
  }

  /** Whether one of the words with these marks may be there; where not, none of them is. */
  boolean mayHave(long marks) {
    return (mark & marks) != 0;
  }

  boolean has(int[] phrase, int at, int end) {
    if (at + phrase.length > end) {
      return false;
    }
    for (int i = 0; i < phrase.length; i++) {
      if (ids[at + i] != phrase[i]) {
        return false;
      }
    }
    return true;
  }
}
