package impromptu.parser;

import impromptu.story.Trait;
import java.util.Arrays;
import java.util.List;

/** Why words call nothing that is here: the honest answers. */
final class Absence {
  private final Situation situation;
  private final Around around;
  private final Tokens tokens;
  private final Lexicon lexicon;

  Absence(Situation situation, Around around, Tokens tokens) {
    this.situation = situation;
    this.around = around;
    this.tokens = tokens;
    lexicon = situation.lexicon();
  }

  Trouble of(int from, int to) {
    int unknown = firstUnknown(from, to);
    if (unknown < 0) {
      int seen = seen(from, to);
      if (seen != 0) {
        return Trouble.of(Trouble.Kind.ELSEWHERE, from, to, List.of(seen));
      }
    }
    if (isMentioned(from, to)) {
      return Trouble.of(Trouble.Kind.SCENERY, from, to);
    }
    if (unknown >= 0) {
      return Trouble.of(Trouble.Kind.UNKNOWN_WORD, unknown, unknown + 1);
    }
    int junk = firstJunk(from, to);
    return junk < 0
        ? Trouble.of(Trouble.Kind.ABSENT, from, to)
        : Trouble.of(Trouble.Kind.JUNK, junk, to);
  }

  private int firstUnknown(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!lexicon.knows(tokens, i)) {
        return i;
      }
    }
    return -1;
  }

  /** The first word that calls no thing in the story and does not count or point either. */
  private int firstJunk(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isNumber(i)) {
        return i;
      }
      if (!Names.isSkipped(lexicon, tokens, i)
          && lexicon.match(Use.MY, tokens, i, to) == 0
          && lexicon.match(Use.ONE, tokens, i, to) == 0
          && tokens.owner(i) == Lexicon.UNKNOWN
          && !situation.names().isNouny(tokens.id(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isNumber(int at) {
    return Lexicon.isDigits(tokens.word(at));
  }

  /** An entity that the words call and that the player has seen, or 0. */
  private int seen(int from, int to) {
    int[] content = new int[to - from];
    int size = 0;
    for (int i = from; i < to; i++) {
      if (!Names.isSkipped(lexicon, tokens, i)) {
        content[size++] = tokens.id(i);
      }
    }
    if (size == 0) {
      return 0;
    }
    int best = 0;
    int[] bearers = situation.names().bearers(content[0]);
    for (int i = next(bearers, 0); i < bearers.length; i = next(bearers, i + 1)) {
      int entity = bearers[i];
      if (situation.is(entity, Trait.SEEN)
          && !situation.is(entity, Trait.HIDDEN)
          && !(situation.is(entity, Trait.VAGUE) && isDefinite(bearers, content, size))) {
        Names.Fit fit = situation.names().fit(entity, content, size);
        if (fit != Names.Fit.NOT && (best == 0 || fit == Names.Fit.EXACT)) {
          best = entity;
        }
      }
    }
    return best;
  }

  /** Whether the words call something anywhere that is not vague: that is meant, seen or not. */
  private boolean isDefinite(int[] bearers, int[] content, int size) {
    for (int entity : bearers) {
      if (!situation.is(entity, Trait.VAGUE)
          && situation.names().fit(entity, content, size) != Names.Fit.NOT) {
        return true;
      }
    }
    return false;
  }

  /** The first place from one on that holds an entity which may have been seen; or the end. */
  private int next(int[] bearers, int from) {
    if (from == bearers.length) {
      return from;
    }
    int at =
        Arrays.binarySearch(bearers, from, bearers.length, situation.unseenUntil(bearers[from]));
    return at < 0 ? -at - 1 : at;
  }

  /** Whether every word stands in what the player reads here. */
  private boolean isMentioned(int from, int to) {
    if (!around.lit() || isHere(tokens.id(to - 1))) {
      return false;
    }
    boolean any = false;
    boolean isOne = from == to - 1 || (from == to - 2 && Names.isSkipped(lexicon, tokens, from));
    for (int i = from; i < to; i++) {
      if (Names.isSkipped(lexicon, tokens, i)) {
        continue;
      }
      if ((isFunctional(i) && !(isOne && situation.grammar().onlyBegins(tokens.id(i))))
          || !isMentioned(tokens.word(i))) {
        return false;
      }
      any = true;
    }
    return any;
  }

  /** Whether a word calls something that is here. */
  private boolean isHere(int word) {
    for (int i = 0; i < around.size(); i++) {
      int[] own = situation.names().words(around.get(i));
      if (Names.contains(own, own.length, word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFunctional(int at) {
    return tokens.id(at) != Lexicon.UNKNOWN && !situation.names().isNouny(tokens.id(at));
  }

  private boolean isMentioned(String word) {
    for (int i = 0; i < around.size(); i++) {
      if (Mentions.in(situation.story().entity(around.get(i)), word)) {
        return true;
      }
    }
    return false;
  }
}
