package impromptu.screen.lanterna;

import impromptu.screen.lanterna.Key.Press;
import java.util.List;

/** What the page of keys says of the keys, which the keymap knows. */
final class Help {
  private Help() {}

  /** The keys for what is named: the first of each; what is no name stays as it is. */
  static String keys(String named) {
    StringBuilder keys = new StringBuilder();
    for (String name : named.split(" ", -1)) {
      for (Press press : Press.values()) {
        if (press.name().equals(name)) {
          keys.append(keys.length() == 0 ? "" : ", ").append(press.names().get(0));
        }
      }
    }
    return keys.length() == 0 ? named : keys.toString();
  }

  /** The other keys for the same, each after the first. */
  static String others() {
    StringBuilder others = new StringBuilder();
    for (Press press : Press.values()) {
      List<String> names = press.names();
      if (names.size() > 1) {
        others.append(others.length() == 0 ? "" : "; ").append(String.join(" = ", names));
      }
    }
    return others.toString();
  }
}
