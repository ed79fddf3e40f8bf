package impromptu.save;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import impromptu.story.Ending;
import impromptu.story.Entity;
import impromptu.story.Moment;
import impromptu.story.Property;
import impromptu.story.Scene;
import impromptu.story.Story;
import impromptu.story.Timer;
import impromptu.story.Variable;
import impromptu.world.Layout;
import impromptu.world.View;
import impromptu.world.World;

/** Writes a world down by name. What is as the story begins is left out where that is clear. */
final class WorldWriter {
  private final Story story;
  private final Layout layout;
  private final CounterNames counters;

  WorldWriter(Story story, Layout layout, CounterNames counters) {
    this.story = story;
    this.layout = layout;
    this.counters = counters;
  }

  JsonObject write(World world) {
    JsonObject json = new JsonObject();
    json.add("game", game(world));
    json.add("where", where(world));
    json.add("last-seen", lastSeen(world));
    json.add("properties", properties(new View(story, layout, world)));
    json.add("variables", variables(world));
    json.add("scenes", scenes(world));
    json.add("timers", timers(world));
    json.add("moments", moments(world));
    json.add("found", found(world));
    json.add("counters", counters(world));
    return json;
  }

  private JsonObject game(World world) {
    JsonObject json = new JsonObject();
    json.addProperty("turn", world.get(Layout.TURN));
    json.addProperty("seed", world.get(Layout.SEED));
    json.addProperty("drawn", world.get(Layout.DRAWN));
    json.addProperty("score", world.get(Layout.SCORE));
    int ending = world.get(Layout.ENDING);
    json.add(
        "ending",
        ending == 0 ? JsonNull.INSTANCE : new JsonPrimitive(story.endings().get(ending - 1).id()));
    json.add("came-from", id(world.get(Layout.CAME_FROM)));
    json.addProperty("brief", world.get(Layout.BRIEF) != 0);
    json.addProperty("superbrief", world.get(Layout.BRIEF) == 2);
    json.addProperty("score-silent", world.get(Layout.SCORE_SILENT) != 0);
    return json;
  }

  private JsonElement id(int entity) {
    return entity == 0 ? JsonNull.INSTANCE : new JsonPrimitive(story.entity(entity).id());
  }

  private JsonObject where(World world) {
    JsonObject json = new JsonObject();
    for (int i = story.rooms() + 1; i < story.entities().size(); i++) {
      json.add(story.entity(i).id(), id(world.get(layout.holder(i))));
    }
    return json;
  }

  private JsonObject lastSeen(World world) {
    JsonObject json = new JsonObject();
    for (int i = 1; i < story.entities().size(); i++) {
      int seen = world.get(layout.lastSeen(i));
      if (seen != 0) {
        json.add(story.entity(i).id(), id(seen));
      }
    }
    return json;
  }

  private JsonObject properties(View view) {
    JsonObject json = new JsonObject();
    for (int i = 1; i < story.entities().size(); i++) {
      Entity entity = story.entity(i);
      JsonObject changed = new JsonObject();
      for (Property property : story.properties()) {
        boolean holds = view.is(i, property.index());
        if (holds != entity.properties().contains(property.index())) {
          changed.addProperty(property.id(), holds);
        }
      }
      if (changed.size() > 0) {
        json.add(entity.id(), changed);
      }
    }
    return json;
  }

  private JsonObject variables(World world) {
    JsonObject json = new JsonObject();
    for (Variable variable : story.variables()) {
      json.add(variable.id(), value(variable, world.get(layout.variable(variable.index()))));
    }
    return json;
  }

  private JsonElement value(Variable variable, int value) {
    return switch (variable.type()) {
      case NUMBER -> new JsonPrimitive(value);
      case TRUTH -> new JsonPrimitive(value != 0);
      case WORD -> new JsonPrimitive(variable.values().get(value));
      case ENTITY -> id(value);
    };
  }

  private JsonObject scenes(World world) {
    JsonObject json = new JsonObject();
    for (Scene scene : story.scenes()) {
      JsonObject state = new JsonObject();
      state.addProperty("phase", Phases.name(Phases.of(world.get(layout.phase(scene.index())))));
      state.addProperty("began", world.get(layout.began(scene.index())));
      json.add(scene.id(), state);
    }
    return json;
  }

  private JsonObject timers(World world) {
    JsonObject json = new JsonObject();
    for (Timer timer : story.timers()) {
      json.addProperty(timer.id(), world.get(layout.timer(timer.index())));
    }
    return json;
  }

  private JsonObject moments(World world) {
    JsonObject json = new JsonObject();
    for (Moment moment : story.moments()) {
      JsonObject state = new JsonObject();
      state.addProperty("beats", world.get(layout.beats(moment.index())));
      state.addProperty("played", world.get(layout.played(moment.index())) != 0);
      json.add(moment.id(), state);
    }
    return json;
  }

  private JsonArray found(World world) {
    JsonArray json = new JsonArray();
    for (Ending ending : story.endings()) {
      if (world.get(layout.found(ending.index())) != 0) {
        json.add(ending.id());
      }
    }
    return json;
  }

  private JsonObject counters(World world) {
    JsonObject json = new JsonObject();
    for (int i = 0; i < story.counters(); i++) {
      int count = world.get(layout.counter(i));
      if (count != 0) {
        json.addProperty(counters.name(i), count);
      }
    }
    return json;
  }
}
