package impromptu.parser;

import java.util.ArrayList;
import java.util.List;

/** Puts a command that is being read into words, for questions. */
final class Wording {
  private final Situation situation;
  private final Match match;

  Wording(Situation situation, Match match) {
    this.situation = situation;
    this.match = match;
  }

  /**
   * "put the red ball on": the verb with its nouns so far, up to a part that is asked for and
   * without what could not be read.
   *
   * @param hole the part that is asked for
   */
  String upTo(int hole, Chosen noun, Chosen second) {
    Shape shape = match.shape;
    List<String> words = new ArrayList<>();
    for (int i = 0; i < shape.parts.length; i++) {
      Shape.Part part = shape.parts[i];
      if (!part.isSlot()) {
        boolean goesOn = i < hole || (i + 1 < shape.parts.length && isSettled(i + 1, noun, second));
        boolean isThere = match.has(i) && (i < hole || goesOn || i + 1 == shape.parts.length);
        if (isThere || (!part.optional && goesOn) || (part.optional && leadsTo(i, hole))) {
          words.add(literal(i));
        }
      } else if (i != hole) {
        words.add(slot(i, noun, second));
      }
    }
    words.removeIf(String::isEmpty);
    return String.join(" ", words);
  }

  /** Whether a word that may be left out sounds better before what is asked for: "sit on". */
  private boolean leadsTo(int part, int hole) {
    int[] first = match.shape.parts[part].words[0];
    Tokens word = Tokens.of(situation.lexicon(), situation.lexicon().text(first));
    return part + 1 == hole
        && match.shape.parts[hole].isThing()
        && situation.lexicon().match(Use.ARTICLES, word, 0, word.size()) == 0
        && situation.lexicon().match(Use.MY, word, 0, word.size()) == 0;
  }

  private boolean isSettled(int part, Chosen noun, Chosen second) {
    return !slot(part, noun, second).isEmpty();
  }

  private String slot(int part, Chosen noun, Chosen second) {
    if (part == match.shape.noun) {
      return names(noun);
    }
    if (part == match.shape.second) {
      return names(second);
    }
    return match.has(part) ? match.tokens.text(match.from[part], match.to[part]) : "";
  }

  private String names(Chosen chosen) {
    return chosen.entities().size() == 1 && chosen.open().isEmpty() ? definite(chosen.first()) : "";
  }

  /** A thing's name with the definite article that goes before it. */
  private String definite(int entity) {
    return situation.story().entity(entity).name().withDefinite();
  }

  /** The words as typed; a short form gives way to the first word that the line spells out. */
  private String literal(int part) {
    int[][] phrases = match.shape.parts[part].words;
    if (match.has(part)) {
      String typed = match.tokens.text(match.from[part], match.to[part]);
      if (part > 0 || typed.length() > 1) {
        return typed;
      }
      for (int[] phrase : phrases) {
        String spelt = text(phrase);
        if (spelt.length() > 1) {
          return spelt;
        }
      }
      return typed;
    }
    return text(phrases[0]);
  }

  private String text(int[] phrase) {
    return situation.lexicon().text(phrase);
  }

  /** What stands right before a part: "with". Empty where a noun or nothing does. */
  String before(int part) {
    return part > 1 && !match.shape.parts[part - 1].isSlot() ? literal(part - 1) : "";
  }

  /** The same, where it was typed: a word that may be left out and was is not put into a mouth. */
  String typedBefore(int part) {
    return part > 0 && match.has(part - 1) ? before(part) : "";
  }

  /** The sentence with the words that are not there but must be, as far as the hole goes. */
  Hole opened(int hole) {
    StringBuilder line = new StringBuilder();
    int words = 0;
    int at = -1;
    for (int i = 0; i < match.shape.parts.length; i++) {
      Shape.Part part = match.shape.parts[i];
      if (i == hole) {
        at = words;
      } else if (match.has(i)) {
        append(line, match.tokens.text(match.from[i], match.to[i]));
        words += match.to[i] - match.from[i];
      } else if (part.isSlot()) {
        break;
      } else if (!part.optional && (i < hole || !isFollowedByGap(i))) {
        append(line, text(part.words[0]));
        words += part.words[0].length;
      }
    }
    return new Hole(line.toString(), at);
  }

  /**
   * Whether something else is missing after a part: then it is not time yet to choose its words.
   */
  private boolean isFollowedByGap(int part) {
    for (int i = part + 1; i < match.shape.parts.length; i++) {
      if (match.shape.parts[i].isSlot() && !match.has(i)) {
        return true;
      }
    }
    return false;
  }

  private static void append(StringBuilder line, String words) {
    line.append(line.length() == 0 ? "" : " ").append(words);
  }

  /** A sentence and the word before which something is missing. */
  record Hole(String line, int at) {}
}
