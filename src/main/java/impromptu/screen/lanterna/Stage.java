package impromptu.screen.lanterna;

import impromptu.game.Sign;
import impromptu.story.Cue.Show;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the page is lit, and what beats. Light changes in steps, which whoever draws may take or
 * leave out; it never keeps anybody from typing.
 *
 * @param before what it was before the light changed
 * @param mood what it changes to
 * @param step how far it has changed, up to {@link #STEPS}
 * @param curtain whether a curtain goes up meanwhile
 * @param pulse the id of what beats; empty where nothing does
 * @param beat counts the beats' halves down; nothing moves at 0
 * @param newest the paragraph that the newest words begin with
 */
record Stage(
    Mood before,
    Mood mood,
    int step,
    boolean curtain,
    Optional<String> pulse,
    int beat,
    int newest) {
  /** What the lights are. */
  enum Mood {
    HOUSE,
    POOL,
    DARK
  }

  static final int STEPS = 8;
  static final Stage HOUSE =
      new Stage(Mood.HOUSE, Mood.HOUSE, STEPS, false, Optional.empty(), 0, 0);

  private static final int STEP_MILLIS = 70;
  private static final int STRONG_MILLIS = 280;
  private static final int WEAK_MILLIS = 520;

  /** A heart that nobody looks at for a minute beats on without being drawn. */
  private static final int HALVES = 150;

  Stage {
    Objects.requireNonNull(pulse);
  }

  /** How it is after another turn, whose words begin there. */
  Stage after(List<Sign> signs, int first) {
    Mood next = mood(signs);
    boolean rises = isSent(signs, Show.CURTAIN);
    int from = next == mood && !rises ? STEPS : 0;
    return new Stage(mood, next, from, rises, pulse(signs), HALVES, first);
  }

  private static Mood mood(List<Sign> signs) {
    Mood mood = Mood.HOUSE;
    for (Sign sign : signs) {
      if (sign.show() == Show.DARK) {
        return Mood.DARK;
      }
      mood = sign.show() == Show.LIGHT ? Mood.POOL : mood;
    }
    return mood;
  }

  private static boolean isSent(List<Sign> signs, Show show) {
    for (Sign sign : signs) {
      if (sign.sent() && sign.show() == show) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> pulse(List<Sign> signs) {
    for (Sign sign : signs) {
      if (sign.show() == Show.PULSE) {
        return Optional.of(sign.id());
      }
    }
    return Optional.empty();
  }

  /** The words of what has changed since; empty where nothing has. */
  String words(List<Sign> signs) {
    for (Sign sign : signs) {
      boolean isLight = sign.show() == Show.LIGHT && mood == Mood.POOL;
      boolean isDark = sign.show() == Show.DARK && mood == Mood.DARK;
      if (step < STEPS && (isLight || isDark || (curtain && sign.show() == Show.CURTAIN))) {
        return sign.words();
      }
    }
    return "";
  }

  /** All changes done, and nothing moving. */
  Stage still() {
    return new Stage(mood, mood, STEPS, false, pulse, 0, newest);
  }

  /** The lights alone. */
  Stage unbeating() {
    return new Stage(before, mood, step, curtain, Optional.empty(), 0, 0);
  }

  Stage ticked() {
    if (step + 1 < STEPS) {
      return new Stage(before, mood, step + 1, curtain, pulse, beat, newest);
    }
    int left = step < STEPS ? beat : Math.max(0, beat - 1);
    return new Stage(mood, mood, STEPS, false, pulse, left, newest);
  }

  /** Milliseconds until the next tick changes something; -1 where nothing moves. */
  int pause() {
    if (step < STEPS) {
      return STEP_MILLIS;
    }
    return pulse.isEmpty() || beat == 0 ? -1 : isStrong() ? STRONG_MILLIS : WEAK_MILLIS;
  }

  /** Whether what beats is at its beat; so it stays where nothing moves. */
  boolean isStrong() {
    return beat % 2 == 0;
  }
}
