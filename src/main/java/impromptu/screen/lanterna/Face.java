package impromptu.screen.lanterna;

import java.util.Set;

/**
 * How words are meant to look, before a theme decides how they do.
 *
 * @param em whether they are emphasised, or in a style that the scenario names
 * @param strong whether they are strongly emphasised
 */
record Face(Role role, boolean em, boolean strong) {
  private static final String STRONG = "strong";

  static Face of(Role role) {
    return new Face(role, false, false);
  }

  static Face of(Role role, Set<String> styles) {
    boolean strong = styles.contains(STRONG);
    return new Face(role, styles.size() > (strong ? 1 : 0), strong);
  }
}
