package impromptu.screen.lanterna;

import impromptu.session.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where the player is, on the left; what the story wants to be seen and the turn, on the right. */
final class StatusLine {
  private static final int BETWEEN = 2;

  private StatusLine() {}

  static Line of(Reply reply, int columns, Typography type, Phrases phrases) {
    String place = type.shown(reply.place());
    List<String> fields = fitting(place, fields(reply, type, phrases), columns, type);
    String left = Graphemes.fit(place, columns, type.ellipsis);
    String right = String.join(type.dot, fields);
    return Line.of(Role.PLACE, left).against(Line.of(Role.STATUS, right), columns);
  }

  /** As many fields as there is room for, the first before the others; else the turn alone. */
  private static List<String> fitting(
      String place, List<String> all, int columns, Typography type) {
    for (int count = all.size(); count > 0; count--) {
      if (fits(place, all.subList(0, count), columns, type)) {
        return all.subList(0, count);
      }
    }
    List<String> turn = all.subList(all.size() - 1, all.size());
    return fits(place, turn, columns, type) ? turn : List.of();
  }

  private static boolean fits(String place, List<String> fields, int columns, Typography type) {
    int right = Graphemes.width(String.join(type.dot, fields));
    return Graphemes.width(place) + BETWEEN + right <= columns;
  }

  private static List<String> fields(Reply reply, Typography type, Phrases phrases) {
    List<String> fields = new ArrayList<>();
    for (Map.Entry<String, String> field : reply.status().entrySet()) {
      fields.add(field(field.getKey().replace('-', ' '), type.shown(field.getValue())));
    }
    fields.add(phrases.say("turn", Integer.toString(reply.turn())));
    return fields;
  }

  /** The field's name and text; the text alone where it says the name itself. */
  private static String field(String name, String text) {
    boolean named = text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    return named ? text : name + " " + text;
  }
}
