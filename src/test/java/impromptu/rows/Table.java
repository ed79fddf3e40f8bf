package impromptu.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The table of all rows in {@code src/test/README.md}, between two marks. */
final class Table {
  private static final Path FILE = Path.of("src/test/README.md");
  private static final String BEGIN = "<!-- rows: written by the test run -->\n";
  private static final String END = "<!-- end of rows -->\n";

  private Table() {}

  /** Writes the table where it differs: the same outcome leaves the same file. */
  static void write(Map<String, Boolean> held) throws IOException {
    String before = Files.readString(FILE);
    int from = before.indexOf(BEGIN) + BEGIN.length();
    int to = before.indexOf(END);
    if (from < BEGIN.length() || to < from) {
      throw new IOException(FILE + " has lost the marks of the table of rows: " + BEGIN + END);
    }
    String after = before.substring(0, from) + text(held) + before.substring(to);
    if (!after.equals(before)) {
      Files.writeString(FILE, after);
    }
  }

  /** The table itself. */
  static String text(Map<String, Boolean> held) {
    StringBuilder text = new StringBuilder();
    Bar.sections()
        .forEach(
            (title, claims) -> {
              text.append("\n### ").append(title).append("\n\n");
              text.append("| row | | claim | |\n| --- | --- | --- | --- |\n");
              claims.forEach(claim -> text.append(line(claim, held)));
            });
    return text.append('\n').toString();
  }

  private static String line(Bar.Claim claim, Map<String, Boolean> held) {
    String state =
        !held.containsKey(claim.id()) ? "no test" : held.get(claim.id()) ? "held" : "**not held**";
    String star = claim.isStarred() ? "★" : "";
    return "| " + claim.id() + " | " + star + " | " + claim.text() + " | " + state + " |\n";
  }
}
