package impromptu.parser;

import impromptu.story.Name;
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
        if (match.has(i) || (!part.optional && goesOn) || (part.optional && i + 1 == hole)) {
          words.add(literal(i));
        }
      } else if (i != hole) {
        words.add(slot(i, noun, second));
      }
    }
    words.removeIf(String::isEmpty);
    return String.join(" ", words);
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
    Name name = situation.story().entity(entity).name();
    return name.definite().isEmpty() ? name.text() : name.definite() + " " + name.text();
  }

  /** The words as typed; a short form gives way to the first word that the line spells out. */
  private String literal(int part) {
    int[][] phrases = match.shape.parts[part].words;
    if (match.has(part)) {
      String typed = match.tokens.text(match.from[part], match.to[part]);
      if (part > 0 || typed.length() > 2) {
        return typed;
      }
      for (int[] phrase : phrases) {
        String spelt = text(phrase);
        if (spelt.length() > 2) {
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
      } else if (!part.optional) {
        append(line, text(part.words[0]));
        words += part.words[0].length;
      }
    }
    return new Hole(line.toString(), at);
  }

  private static void append(StringBuilder line, String words) {
    line.append(line.length() == 0 ? "" : " ").append(words);
  }

  /** A sentence and the word before which something is missing. */
  record Hole(String line, int at) {}
}
