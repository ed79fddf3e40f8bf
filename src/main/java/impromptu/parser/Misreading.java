package impromptu.parser;

import java.util.Locale;

/** Why a line was not understood; the codes of {@code error} on the JSON screen. */
public enum Misreading {
  /** A word that this story does not know. */
  UNKNOWN_WORD,
  /** The line begins with no verb. */
  UNKNOWN_VERB,
  /** Every word is known, but not in this order. */
  UNREADABLE,
  /** Nothing of that name is in reach. */
  NOT_HERE;

  /** The code as screens and tools see it: {@code unknown-word}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
