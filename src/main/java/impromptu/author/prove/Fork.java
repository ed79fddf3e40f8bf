package impromptu.author.prove;

import impromptu.game.Luck;

/**
 * Luck that takes each chance both ways, one way in each trial: a counter in binary, whose digits
 * are the chances of one trial.
 */
final class Fork implements Luck {
  /** More chances in one turn than anybody can mean; later ones go against the player. */
  private static final int MOST = 24;

  private final boolean[] taken = new boolean[MOST];
  private int known;
  private int at;
  private boolean isCut;

  /** Begins the trials of one move. */
  void begin() {
    known = 0;
    at = 0;
  }

  /** Goes on to the next trial of the same move; false where all were made. */
  boolean next() {
    int last = at;
    at = 0;
    while (last > 0 && taken[last - 1]) {
      last--;
    }
    if (last > 0) {
      taken[last - 1] = true;
    }
    known = last;
    return last > 0;
  }

  /** Whether some trial had more chances than could be tried. */
  boolean isCut() {
    return isCut;
  }

  @Override
  public boolean favours(int percent) {
    if (percent <= 0 || percent >= 100) {
      return percent > 0;
    }
    if (at == MOST) {
      isCut = true;
      return false;
    }
    if (at == known) {
      taken[at] = false;
      known++;
    }
    return taken[at++];
  }
}
