package impromptu.game;

import java.util.Objects;

/**
 * One action on one noun, as rules see it.
 *
 * @param verb index of the verb, or -1 outside actions
 * @param noun an entity, or 0
 * @param second an entity, or 0
 * @param direction index of the direction, or -1
 * @param words what stood in a topic or text slot
 * @param number what stood in a number slot
 */
record Action(int actor, int verb, int noun, int second, int direction, String words, int number) {
  Action {
    Objects.requireNonNull(words);
  }

  /** No action: what rules see at the end of a turn. */
  static Action none(int player) {
    return new Action(player, -1, 0, 0, -1, "", 0);
  }

  /** The same actor doing something else. */
  Action another(int newVerb, int newNoun, int newSecond) {
    return new Action(actor, newVerb, newNoun, newSecond, -1, "", 0);
  }

  /** The same with these in the place of noun and second noun. */
  Action about(int newNoun, int newSecond) {
    return new Action(actor, verb, newNoun, newSecond, direction, words, number);
  }
}
