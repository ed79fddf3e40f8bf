package impromptu.author.prove;

import java.util.Locale;

/** How findings are put into words. */
public final class Words {
  private Words() {}

  /** How long a way is, and whether there may be a shorter one. */
  static String way(Witness witness, Explored explored) {
    return way(witness, explored.isQuick());
  }

  /** The same; quick is what may have found a longer way than there is. */
  static String way(Witness witness, boolean isQuick) {
    String commands = count(witness.lines().size(), "command");
    return isQuick ? commands + ", perhaps not the fewest" : commands;
  }

  /** How an ending was lost that was said to be attainable. */
  static String lost(Witness witness, Explored in) {
    return "it holds after "
        + count(witness.lines().size(), "command")
        + ", and the ending can't be reached any more";
  }

  /** How a claim is broken. */
  static String broken(Witness witness, Explored in) {
    return broken(witness, in.isQuick());
  }

  /** The same; quick is what may have found a longer way than there is. */
  static String broken(Witness witness, boolean isQuick) {
    int lines = witness.lines().size();
    String when = lines == 0 ? "at the start" : "after " + count(lines, "command");
    return "not so " + when + (isQuick ? ", or sooner" : "");
  }

  /** How a dead end is come by. */
  static String stuck(Witness witness, Explored in) {
    int lines = witness.lines().size();
    return lines == 0
        ? "no ending can be reached from the start"
        : "stuck after " + count(lines, "command") + "; the last good one is " + (lines - 1);
  }

  /** How a dead end is come by of which it is not known when there was no way back. */
  static String trapped(Witness witness, Explored in) {
    return "stuck after " + count(witness.lines().size(), "command") + ", perhaps sooner";
  }

  /** Why nothing is known of a claim that the search did not come to. */
  static String unseen(Stop stop) {
    return ended("not looked into", stop);
  }

  static String cut(Explored explored) {
    return ended(count(explored.states().size(), "state") + " seen", explored.stop());
  }

  private static String ended(String seen, Stop stop) {
    return switch (stop) {
      case NONE -> seen + "; in some of them there was more to try than can be tried";
      case STATES -> seen + ", which is as many as may be kept";
      case MEMORY -> seen + ", which fill the memory";
      case TIME -> seen + " when its time was up";
      case INTERRUPTED -> seen + " when it was interrupted";
    };
  }

  /** A number with its noun, in the plural but for one: {@code 1,247 states}. */
  public static String count(int number, String noun) {
    return number(number) + " " + noun + (number == 1 ? "" : "s");
  }

  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
