package impromptu.save;

import com.google.gson.JsonObject;
import impromptu.story.Story;
import impromptu.story.Trait;
import impromptu.world.Layout;
import impromptu.world.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A story's states as JSON, everything in them by id, and back again. */
public final class Portrait {
  private final Names names;
  private final WorldWriter writer;
  private final WorldReader reader;
  private final ExchangeFields exchange;

  public Portrait(Story story, Layout layout) {
    names = new Names(story);
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

  /** What a player has seen under another name than the story has for it now. */
  public List<Loss> renamed(JsonObject json) throws BadSave {
    List<Loss> renamed = new ArrayList<>();
    Fields properties = new Fields(json).fields("properties");
    for (String old : names.story.meta().renamed().keySet()) {
      Optional<Integer> entity = names.entity(old);
      if (entity.isPresent() && isSeen(properties, old)) {
        String now = names.story.entity(entity.get()).name().text();
        if (!now.equalsIgnoreCase(old.replace('-', ' '))) {
          renamed.add(new Loss(Loss.What.RENAMED, old, now));
        }
      }
    }
    return renamed;
  }

  private static boolean isSeen(Fields properties, String id) throws BadSave {
    return properties.has(id)
        && properties.fields(id).has(Trait.SEEN.id())
        && properties.fields(id).truth(Trait.SEEN.id());
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
