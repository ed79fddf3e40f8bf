package impromptu.author.prove;

import impromptu.game.Luck;
import impromptu.story.Expr;
import impromptu.story.Facts;

/**
 * Luck that takes each chance both ways, one way in each trial: a counter in binary, whose digits
 * are the chances of one trial. What a slice leaves open is taken every way, too.
 */
final class Fork implements Luck {
  /** More chances in one turn than anybody can mean; later ones go against the player. */
  private static final int MOST = 24;

  private final Strangers strangers;
  private final boolean[] taken = new boolean[MOST];
  private int known;
  private int at;
  private boolean isCut;
  private boolean guesses;

  Fork(Strangers strangers) {
    this.strangers = strangers;
  }

  /** Begins the trials of one move. */
  void begin() {
    known = 0;
    at = 0;
    guesses = false;
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
    guesses = false;
    return last > 0;
  }

  /** Whether this trial went one way where the slice leaves open which way it would go. */
  boolean guesses() {
    return guesses;
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
    return flip();
  }

  private boolean flip() {
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

  @Override
  public int among(Expr.Among asked, Facts told) {
    int holder = asked.holder().eval(told);
    int most = strangers.most(holder, asked.property());
    if (most == 0) {
      return asked.count(told);
    }
    Strangers.Told known = strangers.told(asked, holder, told);
    return switch (asked.quantifier()) {
      case ANY -> known.fitting() > 0 ? 1 : guess(1);
      case ALL -> known.fitting() < known.all() ? 0 : guess(1);
      case COUNT -> known.fitting() + guess(most);
    };
  }

  /** Any number up to this one, digit by digit. */
  private int guess(int most) {
    guesses = true;
    int number = 0;
    for (int digit = Integer.highestOneBit(most); digit > 0; digit >>= 1) {
      number += flip() ? digit : 0;
    }
    return Math.min(most, number);
  }
}
