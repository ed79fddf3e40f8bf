package impromptu.screen.lanterna;

import java.util.ArrayList;
import java.util.List;

/** The lines typed before, and where in them the player is leafing. */
final class History {
  static final int MOST = 1000;

  private final List<String> lines = new ArrayList<>();
  private final Ledger ledger;
  private int at;
  private String draft = "";

  History(List<String> earlier) {
    this(earlier, Ledger.none());
  }

  History(List<String> earlier, Ledger ledger) {
    this.ledger = ledger;
    lines.addAll(earlier.subList(Math.max(0, earlier.size() - MOST), earlier.size()));
    at = lines.size();
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  /** Takes a line in, unless it is blank or the same as the last. */
  void add(String line) {
    boolean isNew = lines.isEmpty() || !lines.get(lines.size() - 1).equals(line);
    if (!line.isBlank() && isNew) {
      lines.add(line);
      if (lines.size() > MOST) {
        lines.remove(0);
      }
      ledger.add(line, lines);
    }
    at = lines.size();
  }

  /** The line before the one shown; what was being typed is kept for the way back. */
  String older(String shown) {
    if (at == 0) {
      return shown;
    }
    keep(shown);
    return lines.get(--at);
  }

  String newer(String shown) {
    if (at == lines.size()) {
      return shown;
    }
    at++;
    return at == lines.size() ? draft : lines.get(at);
  }

  private void keep(String shown) {
    if (at == lines.size()) {
      draft = shown;
    }
  }
}
