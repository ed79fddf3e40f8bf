package impromptu.parser;

import impromptu.story.GrammarLine;
import impromptu.story.GrammarLine.Content;
import impromptu.story.Verb;
import impromptu.world.Command;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A grammar line of a verb, its words as numbers. */
final class Shape {
  /** A part of a shape: one of some words, or a slot. */
  static final class Part {
    /** By alternative; empty in a slot. */
    final int[][] words;

    final boolean optional;

    /** The slot; without meaning in a part of words. */
    final GrammarLine.Slot slot;

    private Part(int[][] words, boolean optional, GrammarLine.Slot slot) {
      this.words = words;
      this.optional = optional;
      this.slot = slot;
    }

    /** What marks the words that its alternatives begin with. */
    private long mark() {
      long mark = 0;
      for (int[] phrase : words) {
        mark |= Lexicon.mark(phrase[0]);
      }
      return mark;
    }

    boolean isSlot() {
      return words.length == 0;
    }

    boolean isThing() {
      return isSlot() && (slot.content() == Content.ONE || slot.content() == Content.SEVERAL);
    }

    /** Whether no words stand for it: it is filled with the partner of the talk. */
    boolean isPartner() {
      return isSlot() && slot.reach() == GrammarLine.Reach.PARTNER;
    }

    boolean isFree() {
      return isSlot() && (slot.content() == Content.TOPIC || slot.content() == Content.TEXT);
    }
  }

  private static final GrammarLine.Slot NO_SLOT =
      new GrammarLine.Slot(false, Content.TEXT, GrammarLine.Reach.SCOPE, -1);

  final Verb verb;
  final int line;
  final Part[] parts;

  /** How many words it must have besides what its slots hold. */
  final int literals;

  /** Whether the scenario brought it and not the library. */
  final boolean own;

  /** How many words it takes at least. */
  final int least;

  /** The part that is the noun, or -1; likewise the second noun. */
  final int noun;

  final int second;

  /** By word that it must have, what marks it, whichever of its alternatives it is. */
  private final long[] marks;

  /** Whether it ends in a word that means where the noun last was. */
  final boolean back;

  Shape(Verb verb, int line, Lexicon lexicon) {
    this.verb = verb;
    this.line = line;
    GrammarLine source = verb.grammar().get(line);
    List<Part> compiled = new ArrayList<>();
    int fixed = 0;
    int needed = 0;
    int first = -1;
    int other = -1;
    for (GrammarLine.Token token : source.tokens()) {
      if (token instanceof GrammarLine.Literal literal) {
        compiled.add(new Part(phrases(literal, lexicon), literal.optional(), NO_SLOT));
        fixed += literal.optional() ? 0 : 1;
        needed += literal.optional() ? 0 : 1;
      } else if (token instanceof GrammarLine.Slot slot) {
        Part part = new Part(new int[0][], false, slot);
        needed += part.isPartner() ? 0 : 1;
        if (part.isThing() && slot.second()) {
          other = compiled.size();
        } else if (part.isThing()) {
          first = compiled.size();
        }
        compiled.add(part);
      }
    }
    parts = compiled.toArray(new Part[0]);
    literals = fixed;
    own = source.own();
    least = needed;
    noun = first;
    second = other;
    marks = marks(compiled);
    back = first >= 0 && other < 0 && endsIn(Use.BACK, lexicon);
  }

  /** The shape of the line that a command was read by. */
  static Shape of(Situation situation, Command command) {
    Verb verb = situation.story().verbs().get(command.verb());
    return new Shape(verb, command.line(), situation.lexicon());
  }

  private static long[] marks(List<Part> parts) {
    long[] marks = new long[parts.size()];
    int size = 0;
    for (Part part : parts) {
      if (!part.isSlot() && !part.optional) {
        marks[size++] = part.mark();
      }
    }
    return Arrays.copyOf(marks, size);
  }

  private static int[][] phrases(GrammarLine.Literal literal, Lexicon lexicon) {
    int[][] phrases = new int[literal.words().size()][];
    for (int i = 0; i < phrases.length; i++) {
      phrases[i] = lexicon.ids(literal.words().get(i));
    }
    return phrases;
  }

  private boolean endsIn(Use use, Lexicon lexicon) {
    Part last = parts[parts.length - 1];
    if (last.isSlot()) {
      return false;
    }
    Tokens word = Tokens.of(lexicon, lexicon.word(last.words[0][0]));
    return lexicon.isWhole(use, word, 0, word.size());
  }

  /** Whether it may fit a whole sentence, as far as its own words tell. */
  boolean mayFit(Tokens tokens) {
    boolean may = least <= tokens.size();
    for (int i = 0; i < marks.length && may; i++) {
      may = tokens.mayHave(marks[i]);
    }
    return may;
  }

  /** Whether it is nothing but a direction. */
  boolean isBareDirection() {
    return parts.length == 1 && parts[0].isSlot() && parts[0].slot.content() == Content.DIRECTION;
  }
}
