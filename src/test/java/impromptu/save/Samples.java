package impromptu.save;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;

/** Saves to test with, of no story in particular. */
public final class Samples {
  private Samples() {}

  public static Save save(String slot, int turn) {
    JsonObject state = new JsonObject();
    state.addProperty("nerve", turn);
    return new Save(
        new Edition("The Cellar", "00000000-0000-4000-8000-000000000000", "1", "ab12"),
        new Label(slot, "2000-01-01T00:00", "Cellar", turn, List.of("Bare walls.", "“Ünïcode” 🎭")),
        new Origin(7, List.of("rigid")),
        state,
        new Past(
            40,
            List.of(
                Step.line("take lamp", List.of("take lamp"), 1),
                Step.line("2", List.of("dance the steps"), 1),
                Step.found(List.of("failed"))),
            List.of(Step.line("z", List.of("z"), 1)),
            List.of(new Past.Mark(41, state))),
        Optional.of(new Waiting(Waiting.What.QUIT, "", "look")),
        turn);
  }
}
