package impromptu.save;

import com.google.gson.JsonElement;
import impromptu.story.Story;
import impromptu.story.Variable;
import impromptu.world.Draft;
import impromptu.world.Layout;
import impromptu.world.State;
import impromptu.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a world by name, onto the world in which the story begins. */
final class WorldReader {
  /** A world, and what found no place in it. */
  record Result(World world, List<Loss> losses) {}

  private final Names names;
  private final Story story;
  private final Layout layout;
  private final CounterNames counters;

  WorldReader(Names names, Layout layout, CounterNames counters) {
    this.names = names;
    this.story = names.story;
    this.layout = layout;
    this.counters = counters;
  }

  Result read(Fields json) throws BadSave {
    State start = State.initial(story, layout, 0, Set.of());
    Reading reading = new Reading(start.world().draft());
    reading.game(json.fields("game"));
    reading.where(json.fields("where"));
    reading.lastSeen(json.fields("last-seen"));
    reading.properties(json.fields("properties"));
    reading.variables(json.fields("variables"));
    reading.scenes(json.fields("scenes"));
    reading.timers(json.fields("timers"));
    reading.moments(json.fields("moments"));
    reading.found(json.texts("found"));
    reading.counters(json.fields("counters"));
    return new Result(reading.draft.world(), reading.losses);
  }

  /** One reading: what was read so far. */
  private final class Reading {
    private final Draft draft;
    private final List<Loss> losses = new ArrayList<>();

    Reading(Draft draft) {
      this.draft = draft;
    }

    private void lose(Loss.What what, String id, String detail) {
      losses.add(new Loss(what, id, detail));
    }

    void game(Fields game) throws BadSave {
      draft.set(Layout.TURN, game.number("turn", 0));
      draft.set(Layout.SEED, game.number("seed"));
      draft.set(Layout.DRAWN, game.number("drawn"));
      draft.set(Layout.SCORE, game.number("score"));
      draft.set(
          Layout.BRIEF,
          game.has("superbrief") && game.truth("superbrief") ? 2 : game.truth("brief") ? 1 : 0);
      draft.set(Layout.SCORE_SILENT, game.truth("score-silent") ? 1 : 0);
      if (game.has("came-from")) {
        draft.set(Layout.CAME_FROM, roomOrNowhere(game.text("came-from")));
      }
      if (game.has("ending")) {
        String id = game.text("ending");
        draft.set(
            Layout.ENDING,
            1 + names.ending(id).orElseThrow(() -> unmappable("the ending " + id + " is gone")));
      }
    }

    private int roomOrNowhere(String id) {
      return names.entity(id).filter(story::isRoom).orElse(0);
    }

    void where(Fields where) throws BadSave {
      for (String id : where.names()) {
        Optional<Integer> thing = names.entity(id).filter(entity -> !story.isRoom(entity));
        if (thing.isEmpty()) {
          lose(Loss.What.THING_GONE, id, "");
        } else if (!where.has(id)) {
          layout.move(draft, thing.get(), 0);
        } else {
          place(thing.get(), where.text(id));
        }
      }
      refuseCircles();
    }

    private void place(int thing, String holderId) throws BadSave {
      Optional<Integer> holder = names.entity(holderId);
      if (holder.isPresent()) {
        layout.move(draft, thing, holder.get());
      } else if (thing == story.player()) {
        throw unmappable("the player's place " + holderId + " is gone");
      } else {
        lose(Loss.What.HOLDER_GONE, story.entity(thing).id(), holderId);
      }
    }

    /** A thing that holds itself would keep the game walking in a circle for ever. */
    private void refuseCircles() throws BadSave {
      for (int i = story.rooms() + 1; i < story.entities().size(); i++) {
        int up = i;
        for (int steps = 0; up != 0 && !story.isRoom(up); steps++) {
          if (steps > story.entities().size()) {
            throw unmappable(story.entity(i).id() + " is within itself");
          }
          up = above(up);
        }
        if (i == story.player() && up == 0) {
          throw unmappable("the player is nowhere");
        }
      }
    }

    private int above(int thing) {
      int holder = draft.get(layout.holder(thing));
      return holder == 0 ? story.thing(thing).partOf() : holder;
    }

    void lastSeen(Fields seen) throws BadSave {
      for (String id : seen.names()) {
        int at = names.entity(seen.text(id)).orElse(0);
        names.entity(id).ifPresent(entity -> draft.set(layout.lastSeen(entity), at));
      }
    }

