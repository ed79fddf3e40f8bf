package impromptu.screen.lanterna;

import com.googlecode.lanterna.TextCharacter;

/**
 * A character on the screen whose width is what {@link Graphemes} says. Lanterna's own counts every
 * accented letter that has no code point of its own as two columns, and would part a pair.
 */
final class Cell extends TextCharacter {
  private static final long serialVersionUID = 1;

  private final String text;

  /** The constructors of the parent are deprecated for its factories, which make no children. */
  @SuppressWarnings("deprecation")
  Cell(String text, Look look) {
    super(' ', look.ink(), look.paper(), look.marks());
    this.text = text;
  }

  @Override
  public boolean is(char other) {
    return text.length() == 1 && text.charAt(0) == other;
  }

  @Override
  public String getCharacterString() {
    return text;
  }

  @Override
  public boolean isDoubleWidth() {
    return Graphemes.width(text) == 2;
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || (other instanceof Cell cell && cell.text.equals(text) && super.equals(other));
  }

  @Override
  public int hashCode() {
    return 31 * super.hashCode() + text.hashCode();
  }
}
