package impromptu.author;

/** What pages, pictures and catalogue entries have in common: they are written in XML or HTML. */
public final class Markup {
  private Markup() {}

  /** A text that means nothing but itself between two tags. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
