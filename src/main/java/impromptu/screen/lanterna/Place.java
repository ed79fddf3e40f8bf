package impromptu.screen.lanterna;

/**
 * Where in the scrollback the reader is: the character at the top of the page, so that a page set
 * anew for another width still begins with the same words.
 *
 * @param block the paragraph's number
 * @param start the character in it
 */
record Place(int block, int start) {
  /** Where the newest words stand at the bottom of the page. */
  static final Place END = new Place(Integer.MAX_VALUE, 0);

  boolean isEnd() {
    return block == Integer.MAX_VALUE;
  }
}
