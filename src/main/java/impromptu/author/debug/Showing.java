package impromptu.author.debug;

import impromptu.game.Game;
import impromptu.story.Entity;
import impromptu.story.Reactions;
import impromptu.story.Story;
import impromptu.story.Thing;
import impromptu.story.Topic;
import impromptu.story.Variable;
import impromptu.world.Layout;
import impromptu.world.Scope;
import impromptu.world.State;
import impromptu.world.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What debug verbs show of a state. */
final class Showing {
  private final Game game;
  private final Story story;
  private final View view;

  Showing(Game game, State state) {
    this.game = game;
    story = game.story();
    view = new View(story, game.layout(), state.world());
  }

  /** Everything about a room or a thing. */
  List<String> entity(int index) {
    Entity entity = story.entity(index);
    List<String> lines = new ArrayList<>();
    lines.add(entity.id() + ": " + entity.name().text() + ", at " + entity.position());
    lines.add("  in: " + id(view.holder(index)));
    add(lines, "is", properties(index));
    add(lines, "holds", within(index));
    add(lines, "words", entity.name().words());
    add(lines, "kinds", List.copyOf(entity.kinds()));
    if (entity.key() != 0) {
      lines.add("  key: " + id(entity.key()));
    }
    if (entity instanceof Thing thing && !thing.rooms().isEmpty()) {
      lines.add("  stands in: " + String.join(", ", thing.rooms().stream().map(this::id).toList()));
    }
    if (entity instanceof Thing thing && thing.capacity() != Integer.MAX_VALUE) {
      lines.add("  capacity: " + thing.capacity());
    }
    add(lines, "on", verbs(entity.on()));
    add(lines, "on-second", verbs(entity.onSecond()));
    add(lines, "after", verbs(entity.after()));
    if (entity instanceof Thing thing) {
      add(lines, "topics", thing.topics().stream().map(Topic::id).toList());
    }
    return lines;
  }

  private List<String> verbs(Reactions reactions) {
    List<String> verbs = new ArrayList<>();
    for (int verb : reactions.byVerb().keySet()) {
      verbs.add(story.verbs().get(verb).id());
    }
    if (!reactions.any().isEmpty()) {
      verbs.add("any");
    }
    return verbs;
  }

  private static void add(List<String> lines, String what, List<String> ids) {
    if (!ids.isEmpty()) {
      lines.add("  " + what + ": " + String.join(", ", ids));
    }
  }

  private List<String> within(int holder) {
    List<String> within = new ArrayList<>();
    for (int at = view.firstIn(holder); at != 0; at = view.nextIn(at)) {
      within.add(id(at));
    }
    return within;
  }

  private String id(int entity) {
    return entity == 0 ? "nothing" : story.entity(entity).id();
  }

  private List<String> properties(int entity) {
    List<String> properties = new ArrayList<>();
    for (int i = 0; i < story.properties().size(); i++) {
      if (view.is(entity, i)) {
        properties.add(story.properties().get(i).id());
      }
    }
    return properties;
  }

  /** Every room with what is in it, at any depth; then what is nowhere. */
  List<String> tree() {
    List<String> lines = new ArrayList<>();
    for (int room = 1; room <= story.rooms(); room++) {
      branch(room, "", lines);
    }
    for (int i = story.rooms() + 1; i < story.entities().size(); i++) {
      if (view.holder(i) == 0 && story.thing(i).rooms().isEmpty() && story.thing(i).partOf() == 0) {
        branch(i, "(nowhere) ", lines);
      }
    }
    return lines;
  }

  private void branch(int entity, String indent, List<String> lines) {
    lines.add(indent + story.entity(entity).id());
    for (int at = view.firstIn(entity); at != 0; at = view.nextIn(at)) {
      branch(at, indent + "  ", lines);
    }
  }

  /** What the player can see or name. */
  List<String> scope() {
    Scope scope = Scope.of(view, story.player());
    List<String> lines = new ArrayList<>();
    for (int entity : Arrays.stream(scope.collect()).distinct().toArray()) {
      lines.add(id(entity) + (scope.reaches(entity) ? "" : " (out of reach)"));
    }
    return lines;
  }

  /** Variables, scenes, timers, moments, and what else counts. */
  List<String> variables(State state) {
    List<String> lines = new ArrayList<>();
    lines.add("turn: " + game.turns(state));
    lines.add("seed: " + state.world().get(Layout.SEED));
    lines.add("score: " + state.world().get(Layout.SCORE));
    for (Variable variable : story.variables()) {
      lines.add(variable.id() + ": " + value(variable));
    }
    story
        .scenes()
        .forEach(
            scene ->
                lines.add(
                    "scene "
                        + scene.id()
                        + ": "
                        + view.scene(scene.index()).name().toLowerCase(Locale.ROOT)));
    story
        .timers()
        .forEach(
            timer ->
                lines.add("timer " + timer.id() + ": " + left(view.timer(timer.index()), "turn")));
    story
        .moments()
        .forEach(
            moment ->
                lines.add(
                    "moment " + moment.id() + ": " + left(view.beats(moment.index()), "beat")));
    return lines;
  }

  private static String left(int number, String what) {
    return number == 0 ? "not now" : number + " " + what + (number == 1 ? "" : "s") + " left";
  }

  private String value(Variable variable) {
    int value = view.variable(variable.index());
    return switch (variable.type()) {
      case TRUTH -> value == 0 ? "no" : "yes";
      case WORD -> variable.values().get(value);
      default -> Integer.toString(value);
    };
  }
}
