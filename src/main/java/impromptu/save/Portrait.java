package impromptu.save;

import com.google.gson.JsonObject;
import impromptu.story.Story;
import impromptu.world.Layout;
import impromptu.world.State;
import java.util.Optional;

/** A story's states as JSON, everything in them by id, and back again. */
public final class Portrait {
  private final WorldWriter writer;
  private final WorldReader reader;
  private final ExchangeFields exchange;

  public Portrait(Story story, Layout layout) {
    Names names = new Names(story);
    CounterNames counters = new CounterNames(story);
    writer = new WorldWriter(story, layout, counters);
    reader = new WorldReader(names, layout, counters);
    exchange = new ExchangeFields(names);
  }

  public JsonObject write(State state) {
    JsonObject json = writer.write(state.world());
    json.add("exchange", exchange.write(state.exchange()));
    return json;
  }

  /** Reads a state as far as the story, which may have been edited, has a place for it. */
  public Restored read(JsonObject json) throws BadSave {
    WorldReader.Result result = reader.read(new Fields(json));
    State state = new State(result.world(), exchange.read(new Fields(json).fields("exchange")));
    return new Restored(state, result.losses());
  }

  /** Reads a state if the story has a place for all of it. */
  public Optional<State> exactly(JsonObject json) {
    try {
      Restored restored = read(json);
      return restored.losses().isEmpty() ? Optional.of(restored.state()) : Optional.empty();
    } catch (BadSave e) {
      return Optional.empty();
    }
  }
}
