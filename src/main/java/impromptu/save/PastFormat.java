package impromptu.save;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;

/** How a game came to where it is, as members of a save. */
final class PastFormat {
  /** More lines than anybody plays, and so few that counting them never runs over. */
  private static final int MOST_FORGOTTEN = 1_000_000_000;

  private PastFormat() {}

  static void write(Past past, JsonOut file) {
    if (past.forgotten() > 0) {
      file.member("forgotten", past.forgotten());
    }
    steps("commands", past.steps(), file);
    steps("undone", past.undone(), file);
    if (!past.marks().isEmpty()) {
      file.name("marks").beginList();
      for (Past.Mark mark : past.marks()) {
        file.begin().member("after", mark.after()).member("state", mark.state()).end();
      }
      file.endList();
    }
  }

  static Past read(Fields file) throws BadSave {
    int forgotten = file.has("forgotten") ? file.number("forgotten", 0) : 0;
    if (forgotten > MOST_FORGOTTEN) {
      throw Fields.refusal("forgotten of " + forgotten);
    }
    return new Past(
        forgotten,
        stepsOf(file.elements("commands")),
        stepsOf(file.elements("undone")),
        file.has("marks") ? marks(file.elements("marks")) : List.of());
  }

  private static List<Past.Mark> marks(List<JsonElement> elements) throws BadSave {
    List<Past.Mark> marks = new ArrayList<>();
    for (JsonElement element : elements) {
      Fields mark = new Fields(Fields.objectOf(element, "mark"));
      marks.add(new Past.Mark(mark.number("after", 0), mark.object("state")));
    }
    return marks;
  }

  private static void steps(String name, List<Step> steps, JsonOut file) {
    file.name(name).beginList();
    for (Step step : steps) {
      step(step, file);
    }
    file.endList();
  }

  /** A line that took a turn and meant what it said stands for itself. */
  private static void step(Step step, JsonOut file) {
    List<String> meant = step.meant();
    boolean plain =
        step.turns() == 1
            && step.found().isEmpty()
            && meant.size() == 1
            && meant.get(0).equals(step.typed());
    if (plain) {
      file.value(step.typed());
    } else {
      fields(step, file);
    }
  }

  static void fields(Step step, JsonOut file) {
    file.begin();
    if (step.found().isEmpty()) {
      file.member("typed", step.typed());
      file.member("meant", step.meant());
      file.member("turns", step.turns());
    } else {
      file.member("found", step.found());
    }
    file.end();
  }

  private static List<Step> stepsOf(List<JsonElement> elements) throws BadSave {
    List<Step> steps = new ArrayList<>(elements.size());
    for (JsonElement element : elements) {
      steps.add(step(element));
    }
    return steps;
  }

  private static Step step(JsonElement element) throws BadSave {
    if (element.isJsonPrimitive()) {
      String typed = Fields.textOf(element, "command");
      return Step.line(typed, List.of(typed), 1);
    }
    return step(new Fields(Fields.objectOf(element, "command")));
  }

  static Step step(Fields fields) throws BadSave {
    return fields.has("found")
        ? Step.found(fields.texts("found"))
        : Step.line(fields.text("typed"), fields.texts("meant"), fields.number("turns", 0));
  }
}
