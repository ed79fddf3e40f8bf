package impromptu.author.map;

import java.util.Arrays;

/** Numbers by column and row, on paper that grows as far as it is written on. */
final class Sheet {
  static final int BLANK = -1;
  private static final int MARGIN = 16;

  private int left;
  private int top;
  private int width;
  private int height;
  private int[] numbers = new int[0];

  Sheet copy() {
    Sheet copy = new Sheet();
    copy.left = left;
    copy.top = top;
    copy.width = width;
    copy.height = height;
    copy.numbers = numbers.clone();
    return copy;
  }

  /** The number there, or {@link #BLANK}. */
  int at(int column, int row) {
    int x = column - left;
    int y = row - top;
    return x >= 0 && y >= 0 && x < width && y < height ? numbers[y * width + x] : BLANK;
  }

  void write(int column, int row, int number) {
    if (column < left || row < top || column >= left + width || row >= top + height) {
      grow(column, row);
    }
    numbers[(row - top) * width + column - left] = number;
  }

  void clear() {
    Arrays.fill(numbers, BLANK);
  }

  private void grow(int column, int row) {
    boolean isNew = width == 0;
    int newLeft = isNew || column < left ? column - MARGIN - width / 2 : left;
    int newTop = isNew || row < top ? row - MARGIN - height / 2 : top;
    int right = Math.max(isNew ? column : left + width - 1, column);
    int bottom = Math.max(isNew ? row : top + height - 1, row);
    int newWidth = right - newLeft + 1 + (right == column ? MARGIN + width / 2 : 0);
    int newHeight = bottom - newTop + 1 + (bottom == row ? MARGIN + height / 2 : 0);
    int[] grown = new int[newWidth * newHeight];
    Arrays.fill(grown, BLANK);
    for (int y = 0; y < height; y++) {
      int to = (y + top - newTop) * newWidth + left - newLeft;
      System.arraycopy(numbers, y * width, grown, to, width);
    }
    numbers = grown;
    left = newLeft;
    top = newTop;
    width = newWidth;
    height = newHeight;
  }
}
