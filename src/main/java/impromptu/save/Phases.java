package impromptu.save;

import impromptu.story.ScenePhase;
import java.util.Locale;

/** The phases of scenes by the name that they have in a save. */
final class Phases {
  private Phases() {}

  static ScenePhase of(int ordinal) {
    return ScenePhase.values()[ordinal];
  }

  static ScenePhase of(String name) throws BadSave {
    for (ScenePhase phase : ScenePhase.values()) {
      if (name(phase).equals(name)) {
        return phase;
      }
    }
    throw Fields.refusal("no phase " + name);
  }

  static String name(ScenePhase phase) {
    return phase.name().toLowerCase(Locale.ROOT);
  }
}
