package impromptu.author.pack;

import impromptu.author.Markup;
import impromptu.story.Meta;

/** What catalogues want to know of a story: an iFiction record, after the Treaty of Babel. */
public final class IFiction {
  private IFiction() {}

  /** The record as XML. */
  public static String of(Meta meta) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append(
        "<ifindex version=\"1.0\" xmlns=\"http://babel.ifarchive.org/protocol/iFiction/\">\n");
    xml.append("  <story>\n    <identification>\n");
    element(xml, "ifid", meta.ifid());
    element(xml, "format", "impromptu");
    xml.append("    </identification>\n    <bibliographic>\n");
    element(xml, "title", meta.title());
    element(xml, "author", meta.author().isEmpty() ? "Anonymous" : meta.author());
    element(xml, "language", meta.language());
    element(xml, "headline", meta.headline());
    return xml.append("    </bibliographic>\n  </story>\n</ifindex>\n").toString();
  }

  private static void element(StringBuilder xml, String name, String text) {
    if (!text.isEmpty()) {
      xml.append("      <").append(name).append('>').append(Markup.escaped(text));
      xml.append("</").append(name).append(">\n");
    }
  }
}
