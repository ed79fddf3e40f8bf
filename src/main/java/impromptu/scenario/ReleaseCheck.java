package impromptu.scenario;

import impromptu.story.Entity;
import impromptu.story.Story;
import impromptu.story.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares a story with what its last release had, which stands in the section {@code released}:
 * what is gone or narrower is missed by the saves of players.
 */
final class ReleaseCheck {
  private final Story story;
  private final Fields released;
  private final Findings findings;

  ReleaseCheck(Story story, Fields released, Findings findings) {
    this.story = story;
    this.released = released;
    this.findings = findings;
  }

  void report() {
    released.string("version", "");
    List<String> rooms = new ArrayList<>();
    List<String> things = new ArrayList<>();
    for (Entity entity : story.entities()) {
      (story.isRoom(entity.index()) ? rooms : things).add(entity.id());
    }
    missing("rooms", rooms);
    missing("things", things);
    missing("properties", ids(story.properties(), property -> property.id()));
    missing("scenes", ids(story.scenes(), scene -> scene.id()));
    missing("timers", ids(story.timers(), timer -> timer.id()));
    missing("moments", ids(story.moments(), moment -> moment.id()));
    missing("endings", ids(story.endings(), ending -> ending.id()));
    variables();
    released.rejectOthers();
  }

  /** What something is called by. */
  private interface Naming<T> {
    String id(T named);
  }

  private static <T> List<String> ids(List<T> all, Naming<T> naming) {
    List<String> ids = new ArrayList<>();
    for (T named : all) {
      ids.add(naming.id(named));
    }
    return ids;
  }

  private void missing(String section, List<String> ids) {
    for (Json.Str id : released.strings(section)) {
      if (!ids.contains(story.meta().current(id.value()))) {
        gone(id);
      }
    }
  }

  private void gone(Json.Str id) {
    findings.report(
        Code.BREAKS_SAVES,
        id,
        "saves of the last release hold \""
            + id.value()
            + "\", which is gone; if it is only called otherwise, say so in \"renamed\" of \"story\"");
  }

  private void variables() {
    Map<String, Variable> variables = new LinkedHashMap<>();
    for (Variable variable : story.variables()) {
      variables.put(variable.id(), variable);
    }
    for (Json.Member member : released.members("variables")) {
      Variable variable = variables.get(story.meta().current(member.key().value()));
      if (variable == null) {
        gone(member.key());
      } else if (member.value() instanceof Json.Arr range) {
        narrowed(member.key(), variable, range.items());
      }
    }
  }

  /** Whether some value that a save may hold is none any more. */
  private void narrowed(Json.Str id, Variable variable, List<Json> values) {
    for (Json value : values) {
      boolean fits =
          value instanceof Json.Str word
              ? variable.values().contains(word.value())
              : variable.type() == Variable.Type.NUMBER && fits(variable, value);
      if (!fits) {
        findings.report(
            Code.BREAKS_SAVES,
            id,
            "saves of the last release may hold a value of \""
                + id.value()
                + "\" that it can't have any more");
        return;
      }
    }
  }

  private boolean fits(Variable variable, Json value) {
    int number = Numbers.read(value, findings);
    return number >= variable.min() && number <= variable.max();
  }
}
