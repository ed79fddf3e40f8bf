package impromptu.screen.lanterna;

import impromptu.screen.lanterna.Key.Press;
import java.util.Optional;

/** Moving about in what was told, or in the sheet that lies over it. */
final class Reading {
  private Reading() {}

  /** The story so many rows up or down, whole pages, or all the way, as the key says. */
  static View story(View view, Layout layout, Press key) {
    int rows = layout.pageRows();
    if (key == Press.END) {
      return view.reading(Place.END);
    }
    int lines = key == Press.HOME ? Integer.MIN_VALUE / 2 : lines(key, rows);
    return view.reading(view.page().moved(view.place(), lines, layout.measure(), rows));
  }

  /** The sheet likewise; empty where the key moves nothing. */
  static Optional<View> sheet(View view, Sheet sheet, Layout layout, Press key) {
    int rows = layout.sheetRows();
    int lines = lines(key, rows);
    if (lines == 0) {
      return Optional.empty();
    }
    Place to = sheet.text().moved(sheet.place(), lines, layout.measure(), rows);
    return Optional.of(view.under(Optional.of(sheet.at(to))));
  }

  private static int lines(Press key, int rows) {
    int page = Math.max(1, rows - 1);
    return switch (key) {
      case PAGE_DOWN -> page;
      case PAGE_UP -> -page;
      case DOWN, ROW_DOWN -> 1;
      case UP, ROW_UP -> -1;
      default -> 0;
    };
  }
}
