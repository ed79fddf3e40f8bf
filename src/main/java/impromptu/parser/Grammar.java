package impromptu.parser;

import impromptu.story.Direction;
import impromptu.story.Story;
import impromptu.story.Verb;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The shapes of every verb, found by the word that they begin with, and the directions. */
final class Grammar {
  private static final Shape[] NONE = {};

  private final Shape[][] byFirst;
  private final Shape[] open;
  private final int[][][] directions;
  private final boolean[] beginsDirection;
  private final int[] common;
  private final boolean[] inner;

  Grammar(Story story, Lexicon lexicon) {
    byFirst = new Shape[lexicon.size()][];
    inner = new boolean[lexicon.size()];
    boolean[] literal = new boolean[lexicon.size()];
    List<Shape> unbound = new ArrayList<>();
    for (Verb verb : story.verbs()) {
      for (int line = 0; line < verb.grammar().size(); line++) {
        file(new Shape(verb, line, lexicon), unbound, literal);
      }
    }
    Comparator<Shape> order = new ByRank();
    for (Shape[] shapes : byFirst) {
      if (shapes != null && shapes.length > 1) {
        Arrays.sort(shapes, order);
      }
    }
    unbound.sort(order);
    open = unbound.toArray(NONE);
    directions = new int[story.directions().size()][][];
    beginsDirection = new boolean[lexicon.size()];
    for (Direction direction : story.directions()) {
      index(direction, lexicon);
    }
    common = common(literal, lexicon);
  }

  private int[] common(boolean[] literal, Lexicon lexicon) {
    int[] ids = new int[literal.length];
    int size = 0;
    for (int id = Lexicon.COMMA + 1; id < ids.length; id++) {
      if (literal[id] || beginsDirection[id] || lexicon.hasUse(id)) {
        ids[size++] = id;
      }
    }
    return Arrays.copyOf(ids, size);
  }

  private void file(Shape shape, List<Shape> unbound, boolean[] literal) {
    for (int i = 1; i < shape.parts.length; i++) {
      for (int[] phrase : shape.parts[i].words) {
        for (int id : phrase) {
          inner[id] = true;
        }
      }
    }
    for (Shape.Part part : shape.parts) {
      for (int[] phrase : part.words) {
        for (int id : phrase) {
          literal[id] = true;
        }
      }
    }
    for (Shape.Part part : shape.parts) {
      if (part.isSlot()) {
        unbound.add(shape);
        return;
      }
      for (int[] phrase : part.words) {
        add(phrase[0], shape);
      }
      if (!part.optional) {
        return;
      }
    }
  }

  private void add(int first, Shape shape) {
    Shape[] shapes = byFirst[first] == null ? NONE : byFirst[first];
    if (shapes.length > 0 && shapes[shapes.length - 1] == shape) {
      return;
    }
    byFirst[first] = Arrays.copyOf(shapes, shapes.length + 1);
    byFirst[first][shapes.length] = shape;
  }

  private void index(Direction direction, Lexicon lexicon) {
    int[][] phrases = new int[direction.words().size()][];
    for (int i = 0; i < phrases.length; i++) {
      phrases[i] = lexicon.ids(direction.words().get(i));
      if (phrases[i].length > 0) {
        beginsDirection[phrases[i][0]] = true;
      }
    }
    directions[direction.index()] = phrases;
  }

  /** The shapes that can begin with a word, in the order in which they are tried. */
  Shape[] beginning(int word) {
    return byFirst[word] == null ? NONE : byFirst[word];
  }

  /** The shapes that begin with a slot. */
  Shape[] open() {
    return open;
  }

  /** Whether a command can begin with the word while this moment, or none (-1), is played. */
  boolean isVerb(int word, int moment) {
    for (Shape shape : beginning(word)) {
      if (shape.verb.moment() < 0 || shape.verb.moment() == moment) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word does nothing in the grammar but begin commands. */
  boolean onlyBegins(int word) {
    return byFirst[word] != null && !inner[word] && !beginsDirection[word];
  }

  /** The words that verbs, directions and the language itself are made of. */
  int[] common() {
    return common;
  }

  boolean beginsDirection(int word) {
    return beginsDirection[word];
  }

  /** The direction that exactly these words name, or -1. */
  int direction(Tokens tokens, int from, int to) {
    if (from >= to || !beginsDirection[tokens.id(from)]) {
      return -1;
    }
    for (int i = 0; i < directions.length; i++) {
      for (int[] phrase : directions[i]) {
        if (phrase.length == to - from && tokens.has(phrase, from, to)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** A class and not a lambda, whose first use would cost the start of play its milliseconds. */
  private static final class ByRank implements Comparator<Shape> {
    @Override
    public int compare(Shape a, Shape b) {
      int moments = Boolean.compare(b.verb.moment() >= 0, a.verb.moment() >= 0);
      if (moments != 0) {
        return moments;
      }
      int literals = Integer.compare(b.literals, a.literals);
      return literals != 0 ? literals : Boolean.compare(b.own, a.own);
    }
  }
}
