package impromptu.parser;

import impromptu.story.Verb;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A verb and the words that its commands begin with.
 *
 * @param verb its index
 * @param words each once, in the order of its grammar lines
 */
public record VerbWords(int verb, List<String> words) {
  public VerbWords {
    words = List.copyOf(words);
  }

  static List<VerbWords> live(Situation situation) {
    List<VerbWords> live = new ArrayList<>();
    for (Verb verb : situation.story().verbs()) {
      if (verb.moment() >= 0 && verb.moment() != situation.moment()) {
        continue;
      }
      Set<String> words = new LinkedHashSet<>();
      for (int line = 0; line < verb.grammar().size(); line++) {
        Shape shape = new Shape(verb, line, situation.lexicon());
        for (int[] phrase : shape.parts[0].words) {
          words.add(situation.lexicon().text(phrase));
        }
      }
      if (!words.isEmpty()) {
        live.add(new VerbWords(verb.index(), new ArrayList<>(words)));
      }
    }
    return live;
  }
}
