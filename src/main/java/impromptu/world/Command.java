package impromptu.world;

import java.util.List;
import java.util.Objects;

/**
 * A command as it was understood: everything resolved, nothing left to guess.
 *
 * @param verb index of the verb
 * @param line which of the verb's grammar lines it was read by
 * @param actor who is to act
 * @param nouns the things that the action is for, one after the other; empty where it has none
 * @param second the second noun, or 0
 * @param direction index of the direction, or -1
 * @param words what stood in a topic or text slot; empty where there is none
 * @param number what stood in a number slot
 * @param all whether the nouns came from ALL or a plural, so that unfit ones are left out silently
 */
public record Command(
    int verb,
    int line,
    int actor,
    List<Integer> nouns,
    int second,
    int direction,
    String words,
    int number,
    boolean all) {
  public Command {
    nouns = List.copyOf(nouns);
    Objects.requireNonNull(words);
  }

  /** The same for other things. */
  public Command with(List<Integer> others) {
    return others.equals(nouns)
        ? this
        : new Command(verb, line, actor, others, second, direction, words, number, all);
  }
}
