package impromptu.scenario;

import impromptu.format.Key;
import impromptu.format.ReleaseKeys;
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
    released.string(ReleaseKeys.VERSION);
    List<String> rooms = new ArrayList<>();
    List<String> things = new ArrayList<>();
    for (Entity entity : story.entities()) {
      (story.isRoom(entity.index()) ? rooms : things).add(entity.id());
    }
    missing(ReleaseKeys.ROOMS, rooms);
    missing(ReleaseKeys.THINGS, things);
    missing(ReleaseKeys.PROPERTIES, ids(story.properties(), property -> property.id()));
    missing(ReleaseKeys.SCENES, ids(story.scenes(), scene -> scene.id()));
    missing(ReleaseKeys.TIMERS, ids(story.timers(), timer -> timer.id()));
    missing(ReleaseKeys.MOMENTS, ids(story.moments(), moment -> moment.id()));
    missing(ReleaseKeys.ENDINGS, ids(story.endings(), ending -> ending.id()));
    variables();
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

  private void missing(Key section, List<String> ids) {
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
    for (Json.Member member : released.members(ReleaseKeys.VARIABLES)) {
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
