package impromptu.scenario;

import java.util.Set;
import java.util.TreeSet;

/** The values that the engine gives a stock message, by the names that its texts use. */
final class Parameters {
  private final Set<String> names = new TreeSet<>();
  private boolean open;

  private Parameters(boolean open) {
    this.open = open;
  }

  /** Of a text that is given none. */
  static Parameters none() {
    return new Parameters(false);
  }

  /** Of the library's own message: whatever it names. */
  static Parameters declaring() {
    return new Parameters(true);
  }

  /** From here on, no other names are taken. */
  Parameters closed() {
    open = false;
    return this;
  }

  boolean accepts(String name) {
    if (open && Ids.isId(name)) {
      names.add(name);
    }
    return names.contains(name);
  }

  Set<String> names() {
    return names;
  }
}
