package impromptu.parser;

import impromptu.story.GrammarLine.Content;

/** Lays a shape over a sentence in every way that its words allow. */
final class Match {
  /** Is shown each way; says whether to look for no more. */
  interface Visitor {
    boolean visit(Match match);
  }

  final Shape shape;
  final Tokens tokens;

  /** By part, the first word of it, or -1 where it was left out. */
  final int[] from;

  final int[] to;

  /** The first slot for which there are no words, or -1. */
  int missing = -1;

  /** What it costs that a slot is not there, or a word that is not merely before the next slot. */
  static final int SLOT = 10;

  static final int LITERAL = 100;

  /** What is not there, at these costs. */
  int absent;

  private final Situation situation;
  private final Visitor visitor;
  private final boolean partial;
  private final int size;

  private Match(Situation situation, Shape shape, Tokens tokens, boolean partial, Visitor visitor) {
    this.situation = situation;
    this.shape = shape;
    this.tokens = tokens;
    this.partial = partial;
    this.visitor = visitor;
    from = new int[shape.parts.length];
    to = new int[shape.parts.length];
    size = tokens.size();
  }

  /** Shows the visitor each way in which the shape fits the whole sentence. */
  static boolean whole(Situation situation, Shape shape, Tokens tokens, Visitor visitor) {
    return new Match(situation, shape, tokens, false, visitor).at(0, 0);
  }

  /** The same for ways in which something that the shape wants is not there. */
  static boolean partial(Situation situation, Shape shape, Tokens tokens, Visitor visitor) {
    return new Match(situation, shape, tokens, true, visitor).at(0, 0);
  }

  boolean has(int part) {
    return part >= 0 && from[part] >= 0;
  }

  /** How many of the sentence's words are the shape's own. */
  int literals() {
    int count = 0;
    for (int i = 0; i < from.length; i++) {
      count += !shape.parts[i].isSlot() && from[i] >= 0 ? to[i] - from[i] : 0;
    }
    return count;
  }

  private boolean at(int part, int word) {
    if (part == from.length) {
      return word == size && (missing >= 0) == partial && visitor.visit(this);
    }
    return shape.parts[part].isSlot() ? slot(part, word) : literal(part, word);
  }

  private boolean literal(int part, int word) {
    Shape.Part literal = shape.parts[part];
    for (int[] phrase : literal.words) {
      if (tokens.has(phrase, word, size)) {
        from[part] = word;
        to[part] = word + phrase.length;
        if (at(part + 1, word + phrase.length)) {
          return true;
        }
      }
    }
    if (!literal.optional && !(partial && word == size && word > 0 && !isAfterFree(part))) {
      return false;
    }
    boolean free = literal.optional || (missing >= 0 && hasSlotFrom(part + 1));
    return leaveOut(part, word, free ? 0 : LITERAL, false);
  }

  /** Whether a slot before the part takes any words: then nothing tells where it would end. */
  private boolean isAfterFree(int part) {
    return part > 0 && shape.parts[part - 1].isFree() && from[part - 1] >= 0;
  }

  private boolean hasSlotFrom(int part) {
    for (int i = part; i < from.length; i++) {
      if (shape.parts[i].isSlot()) {
        return true;
      }
    }
    return false;
  }

  private boolean leaveOut(int part, int word, int cost, boolean isSlot) {
    int before = missing;
    from[part] = -1;
    to[part] = -1;
    absent += cost;
    if (isSlot && missing < 0) {
      missing = part;
    }
    boolean stop = at(part + 1, word);
    if (!stop) {
      absent -= cost;
      missing = before;
    }
    return stop;
  }

  private boolean slot(int part, int word) {
    if (shape.parts[part].isPartner()) {
      return leaveOut(part, word, 0, false);
    }
    if (partial && word > 0 && mayBeMissing(part, word) && leaveOut(part, word, SLOT, true)) {
      return true;
    }
    if (word >= size) {
      return false;
    }
    Content content = shape.parts[part].slot.content();
    return switch (content) {
      case DIRECTION -> direction(part, word);
      case NUMBER -> situation.lexicon().number(tokens, word) >= 0 && fill(part, word, word + 1);
      case ONE, SEVERAL, TOPIC, TEXT -> words(part, word);
    };
  }

  private boolean mayBeMissing(int part, int word) {
    if (word == size) {
      return true;
    }
    return missing < 0
        && shape.parts[part].isThing()
        && part + 1 < from.length
        && !shape.parts[part + 1].isSlot()
        && begins(part + 1, word);
  }

  private boolean direction(int part, int word) {
    int start = situation.lexicon().match(Use.ARTICLES, tokens, word, size) > 0 ? word + 1 : word;
    for (int end = start + 1; end <= size && end <= start + 4; end++) {
      if (situation.grammar().direction(tokens, start, end) >= 0 && fill(part, start, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean words(int part, int word) {
    if (part == from.length - 1) {
      return fill(part, word, size);
    }
    for (int end = word + 1; end <= size; end++) {
      if (begins(part + 1, end) && fill(part, word, end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a part could begin at a word, as far as its own words tell. */
  private boolean begins(int part, int word) {
    Shape.Part next = shape.parts[part];
    if (next.isPartner()) {
      return word == size;
    }
    if (next.isSlot() || next.optional || (partial && word == size)) {
      return true;
    }
    for (int[] phrase : next.words) {
      if (tokens.has(phrase, word, size)) {
        return true;
      }
    }
    return false;
  }

  private boolean fill(int part, int start, int end) {
    from[part] = start;
    to[part] = end;
    return at(part + 1, end);
  }
}
