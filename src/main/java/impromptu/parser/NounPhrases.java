package impromptu.parser;

import impromptu.world.Question.Pin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads the noun phrases of one sentence: lists, exceptions, and each of their parts. */
final class NounPhrases {
  private final Situation situation;
  private final Tokens tokens;
  private final Supplier<Around> around;
  private final List<Pin> pins;
  private final List<Range> memo = new ArrayList<>(4);

  /** A stretch of words already read. */
  private record Range(int from, int to, boolean known, Phrase phrase) {}

  NounPhrases(Situation situation, int actor, Tokens tokens, List<Pin> pins) {
    this(situation, () -> situation.around(actor), tokens, pins);
  }

  NounPhrases(Situation situation, Around around, Tokens tokens, List<Pin> pins) {
    this(situation, () -> around, tokens, pins);
  }

  /** What is around is looked up when it is first needed: many lines name nothing. */
  private NounPhrases(Situation situation, Supplier<Around> around, Tokens tokens, List<Pin> pins) {
    this.situation = situation;
    this.tokens = tokens;
    this.around = around;
    this.pins = pins;
  }

  /** The words from one to before another as a noun phrase. */
  Phrase parse(int from, int to, boolean everything) {
    for (int i = 0; i < memo.size(); i++) {
      Range range = memo.get(i);
      if (range.from == from && range.to == to && range.known == everything) {
        return range.phrase;
      }
    }
    Phrase phrase = read(from, to, new Nouns(situation, around.get(), tokens, pins, everything));
    memo.add(new Range(from, to, everything, phrase));
    return phrase;
  }

  private Phrase read(int from, int to, Nouns nouns) {
    for (int i = from + 1; i < to; i++) {
      int length = situation.lexicon().match(Use.EXCEPT, tokens, i, to);
      if (length > 0) {
        Phrase whole = list(from, i, nouns);
        Phrase less = list(i + length, to, nouns);
        if (whole.trouble().isPresent()) {
          return whole;
        }
        return less.trouble().isPresent() ? less : Phrase.of(whole.items(), less.items());
      }
    }
    return list(from, to, nouns);
  }

  /** Parts joined by commas and AND; a name may itself hold an AND. */
  private Phrase list(int from, int to, Nouns nouns) {
    int start = from;
    int end = to;
    while (start < end && joint(start, end) > 0) {
      start += joint(start, end);
    }
    while (end > start && joint(end - 1, end) > 0) {
      end--;
    }
    if (start == end) {
      return Phrase.failed(Trouble.of(Trouble.Kind.JUNK, from, to));
    }
    int joint = nextJoint(start, end);
    if (joint == end) {
      return nouns.read(start, end);
    }
    Item whole = nouns.plain(start, end);
    if (whole.found.length > 0) {
      return Phrase.of(List.of(whole), List.of());
    }
    return parts(start + bothOfParts(start, joint, nouns), end, joint, nouns);
  }

  /**
   * The length of a BOTH that speaks of two parts, "both hammer and lamp", and not of the first.
   */
  private int bothOfParts(int from, int joint, Nouns nouns) {
    int both = situation.lexicon().match(Use.BOTH, tokens, from, joint);
    if (both == 0 || from + both == joint) {
      return 0;
    }
    List<Item> first = nouns.read(from + both, joint).items();
    return first.size() == 1 && first.get(0).amount == Item.Amount.SINGLE ? both : 0;
  }

  private Phrase parts(int from, int to, int firstJoint, Nouns nouns) {
    List<Item> items = new ArrayList<>();
    int start = from;
    int joint = firstJoint;
    while (start < to) {
      Phrase part = nouns.read(start, joint);
      if (part.trouble().isPresent()) {
        return part;
      }
      items.addAll(part.items());
      start = joint;
      while (start < to && joint(start, to) > 0) {
        start += joint(start, to);
      }
      joint = nextJoint(start, to);
    }
    return Phrase.of(items, List.of());
  }

  private int nextJoint(int from, int to) {
    for (int i = from; i < to; i++) {
      if (joint(i, to) > 0) {
        return i;
      }
    }
    return to;
  }

  private int joint(int at, int to) {
    return tokens.id(at) == Lexicon.COMMA ? 1 : situation.lexicon().match(Use.AND, tokens, at, to);
  }
}
