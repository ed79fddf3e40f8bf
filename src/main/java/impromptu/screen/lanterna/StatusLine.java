package impromptu.screen.lanterna;

import impromptu.session.Reply;
import impromptu.story.StatusField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the player is, on the left; what the story wants to be seen and the turn, on the right. */
final class StatusLine {
  private static final int BETWEEN = 2;

  private StatusLine() {}

  static Line of(View view, int columns, Typography type, Phrases phrases) {
    Reply reply = view.reply();
    String place = type.shown(reply.place());
    List<Line> all = fields(reply, view.setting().stage(), type, phrases);
    Line left = Line.of(Role.PLACE, Graphemes.fit(place, columns, type.ellipsis));
    return left.against(fitting(Graphemes.width(place), all, columns, type), columns);
  }

  /** As many fields as there is room for, the first before the others; else the turn alone. */
  private static Line fitting(int place, List<Line> all, int columns, Typography type) {
    for (int count = all.size(); count > 0; count--) {
      Line some = joined(all.subList(0, count), type);
      if (place + BETWEEN + some.width() <= columns) {
        return some;
      }
    }
    Line turn = all.get(all.size() - 1);
    return place + BETWEEN + turn.width() <= columns ? turn : Line.BLANK;
  }

  private static Line joined(List<Line> fields, Typography type) {
    Line all = Line.BLANK;
    for (Line field : fields) {
      all = all.runs().isEmpty() ? field : all.then(Line.of(Role.STATUS, type.dot)).then(field);
    }
    return all;
  }

  private static List<Line> fields(Reply reply, Stage stage, Typography type, Phrases phrases) {
    List<Line> fields = new ArrayList<>();
    boolean beats = stage.pulse().isPresent();
    for (Map.Entry<String, String> field : reply.status().entrySet()) {
      String id = field.getKey();
      Line words = Line.of(Role.STATUS, type.shown(StatusField.told(id, field.getValue())));
      fields.add(stage.pulse().equals(Optional.of(id)) ? beating(words, stage, type) : words);
      beats &= !stage.pulse().equals(Optional.of(id));
    }
    Line turn = Line.of(Role.STATUS, phrases.say("turn", Integer.toString(reply.turn())));
    fields.add(beats ? beating(turn, stage, type) : turn);
    return fields;
  }

  private static Line beating(Line words, Stage stage, Typography type) {
    Role role = stage.isStrong() ? Role.PULSE : Role.ORNAMENT;
    return words.after(Run.of(Role.STATUS, " ")).after(Run.of(role, type.heart));
  }
}
