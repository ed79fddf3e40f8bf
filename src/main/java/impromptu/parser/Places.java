package impromptu.parser;

import impromptu.story.Thing;
import impromptu.story.Trait;
import java.util.Arrays;
import java.util.List;

/** Things told apart by where they are or whose they are: "hammer on workbench", "bob's hat". */
final class Places {
  private static final Phrase NONE = Phrase.of(List.of(), List.of());

  private final Situation situation;
  private final Around around;
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Nouns nouns;

  Places(Situation situation, Around around, Tokens tokens, Nouns nouns) {
    this.situation = situation;
    this.around = around;
    this.tokens = tokens;
    this.nouns = nouns;
    lexicon = situation.lexicon();
  }

  /** What these words stand for; an empty phrase where they speak of no place. */
  Phrase read(int from, int to) {
    int contents = lexicon.match(Use.CONTENTS, tokens, from, to);
    if (contents > 0 && from + contents < to) {
      return contents(from, from + contents, to);
    }
    if (to - from > 1) {
      Phrase owner = new Antecedents(situation, around, tokens, false).owner(from);
      if (owner.trouble().isPresent()) {
        return owner;
      }
      if (!owner.items().isEmpty()) {
        return held(nouns.read(from + 1, to), owner, from);
      }
    }
    Phrase owned = owned(from, to);
    return owned.equals(NONE) ? located(from, to) : owned;
  }

  /** "contents of box". */
  private Phrase contents(int from, int after, int to) {
    int start = after + lexicon.match(Use.OF, tokens, after, to);
    Phrase holder = nouns.read(start, to);
    if (holder.items().size() != 1) {
      return holder;
    }
    int[] found = new int[around.size()];
    int size = 0;
    for (int i = 0; i < found.length; i++) {
      if (isIn(around.get(i), holder.items().get(0).found)) {
        found[size++] = around.get(i);
      }
    }
    return size == 0
        ? Phrase.failed(Trouble.of(Trouble.Kind.NOTHING_TO, from, to))
        : one(Item.of(from, to, Item.Amount.ALL, Arrays.copyOf(found, size)));
  }

  /** "workbench's hammer". */
  private Phrase owned(int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if (tokens.owner(i) != Lexicon.UNKNOWN) {
        WordMatch owners = new WordMatch(situation, around, tokens.owning(i), false);
        Item owner = owners.match(skip(from, i), i + 1);
        if (owner.found.length > 0) {
          return held(nouns.read(i + 1, to), one(owner), from);
        }
      }
    }
    return NONE;
  }

  private int skip(int from, int last) {
    int at = from;
    while (at < last && Names.isSkipped(lexicon, tokens, at)) {
      at++;
    }
    return at;
  }

  /** "hammer on workbench", "hammer that is on the workbench". */
  private Phrase located(int from, int to) {
    for (int i = to - 2; i > from; i--) {
      int length = lexicon.match(Use.LOCATED, tokens, i, to);
      if (length == 0 || i + length >= to) {
        continue;
      }
      int left = i;
      for (int k = from + 1; k < i; k++) {
        if (lexicon.isWhole(Use.THAT_IS, tokens, k, i)) {
          left = k;
        }
      }
      Phrase thing = nouns.read(from, left);
      Phrase holder = nouns.read(i + length, to);
      if (thing.trouble().isEmpty() && holder.trouble().isEmpty()) {
        return isVague(holder) ? thing : held(thing, holder, i);
      }
    }
    return NONE;
  }

  /** Whether it is of the surroundings, as "the picture on the wall" is anywhere in the room. */
  private boolean isVague(Phrase holder) {
    for (Item item : holder.items()) {
      for (int each : item.found) {
        if (!situation.is(each, Trait.VAGUE)) {
          return false;
        }
      }
    }
    return true;
  }

  private Phrase held(Phrase things, Phrase holder, int at) {
    if (things.items().size() != 1 || holder.items().size() != 1) {
      return things.trouble().isPresent() ? things : NONE;
    }
    Item item = things.items().get(0);
    int[] holders = holder.items().get(0).found;
    int[] found = new int[item.found.length];
    int size = 0;
    for (int each : item.found) {
      if (isIn(each, holders)) {
        found[size++] = each;
      }
    }
    if (size == 0) {
      return Phrase.failed(
          Trouble.of(
              item.bare ? Trouble.Kind.NOTHING_TO : Trouble.Kind.MISPLACED,
              at,
              at + 1,
              item.found.length == 0 ? List.of() : List.of(item.found[0], holders[0])));
    }
    return one(item.with(Arrays.copyOf(found, size)));
  }

  private boolean isIn(int entity, int[] holders) {
    if (situation.story().isRoom(entity)) {
      return false;
    }
    int above = situation.view().above(entity);
    boolean part = situation.story().entity(entity) instanceof Thing thing && thing.partOf() != 0;
    for (int holder : holders) {
      if (above == holder
          || (part && situation.view().within(entity, holder))
          || (!part && isPartOfPerson(holder, above))) {
        return true;
      }
    }
    return false;
  }

  /** What a person holds is in their hands, whichever part of them is named for it. */
  private boolean isPartOfPerson(int part, int person) {
    return person != 0
        && situation.is(person, Trait.PERSON)
        && situation.story().entity(part) instanceof Thing thing
        && thing.partOf() == person;
  }

  private static Phrase one(Item item) {
    return Phrase.of(List.of(item), List.of());
  }
}
