package impromptu.author.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A letter for each direction that the side of a room does not tell, and what else is to be told.
 */
final class Marks {
  private static final String GAP = "   ";

  private final Map<String, Character> letters = new LinkedHashMap<>();
  private final Map<String, Course> sides = new LinkedHashMap<>();
  private final Atlas atlas;

  private Marks(Atlas atlas) {
    this.atlas = atlas;
  }

  static Marks of(Atlas atlas) {
    Marks marks = new Marks(atlas);
    for (Way way : atlas.ways()) {
      marks.add(way.there());
      marks.add(way.back());
    }
    return marks;
  }

  /** Its first letter that no other has, or a digit. */
  private void add(Course course) {
    String direction = course.id();
    if (course.isNone() || has(direction)) {
      return;
    }
    if (course.isCompass()) {
      sides.putIfAbsent(direction, course);
      return;
    }
    for (char letter : (direction + "0123456789").toCharArray()) {
      if (Character.isLetterOrDigit(letter) && letter != 'v' && !letters.containsValue(letter)) {
        letters.put(direction, letter);
        return;
      }
    }
  }

  boolean has(String direction) {
    return letters.containsKey(direction);
  }

  char of(String direction) {
    return letters.get(direction);
  }

  /** What the signs of this map mean, on lines of at most that many columns. */
  String legend(Ink ink, int columns) {
    List<String> parts = new ArrayList<>();
    parts.add(ink.start().charAt(0) + " the start");
    if (atlas.sites().stream().anyMatch(Site::dark)) {
      parts.add(ink.dark() + " dark");
    }
    if (atlas.ways().stream().anyMatch(way -> !way.door().isEmpty())) {
      parts.add(ink.door() + " a door");
    }
    if (atlas.ways().stream().anyMatch(way -> way.conditional() && way.door().isEmpty())) {
      parts.add(ink.conditional() + " open only at times");
    }
    if (atlas.ways().stream().anyMatch(Way::isOneWay)) {
      parts.add("<>^v leads no way back");
    }
    for (Course side : sides.values()) {
      if (!side.isTold()) {
        parts.add(side.id() + " is " + side.heading().name().toLowerCase(Locale.ROOT));
      }
    }
    letters.forEach((direction, letter) -> parts.add(letter + " " + direction));
    return lines(parts, columns);
  }

  private static String lines(List<String> parts, int columns) {
    StringBuilder lines = new StringBuilder();
    int used = 0;
    for (String part : parts) {
      boolean fits = used + GAP.length() + part.length() <= columns;
      String gap = used == 0 ? "" : fits ? GAP : "\n";
      lines.append(gap).append(part);
      used = part.length() + (fits ? used + gap.length() : 0);
    }
    return lines.append('\n').toString();
  }
}
