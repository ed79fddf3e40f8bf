package impromptu.author.map;

import java.util.List;

/** Which number stands for which room, in columns. */
final class Numbers {
  private static final int MARK = 4;
  private static final int GAP = 2;

  private Numbers() {}

  static String of(Atlas atlas, int width) {
    List<Site> sites = atlas.sites();
    int longest = 0;
    for (Site site : sites) {
      longest = Math.max(longest, site.name().length());
    }
    int columns = Math.max(1, width / (MARK + longest + GAP));
    int rows = (sites.size() + columns - 1) / columns;
    StringBuilder text = new StringBuilder("\n");
    for (int row = 0; row < rows; row++) {
      StringBuilder line = new StringBuilder();
      for (int i = row; i < sites.size(); i += rows) {
        line.append(" ".repeat(Math.max(0, i / rows * (MARK + longest + GAP) - line.length())));
        line.append(String.format("%3d %s", i + 1, sites.get(i).name()));
      }
      text.append(line).append('\n');
    }
    return text.toString();
  }
}
