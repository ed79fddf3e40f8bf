package impromptu.author.prove;

import java.util.Locale;

/** What a search says of a claim. */
public enum Verdict {
  PROVED,
  REFUTED,
  /** The search was cut short, or what it found can't be shown in play. */
  UNDECIDED;

  /** The word for it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
