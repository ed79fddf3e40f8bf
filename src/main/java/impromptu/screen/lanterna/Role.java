package impromptu.screen.lanterna;

import impromptu.game.Paragraph;

/** What a piece of the screen is; a theme says what it looks like. */
enum Role {
  TITLE,
  HEADING,
  PROSE,
  /** The engine speaking. */
  SYSTEM,
  /** A line that the player typed, as it stands in the scrollback. */
  ECHO,
  PROMPT,
  INPUT,
  PLACE,
  STATUS,
  /** Rules, bars and other ornament. */
  ORNAMENT,
  /** What the screen itself says about reading and typing. */
  HINT,
  PRESSURE,
  /** What beats. */
  PULSE,
  CHOICE,
  /** The choice that Enter would pick. */
  CHOSEN;

  static Role of(Paragraph.Kind kind) {
    return switch (kind) {
      case TITLE -> TITLE;
      case HEADING -> HEADING;
      case PROSE -> PROSE;
      case SYSTEM -> SYSTEM;
    };
  }
}
