package impromptu.screen.lanterna;

import java.util.Objects;

/** Words in one face. */
record Run(String text, Face face) {
  Run {
    Objects.requireNonNull(text);
    Objects.requireNonNull(face);
  }

  static Run of(Role role, String text) {
    return new Run(text, Face.of(role));
  }
}
