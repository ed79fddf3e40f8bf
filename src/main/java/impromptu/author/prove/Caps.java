package impromptu.author.prove;

/**
 * How far numbers of turns need to be told apart: beyond the largest number that anything compares
 * them with, all are alike.
 */
final class Caps {
  /** Every number of turns is told from every other. */
  static final int NONE = Integer.MAX_VALUE;

  private int turn;
  private final int[] since;

  Caps(int scenes) {
    since = new int[scenes];
  }

  /** Turns taken are compared with this number. */
  void turn(int number) {
    turn = Math.max(turn, beyond(number));
  }

  /** Turns since a scene began are compared with this number. */
  void since(int scene, int number) {
    since[scene] = Math.max(since[scene], beyond(number));
  }

  private static int beyond(int number) {
    return number == NONE ? NONE : Math.max(0, number) + 1;
  }

  /** Tells apart what others tell apart, too. */
  void include(Caps others) {
    turn = Math.max(turn, others.turn);
    for (int i = 0; i < since.length; i++) {
      since[i] = Math.max(since[i], others.since[i]);
    }
  }

  /** Whether it tells apart whatever others do. */
  boolean covers(Caps others) {
    boolean covers = turn >= others.turn;
    for (int i = 0; i < since.length; i++) {
      covers &= since[i] >= others.since[i];
    }
    return covers;
  }

  int turn() {
    return turn;
  }

  int since(int scene) {
    return since[scene];
  }
}
