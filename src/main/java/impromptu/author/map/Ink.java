package impromptu.author.map;

/**
 * The letters that a map is drawn with.
 *
 * @param joints what joins each set of sides: up is 1, down 2, left 4, right 8
 * @param room a room's borders: across, down, and the corners from the upper left on
 * @param start those of the room where play begins
 */
record Ink(
    String joints,
    String room,
    String start,
    char dark,
    char door,
    char conditional,
    char rising,
    char falling) {
  static final int UP = 1;
  static final int DOWN = 2;
  static final int LEFT = 4;
  static final int RIGHT = 8;

  static final Ink BOX = new Ink(" │││─┘┐┤─└┌├─┴┬┼", "─│┌┐└┘", "═║╔╗╚╝", '░', '+', '?', '╱', '╲');
  static final Ink PLAIN =
      new Ink(" |||-+++-+++-+++", "-|++++", "=#####", ':', '@', '?', '/', '\\');

  /** A border or a corner that a way goes out of, on the side that it does. */
  char border(char border, int side) {
    if (start.indexOf(border) >= 0) {
      return startBorder(border, side);
    }
    int sides = joints.lastIndexOf(border);
    return sides < 0 ? border : joints.charAt(sides | side);
  }

  private static char startBorder(char border, int side) {
    if (border != '═' && border != '║') {
      return border;
    }
    return switch (side) {
      case UP -> '╧';
      case DOWN -> '╤';
      case LEFT -> '╢';
      default -> '╟';
    };
  }
}
