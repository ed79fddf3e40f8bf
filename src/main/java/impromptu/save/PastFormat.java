package impromptu.save;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;

/** How a game came to where it is, as members of a save. */
final class PastFormat {
  /** More lines than anybody plays, and so few that counting them never runs over. */
  private static final int MOST_FORGOTTEN = 1_000_000_000;

  private PastFormat() {}

  static void write(Past past, JsonObject file) {
    if (past.forgotten() > 0) {
      file.addProperty("forgotten", past.forgotten());
    }
    file.add("commands", steps(past.steps()));
    file.add("undone", steps(past.undone()));
    if (!past.marks().isEmpty()) {
      JsonArray marks = new JsonArray();
      for (Past.Mark mark : past.marks()) {
        JsonObject written = new JsonObject();
        written.addProperty("after", mark.after());
        written.add("state", mark.state());
        marks.add(written);
      }
      file.add("marks", marks);
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

  private static JsonArray steps(List<Step> steps) {
    JsonArray array = new JsonArray();
    for (Step step : steps) {
      array.add(step(step));
    }
    return array;
  }

  /** A line that took a turn and meant what it said stands for itself. */
  private static JsonElement step(Step step) {
    boolean plain =
        step.turns() == 1 && step.found().isEmpty() && step.meant().equals(List.of(step.typed()));
    return plain ? new JsonPrimitive(step.typed()) : fields(step);
  }

  static JsonObject fields(Step step) {
    JsonObject object = new JsonObject();
    if (!step.found().isEmpty()) {
      object.add("found", SaveFormat.texts(step.found()));
      return object;
    }
    object.addProperty("typed", step.typed());
    object.add("meant", SaveFormat.texts(step.meant()));
    object.addProperty("turns", step.turns());
    return object;
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