    void properties(Fields properties) throws BadSave {
      for (String id : properties.names()) {
        Optional<Integer> entity = names.entity(id);
        Fields changed = properties.fields(id);
        for (String property : changed.names()) {
          boolean holds = changed.truth(property);
          Optional<Integer> index = names.property(property);
          if (entity.isPresent() && index.isPresent()) {
            put(entity.get(), index.get(), holds);
          } else if (entity.isPresent()) {
            lose(Loss.What.PROPERTY_GONE, id, property);
          }
        }
      }
    }

    private void put(int entity, int property, boolean holds) {
      int slot = layout.flags(entity, property);
      int bit = 1 << (property & 31);
      draft.set(slot, holds ? draft.get(slot) | bit : draft.get(slot) & ~bit);
    }

    void variables(Fields variables) throws BadSave {
      for (String id : variables.names()) {
        Optional<Integer> index = names.variable(id);
        if (index.isEmpty()) {
          lose(Loss.What.VARIABLE_GONE, id, "");
        } else {
          variable(story.variables().get(index.get()), id, variables);
        }
      }
    }

    private void variable(Variable variable, String id, Fields values) throws BadSave {
      Optional<Integer> value = valueOf(variable, id, values);
      if (value.isEmpty()) {
        lose(Loss.What.OUT_OF_RANGE, variable.id(), "");
        return;
      }
      int fitting = value.get();
      if (variable.type() == Variable.Type.NUMBER) {
        fitting = Math.max(variable.min(), Math.min(variable.max(), fitting));
        if (fitting != value.get()) {
          lose(Loss.What.OUT_OF_RANGE, variable.id(), Integer.toString(value.get()));
        }
      }
      draft.set(layout.variable(variable.index()), fitting);
    }

    /** The value as the variable's present type has it; empty where it has none like it. */
    private Optional<Integer> valueOf(Variable variable, String id, Fields values) throws BadSave {
      return switch (variable.type()) {
        case NUMBER ->
            values.isText(id) || values.isTruth(id) || !values.has(id)
                ? Optional.empty()
                : Optional.of(values.number(id));
        case TRUTH -> values.isTruth(id) ? Optional.of(values.truth(id) ? 1 : 0) : Optional.empty();
        case WORD ->
            values.isText(id)
                ? Optional.of(variable.values().indexOf(values.text(id))).filter(at -> at >= 0)
                : Optional.empty();
        case ENTITY -> values.isText(id) ? names.entity(values.text(id)) : Optional.of(0);
      };
    }

    void scenes(Fields scenes) throws BadSave {
      for (String id : scenes.names()) {
        Fields scene = scenes.fields(id);
        int phase = Phases.of(scene.text("phase")).ordinal();
        int began = scene.number("began", 0);
        Optional<Integer> index = names.scene(id);
        if (index.isPresent()) {
          draft.set(layout.phase(index.get()), phase);
          draft.set(layout.began(index.get()), began);
        } else if (phase != 0) {
          lose(Loss.What.SCENE_GONE, id, "");
        }
      }
    }

    void timers(Fields timers) throws BadSave {
      for (String id : timers.names()) {
        int left = timers.number(id, 0);
        Optional<Integer> index = names.timer(id);
        if (index.isPresent()) {
          draft.set(layout.timer(index.get()), left);
        } else if (left != 0) {
          lose(Loss.What.TIMER_GONE, id, "");
        }
      }
    }

    void moments(Fields moments) throws BadSave {
      for (String id : moments.names()) {
        Fields moment = moments.fields(id);
        int beats = moment.number("beats", 0);
        Optional<Integer> index = names.moment(id);
        if (index.isPresent()) {
          draft.set(layout.beats(index.get()), beats);
          draft.set(layout.played(index.get()), moment.truth("played") ? 1 : 0);
        } else if (beats != 0) {
          lose(Loss.What.MOMENT_GONE, id, "");
        }
      }
    }

    void found(List<String> found) {
      for (String id : found) {
        Optional<Integer> index = names.ending(id);
        if (index.isPresent()) {
          draft.set(layout.found(index.get()), 1);
        } else {
          lose(Loss.What.ENDING_GONE, id, "");
        }
      }
    }

    /** Counters of texts that are no more are nobody's loss. */
    void counters(Fields counts) throws BadSave {
      for (Map.Entry<String, JsonElement> entry : counts.entries()) {
        int counter = counters.counter(entry.getKey());
        if (counter >= 0) {
          draft.set(layout.counter(counter), Math.max(0, counts.number(entry.getKey())));
        }
      }
    }
  }

  private static BadSave unmappable(String detail) {
    return new BadSave(BadSave.Why.UNMAPPABLE, detail);
  }
}
