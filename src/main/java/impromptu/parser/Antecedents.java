package impromptu.parser;

import impromptu.story.Trait;
import java.util.ArrayList;
import java.util.List;

/** What pronouns stand for. */
final class Antecedents {
  private final Situation situation;
  private final Around around;
  private final Tokens tokens;
  private final boolean known;

  Antecedents(Situation situation, Around around, Tokens tokens, boolean known) {
    this.situation = situation;
    this.around = around;
    this.tokens = tokens;
    this.known = known;
  }

  /** What exactly these words stand for; an empty phrase where they are no pronoun. */
  Phrase read(int from, int to) {
    if (is(Use.ME, from, to)) {
      return settled(from, to, List.of(situation.player()));
    }
    if (is(Use.SELF, from, to)) {
      return settled(from, to, List.of(around.actor()));
    }
    if (is(Use.IT, from, to)) {
      return meant(from, to, situation.exchange().it());
    }
    if (is(Use.THEM, from, to)) {
      return meant(from, to, situation.exchange().them());
    }
    if (is(Use.HIM, from, to)) {
      return person(from, to, situation.exchange().him(), Trait.MALE);
    }
    if (is(Use.HER, from, to)) {
      return person(from, to, situation.exchange().her(), Trait.FEMALE);
    }
    return Phrase.of(List.of(), List.of());
  }

  /** Whose something is that a possessive stands before: "his hat"; likewise. */
  Phrase owner(int at) {
    if (is(Use.HIS, at, at + 1)) {
      return person(at, at + 1, situation.exchange().him(), Trait.MALE);
    }
    if (is(Use.HER_OWN, at, at + 1)) {
      return person(at, at + 1, situation.exchange().her(), Trait.FEMALE);
    }
    if (is(Use.ITS, at, at + 1)) {
      return meant(at, at + 1, situation.exchange().it());
    }
    if (is(Use.THEIR, at, at + 1)) {
      return meant(at, at + 1, situation.exchange().them());
    }
    return Phrase.of(List.of(), List.of());
  }

  private boolean is(Use use, int from, int to) {
    return situation.lexicon().isWhole(use, tokens, from, to);
  }

  private static Phrase settled(int from, int to, List<Integer> entities) {
    int[] found = new int[entities.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = entities.get(i);
    }
    return Phrase.of(List.of(Item.of(from, to, Item.Amount.SETTLED, found)), List.of());
  }

  private Phrase meant(int from, int to, List<Integer> entities) {
    if (entities.isEmpty()) {
      return Phrase.failed(Trouble.of(Trouble.Kind.NO_ANTECEDENT, from, to));
    }
    List<Integer> here = entities.stream().filter(each -> known || around.has(each)).toList();
    return here.isEmpty()
        ? Phrase.failed(Trouble.of(Trouble.Kind.PRONOUN_GONE, from, to, entities))
        : settled(from, to, here);
  }

  private Phrase person(int from, int to, List<Integer> named, Trait gender) {
    if (!named.isEmpty()) {
      return meant(from, to, named);
    }
    int only = only(gender);
    return only == 0 ? meant(from, to, named) : settled(from, to, List.of(only));
  }

  /** The only one of that gender who is about, or the only person where nobody has one; or 0. */
  private int only(Trait gender) {
    List<Integer> fitting = new ArrayList<>();
    List<Integer> neither = new ArrayList<>();
    for (int i = 0; i < around.size(); i++) {
      int each = around.get(i);
      if (each == situation.player() || !situation.isPerson(each)) {
        continue;
      }
      if (situation.is(each, gender)) {
        fitting.add(each);
      } else if (!hasGender(each)) {
        neither.add(each);
      }
    }
    List<Integer> meant = fitting.isEmpty() ? neither : fitting;
    return meant.size() == 1 ? meant.get(0) : 0;
  }

  private boolean hasGender(int person) {
    return situation.is(person, Trait.MALE)
        || situation.is(person, Trait.FEMALE)
        || situation.is(person, Trait.PLURAL);
  }
}
