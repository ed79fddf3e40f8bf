package impromptu.parser;

import impromptu.parser.Item.Amount;
import impromptu.world.Question;
import java.util.ArrayList;
import java.util.List;

/** What an answer picks among the things that a question offers. */
final class Picks {
  private final Situation situation;
  private final Question question;
  private final Lexicon lexicon;

  Picks(Situation situation, Question question) {
    this.situation = situation;
    this.question = question;
    lexicon = situation.lexicon();
  }

  /** Whether an answer means more than one thing on purpose. */
  static boolean isSeveral(Situation situation, Tokens answer) {
    Lexicon lexicon = situation.lexicon();
    for (int i = 0; i < answer.size(); i++) {
      if (answer.id(i) == Lexicon.COMMA
          || lexicon.match(Use.AND, answer, i, answer.size()) > 0
          || lexicon.match(Use.ALL, answer, i, answer.size()) > 0
          || lexicon.match(Use.BOTH, answer, i, answer.size()) > 0
          || lexicon.number(answer, i) > 1) {
        return true;
      }
    }
    return isPlural(situation, answer);
  }

  private static boolean isPlural(Situation situation, Tokens answer) {
    NounPhrases phrases = new NounPhrases(situation, situation.player(), answer, List.of());
    Phrase phrase = phrases.parse(0, answer.size(), false);
    return !phrase.items().isEmpty() && phrase.items().get(0).amount == Amount.ALL;
  }

  /** The things picked; none where the answer picks nothing, several where it leaves it open. */
  List<Integer> of(Tokens typed) {
    Tokens answer = withoutThem(typed);
    if (is(Use.ALL, answer)) {
      return everyAlike();
    }
    if (is(Use.BOTH, answer)) {
      return question.candidates().size() == 2 ? question.candidates() : List.of();
    }
    if (is(Use.ANY, answer)) {
      return question.candidates().subList(0, 1);
    }
    int rank = rank(answer);
    if (rank > 0) {
      return rank <= question.candidates().size()
          ? List.of(question.candidates().get(rank - 1))
          : List.of();
    }
    return named(answer);
  }

  /** "all of them" is no more than "all". */
  private Tokens withoutThem(Tokens typed) {
    int of = typed.size() - 2;
    return of > 0
            && lexicon.match(Use.OF, typed, of, typed.size()) == 1
            && lexicon.match(Use.THEM, typed, of + 1, typed.size()) == 1
        ? typed.slice(0, of)
        : typed;
  }

  private boolean is(Use use, Tokens answer) {
    return lexicon.isWhole(use, answer, 0, answer.size());
  }

  /** "2", "second", "the second one", "last". */
  private int rank(Tokens answer) {
    int at = lexicon.match(Use.ARTICLES, answer, 0, answer.size()) > 0 ? 1 : 0;
    if (at == answer.size()) {
      return -1;
    }
    int last = lexicon.match(Use.LAST, answer, at, answer.size());
    int end = at + Math.max(last, 1);
    boolean alone = end == answer.size() || lexicon.isWhole(Use.ONE, answer, end, answer.size());
    if (!alone) {
      return -1;
    }
    int ordinal = lexicon.ordinal(answer, at);
    return last > 0
        ? question.candidates().size()
        : ordinal > 0 ? ordinal : end == answer.size() ? lexicon.number(answer, at) : -1;
  }

  /** The candidates and what nothing tells apart from them, as far as it is in scope. */
  private List<Integer> everyAlike() {
    List<Integer> all = new ArrayList<>();
    Around around = situation.around(situation.player());
    for (int candidate : question.candidates()) {
      all.add(candidate);
      for (int i = 0; i < around.size(); i++) {
        int each = around.get(i);
        if (each != candidate && situation.view().isAlike(candidate, each)) {
          all.add(each);
        }
      }
    }
    return all;
  }

  private List<Integer> named(Tokens answer) {
    Around offered = new Around(situation.player(), everyAlike());
    NounPhrases phrases = new NounPhrases(situation, offered, answer, List.of());
    Phrase phrase = phrases.parse(0, answer.size(), false);
    if (phrase.trouble().isPresent()) {
      return List.of();
    }
    List<Integer> picked = new ArrayList<>();
    for (Item item : phrase.items()) {
      for (int each : narrowed(item, answer, offered)) {
        if (!picked.contains(each)) {
          picked.add(each);
        }
      }
    }
    for (Item item : phrase.except()) {
      for (int each : item.found) {
        picked.remove((Integer) each);
      }
    }
    return picked;
  }

  /** What a part of the answer means together with the words that were asked about. */
  private List<Integer> narrowed(Item item, Tokens answer, Around offered) {
    int[] found = item.found;
    if (item.amount == Amount.ANY) {
      return List.of(found[0]);
    }
    if (item.amount == Amount.COUNT || item.amount == Amount.BOTH) {
      int count = item.amount == Amount.BOTH ? 2 : item.count;
      return count > found.length ? List.of() : list(found, count);
    }
    if (item.amount == Amount.SINGLE && found.length > 1) {
      Tokens line = Tokens.of(lexicon, question.line());
      String both =
          answer.text(item.from, item.to)
              + " "
              + line.text(question.at(), question.at() + question.length());
      Tokens words = withoutOne(Tokens.of(lexicon, both));
      Item narrower = new WordMatch(situation, offered, words, false).match(0, words.size());
      found = narrower.found.length > 0 ? narrower.found : found;
      boolean alike = true;
      for (int each : found) {
        alike &= situation.view().isAlike(found[0], each);
      }
      return list(found, alike ? 1 : found.length);
    }
    return list(found, found.length);
  }

  private Tokens withoutOne(Tokens words) {
    boolean[] dropped = new boolean[words.size()];
    for (int i = 0; i < dropped.length; i++) {
      dropped[i] = lexicon.match(Use.ONE, words, i, i + 1) > 0;
    }
    return words.without(dropped);
  }

  private static List<Integer> list(int[] found, int count) {
    List<Integer> list = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      list.add(found[i]);
    }
    return list;
  }
}
