package impromptu.parser;

import impromptu.story.Direction;
import impromptu.story.Trait;
import impromptu.story.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What could complete the last word of a line, from what the player knows. */
final class Completion {
  private final Situation situation;
  private final TreeSet<String> found = new TreeSet<>();
  private String beginning = "";

  Completion(Situation situation) {
    this.situation = situation;
  }

  List<String> of(String line) {
    int start = line.length();
    while (start > 0 && isLetter(line.charAt(start - 1))) {
      start--;
    }
    beginning = Words.normal(line.substring(start));
    Tokens before = last(line.substring(0, start));
    if (before.size() == 0) {
      verbs();
    } else {
      names();
      prepositions(before);
    }
    return new ArrayList<>(found);
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '’';
  }

  /** The words of the command that the last word belongs to. */
  private Tokens last(String line) {
    Tokens tokens = Tokens.of(situation.lexicon(), line);
    while (!tokens.rest().isEmpty()) {
      tokens = Tokens.of(situation.lexicon(), tokens.rest());
    }
    boolean ended = !line.isBlank() && tokens.size() > 0 && tokens.ends();
    return Sentence.trimmed(situation, ended ? tokens.slice(0, 0) : tokens);
  }

  private void add(String word) {
    if (word.length() > 1 && word.length() > beginning.length() && word.startsWith(beginning)) {
      found.add(word);
    }
  }

  private void verbs() {
    for (VerbWords verb : VerbWords.live(situation)) {
      for (String words : verb.words()) {
        int space = words.indexOf(' ');
        add(space < 0 ? words : words.substring(0, space));
      }
    }
    directions();
  }

  private void directions() {
    for (Direction direction : situation.story().directions()) {
      for (String words : direction.words()) {
        add(words);
      }
    }
  }

  private void names() {
    Around around = situation.around(situation.player());
    for (int i = 0; i < around.size(); i++) {
      int each = around.get(i);
      if (each != situation.player() && situation.is(each, Trait.SEEN)) {
        for (int word : situation.names().words(each)) {
          add(situation.lexicon().word(word));
        }
      }
    }
  }

  private void prepositions(Tokens before) {
    for (Shape shape : situation.grammar().beginning(before.id(0))) {
      if (shape.verb.moment() >= 0 && shape.verb.moment() != situation.moment()) {
        continue;
      }
      for (int i = 1; i < shape.parts.length; i++) {
        for (int[] phrase : shape.parts[i].words) {
          add(situation.lexicon().text(phrase));
        }
        if (shape.parts[i].isSlot()
            && shape.parts[i].slot.content() == impromptu.story.GrammarLine.Content.DIRECTION) {
          directions();
        }
      }
    }
  }
}
