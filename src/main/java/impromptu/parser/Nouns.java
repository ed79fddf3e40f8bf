package impromptu.parser;

import impromptu.parser.Item.Amount;
import impromptu.world.Question.Pin;
import java.util.Arrays;
import java.util.List;

/** Reads one part of a noun phrase: a pronoun, a number of things, plain words, a place. */
final class Nouns {
  private static final int[] NONE = {};

  private final Situation situation;
  private final Around around;
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final List<Pin> pins;
  private final WordMatch words;
  private final Antecedents antecedents;
  private final Absence absence;

  Nouns(Situation situation, Around around, Tokens tokens, List<Pin> pins, boolean known) {
    this.situation = situation;
    this.around = around;
    this.tokens = tokens;
    this.pins = pins;
    lexicon = situation.lexicon();
    words = new WordMatch(situation, around, tokens, known);
    antecedents = new Antecedents(situation, around, tokens, known);
    absence = new Absence(situation, around, tokens);
  }

  /** Plain words alone. */
  Item plain(int from, int to) {
    return words.match(from, to);
  }

  /** A phrase of one part, or what is wrong with it. */
  Phrase read(int from, int to) {
    for (Pin pin : pins) {
      if (pin.at() == from && pin.length() == to - from) {
        return pinned(pin);
      }
    }
    int start = from;
    boolean mine = false;
    while (start < to && isDeterminer(start)) {
      mine |= lexicon.match(Use.MY, tokens, start, to) > 0;
      start++;
    }
    if (start == to) {
      Phrase pointing = antecedents.read(to - 1, to);
      return pointing.items().isEmpty() && pointing.trouble().isEmpty()
          ? Phrase.failed(Trouble.of(Trouble.Kind.JUNK, from, to))
          : pointing;
    }
    Phrase phrase = undetermined(start, to);
    if (phrase.items().size() != 1) {
      return phrase;
    }
    return Phrase.of(List.of(phrase.items().get(0).spanning(from, to, mine)), List.of());
  }

  private boolean isDeterminer(int at) {
    return lexicon.match(Use.ARTICLES, tokens, at, at + 1) > 0
        || lexicon.match(Use.MY, tokens, at, at + 1) > 0;
  }

  private Phrase pinned(Pin pin) {
    int[] found = new int[pin.entities().size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = pin.entities().get(i);
    }
    return one(Item.of(pin.at(), pin.at() + pin.length(), Amount.SETTLED, found));
  }

  private static Phrase one(Item item) {
    return Phrase.of(List.of(item), List.of());
  }

  private Phrase undetermined(int from, int to) {
    if (lexicon.isWhole(Use.SELF, tokens, from, to)) {
      return antecedents.read(from, to);
    }
    Item plain = words.match(from, to);
    boolean isCalled = plain.found.length > 0;
    Phrase meant = antecedents.read(from, to);
    boolean isPronoun = meant.trouble().isPresent() || !meant.items().isEmpty();
    boolean isOther = isPronoun || lexicon.isWhole(Use.ALL, tokens, from, to);
    if (isCalled && (!isOther || words.isWholeName(plain.found[0]))) {
      return one(plain);
    }
    if (isPronoun) {
      return isCalled && meant.items().isEmpty() ? one(plain) : meant;
    }
    if (to - from > 1 && lexicon.match(Use.ONE, tokens, to - 1, to) > 0) {
      Item adjectives = words.match(from, to - 1);
      if (adjectives.found.length > 0) {
        boolean all =
            adjectives.found.length > 1 && lexicon.match(Use.ONES, tokens, to - 1, to) > 0;
        return one(all ? adjectives.with(Amount.ALL, 0) : adjectives);
      }
    }
    Phrase amount = amount(from, to);
    if (amount.trouble().isPresent() || !amount.items().isEmpty()) {
      return amount;
    }
    Phrase placed = new Places(situation, around, tokens, this).read(from, to);
    if (placed.trouble().isPresent() || !placed.items().isEmpty()) {
      return placed;
    }
    return Phrase.failed(absence.of(from, to));
  }

  /** ALL, BOTH, ANY, OTHER, numbers and ordinals before words; an empty phrase where none fits. */
  private Phrase amount(int from, int to) {
    int length = lexicon.match(Use.ALL, tokens, from, to);
    if (length > 0) {
      return all(from, from + length, to);
    }
    length = lexicon.match(Use.BOTH, tokens, from, to);
    if (length > 0) {
      return counted(from + length, to, Amount.BOTH, 2);
    }
    length = lexicon.match(Use.ANY, tokens, from, to);
    if (length > 0) {
      return counted(from + length, to, Amount.ANY, 1);
    }
    length = lexicon.match(Use.OTHER, tokens, from, to);
    if (length > 0) {
      return other(from + length, to);
    }
    int number = lexicon.number(tokens, from);
    if (number == 0) {
      return Phrase.failed(Trouble.of(Trouble.Kind.NUMBER, from, from + 1));
    }
    if (number > 0) {
      return number == 1
          ? counted(from + 1, to, Amount.SINGLE, 1)
          : counted(from + 1, to, Amount.COUNT, number);
    }
    return ranked(from, to);
  }

