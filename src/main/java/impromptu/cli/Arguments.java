package impromptu.cli;

import impromptu.scenario.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of a command line, sorted. Written by hand because the libraries for it cost as much
 * time at the start as a whole Java machine.
 */
final class Arguments {
  private final List<String> words = new ArrayList<>();
  private final Set<String> flags = new HashSet<>();
  private final Map<String, String> values = new HashMap<>();

  private Arguments() {}

  /**
   * Sorts the arguments of a command.
   *
   * @param flags the options that stand alone, without dashes; a single letter takes one dash
   * @param valued those that take a value
   */
  static Arguments of(List<String> given, Set<String> flags, Set<String> valued) throws Usage {
    Arguments arguments = new Arguments();
    boolean onlyWords = false;
    for (int i = 0; i < given.size(); i++) {
      String word = given.get(i);
      if (onlyWords || !word.startsWith("-") || word.equals("-")) {
        arguments.words.add(word);
      } else if (word.equals("--")) {
        onlyWords = true;
      } else {
        i += arguments.option(given, i, flags, valued);
      }
    }
    return arguments;
  }

  /** Takes an option in; how many further words belong to it. */
  private int option(List<String> given, int at, Set<String> known, Set<String> valued)
      throws Usage {
    String word = given.get(at);
    int equals = word.indexOf('=');
    String name =
        word.substring(word.startsWith("--") ? 2 : 1, equals < 0 ? word.length() : equals);
    if (known.contains(name) && equals < 0) {
      flags.add(name);
      return 0;
    }
    if (!valued.contains(name)) {
      Set<String> options = new TreeSet<>(known);
      options.addAll(valued);
      String near = name.length() < 2 ? "" : Nearest.to(name, options);
      String meant = near.isEmpty() ? "" : "; did you mean --" + near + "?";
      throw new Usage("there is no option " + word + " here" + meant);
    }
    if (equals >= 0) {
      values.put(name, word.substring(equals + 1));
      return 0;
    }
    if (at + 1 == given.size()) {
      throw new Usage(word + " needs a value");
    }
    values.put(name, given.get(at + 1));
    return 1;
  }

  boolean has(String flag) {
    return flags.contains(flag);
  }

  Optional<String> value(String option) {
    return Optional.ofNullable(values.get(option));
  }

  /** A whole number; what it is otherwise where the option is not given. */
  int number(String option, int otherwise) throws Usage {
    String value = values.get(option);
    try {
      return value == null ? otherwise : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new Usage("--" + option + " takes a whole number, not " + value);
    }
  }

  /** The words that belong to no option. */
  List<String> words() {
    return words;
  }

  /** Refuses any word. */
  void none() throws Usage {
    if (!words.isEmpty()) {
      throw new Usage("one argument too many: " + words.get(0));
    }
  }

  /** The only word, where there may be one at most. */
  Optional<String> word() throws Usage {
    if (words.size() > 1) {
      throw new Usage("one argument too many: " + words.get(1));
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(words.get(0));
  }

  /** The only word, where there must be one. */
  String needed(String what) throws Usage {
    Optional<String> word = word();
    if (word.isEmpty()) {
      throw new Usage(what + " is missing");
    }
    return word.get();
  }
}
