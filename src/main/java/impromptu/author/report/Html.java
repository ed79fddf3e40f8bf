package impromptu.author.report;

import impromptu.author.Markup;
import java.util.List;

/** Writes pieces of a page. */
final class Html {
  private final StringBuilder html = new StringBuilder();

  /** A text that means nothing but itself in a page, within quotes too. */
  static String escaped(String text) {
    return Markup.escaped(text).replace("\"", "&quot;");
  }

  /** Adds markup as it is. */
  Html raw(String markup) {
    html.append(markup).append('\n');
    return this;
  }

  Html element(String tag, String text) {
    return raw("<" + tag + ">" + escaped(text) + "</" + tag + ">");
  }

  /** Adds what can be unfolded: a line, and a list or lines below it. */
  Html folded(String title, List<String> lines) {
    raw("<details><summary>" + escaped(title) + "</summary><ul>");
    lines.forEach(line -> element("li", line));
    return raw("</ul></details>");
  }

  /** Adds a row of a table, its last cell as markup. */
  Html row(String kind, String last, String... cells) {
    html.append("<tr class=\"").append(kind).append("\">");
    for (String cell : cells) {
      html.append("<td>").append(escaped(cell)).append("</td>");
    }
    return raw("<td>" + last + "</td></tr>");
  }

  String text() {
    return html.toString();
  }
}
