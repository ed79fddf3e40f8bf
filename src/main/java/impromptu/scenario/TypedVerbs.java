package impromptu.scenario;

import impromptu.format.VerbKeys;
import java.util.Collection;
import java.util.List;

/** Finds verbs by how they are typed. */
final class TypedVerbs {
  private final Collection<Definition> verbs;

  TypedVerbs(Collection<Definition> verbs) {
    this.verbs = verbs;
  }

  /**
   * The id of the verb that words at the beginning of a line stand for; empty where there is none.
   * Of several verbs it is the one that asks for the fewest further words: {@code get [things]}
   * says more of GET than {@code get undressed} does.
   */
  String called(String words) {
    String called = "";
    int fewest = Integer.MAX_VALUE;
    for (Definition verb : verbs) {
      if (verb.value() instanceof Json.Obj object) {
        int further =
            Math.min(
                further(words, object.get(VerbKeys.GRAMMAR.id())),
                further(words, object.get(VerbKeys.MORE_GRAMMAR.id())));
        if (further < fewest) {
          fewest = further;
          called = verb.name();
        }
      }
    }
    return called;
  }

  /** How many words the shortest line that begins with these asks for besides. */
  private static int further(String words, Json grammar) {
    int fewest = Integer.MAX_VALUE;
    String[] begun = words.split(" ", -1);
    for (Json.Str line : Fields.strings(grammar, new Findings())) {
      String[] needed = withoutSlots(line.value()).split(" ", -1);
      if (begins(needed, begun)) {
        fewest = Math.min(fewest, needed.length - begun.length);
      }
    }
    return fewest;
  }

  /** A grammar line without slots and words that may be left out. */
  private static String withoutSlots(String line) {
    StringBuilder words = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      depth += c == '[' || c == '(' ? 1 : 0;
      boolean doubled = c == ' ' && (words.isEmpty() || words.charAt(words.length() - 1) == ' ');
      if (depth == 0 && !doubled) {
        words.append(c);
      }
      depth -= c == ']' || c == ')' ? 1 : 0;
    }
    return words.toString().strip();
  }

  private static boolean begins(String[] line, String[] words) {
    for (int i = 0; i < words.length; i++) {
      if (i == line.length || !List.of(line[i].split("\\|", -1)).contains(words[i])) {
        return false;
      }
    }
    return true;
  }
}
