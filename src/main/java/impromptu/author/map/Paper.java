package impromptu.author.map;

/**
 * What a map of letters is drawn on.
 *
 * @param columns how many letters wide it may be; a map that can't be made so narrow is wider
 * @param plain whether it has nothing but ASCII
 */
public record Paper(int columns, boolean plain) {
  /** For files and pipes. */
  public static final Paper USUAL = new Paper(160, false);

  public Paper {
    columns = Math.max(1, columns);
  }

  Ink ink() {
    return plain ? Ink.PLAIN : Ink.BOX;
  }
}
