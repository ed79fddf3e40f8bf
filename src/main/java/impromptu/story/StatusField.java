package impromptu.story;

import java.util.Locale;
import java.util.Objects;

/**
 * A field of the status line, left out while its text is empty.
 *
 * @param id its key in the JSON screen
 */
public record StatusField(String id, Text text) {
  public StatusField {
    Objects.requireNonNull(id);
    Objects.requireNonNull(text);
  }

  /** A field's name and what it says; that alone where it says the name itself. */
  public static String told(String id, String says) {
    String name = id.replace('-', ' ');
    boolean isNamed = says.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    return isNamed ? says : name + " " + says;
  }
}