  private Phrase all(int from, int start, int to) {
    int rest = skip(start, to);
    if (rest == to) {
      int[] everything = new int[around.size()];
      for (int i = 0; i < everything.length; i++) {
        everything[i] = around.get(i);
      }
      return one(new Item(from, to, Amount.ALL, 0, everything, true, false));
    }
    if (lexicon.match(Use.LOCATED, tokens, rest, to) > 0) {
      return new Places(situation, around, tokens, this).read(from, to);
    }
    return counted(rest, to, Amount.ALL, 0);
  }

  private Phrase counted(int start, int to, Amount amount, int count) {
    int rest = skip(start, to);
    int one = lexicon.match(Use.ONE, tokens, rest, to);
    if (one > 0 && rest + one < to) {
      rest = skip(rest + one, to);
    }
    if (rest == to) {
      return Phrase.failed(Trouble.of(Trouble.Kind.NUMBER, start - 1, to));
    }
    Phrase phrase = undetermined(rest, to);
    if (phrase.items().size() != 1) {
      return phrase;
    }
    Item item = phrase.items().get(0);
    return item.amount == Amount.SETTLED ? phrase : one(item.with(amount, count));
  }

  private int skip(int from, int to) {
    int at = from;
    while (at < to && (Names.isSkipped(lexicon, tokens, at) || isDeterminer(at))) {
      at++;
    }
    return at;
  }

  /** "second ball", "last ball", "ball 2"; the order is that in which things are found. */
  private Phrase ranked(int from, int to) {
    int rank = lexicon.ordinal(tokens, from);
    int last = lexicon.match(Use.LAST, tokens, from, to);
    if (rank > 0 && from + 1 < to) {
      return nth(rank, from + 1, to);
    }
    if (last > 0 && from + last < to) {
      return nth(Integer.MAX_VALUE, from + last, to);
    }
    if (to - from > 1 && Lexicon.isDigits(tokens.word(to - 1))) {
      return nth(lexicon.number(tokens, to - 1), from, to - 1);
    }
    return Phrase.of(List.of(), List.of());
  }

  private Phrase nth(int rank, int from, int to) {
    int start = skip(from, to);
    if (start == to) {
      return Phrase.failed(Trouble.of(Trouble.Kind.NUMBER, from, to));
    }
    Phrase phrase = undetermined(start, to);
    if (phrase.items().size() != 1) {
      return phrase;
    }
    int[] found = phrase.items().get(0).found;
    int place = rank == Integer.MAX_VALUE ? found.length : rank;
    if (place < 1 || place > found.length) {
      return tooFew(found, start, to);
    }
    return one(Item.of(from, to, Amount.SETTLED, new int[] {found[place - 1]}));
  }

  static Phrase tooFew(int[] found, int from, int to) {
    return Phrase.failed(
        new Trouble(Trouble.Kind.TOO_FEW, from, to, List.of(found[0]), found.length));
  }

  /** "other ball": not the one that was last spoken of. */
  private Phrase other(int start, int to) {
    int rest = skip(start, to);
    int one = rest < to ? lexicon.match(Use.ONE, tokens, rest, to) : 0;
    int[] found = rest + one == to ? likeLast() : NONE;
    if (rest + one < to) {
      Phrase phrase = undetermined(rest, to);
      if (phrase.items().size() != 1) {
        return phrase;
      }
      found = phrase.items().get(0).found;
    }
    int[] others = others(found);
    if (others.length == 0 && rest + one < to) {
      others = others(words.fitting(rest, to));
    }
    return others.length == 0
        ? Phrase.failed(Trouble.of(Trouble.Kind.NO_ANTECEDENT, start - 1, to))
        : one(Item.of(start, to, Amount.SINGLE, others));
  }

  private int[] others(int[] found) {
    int size = 0;
    int[] others = new int[found.length];
    for (int entity : found) {
      if (!isLast(entity)) {
        others[size++] = entity;
      }
    }
    return Arrays.copyOf(others, size);
  }

  private boolean isLast(int entity) {
    return situation.exchange().it().contains(entity)
        || situation.exchange().them().contains(entity);
  }

  /** What is of the same kind as what was last spoken of, by the last word of its name. */
  private int[] likeLast() {
    List<Integer> last = situation.exchange().it();
    if (last.isEmpty()) {
      return NONE;
    }
    int head = situation.names().head(last.get(0));
    int[] like = new int[around.size()];
    int size = 0;
    for (int i = 0; i < around.size(); i++) {
      int[] own = situation.names().words(around.get(i));
      if (Names.contains(own, own.length, head)) {
        like[size++] = around.get(i);
      }
    }
    return Arrays.copyOf(like, size);
  }
}
