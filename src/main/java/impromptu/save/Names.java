package impromptu.save;

import impromptu.story.Entity;
import impromptu.story.Story;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** From ids to the indices of one story. */
final class Names {
  final Story story;
  private final Map<String, Integer> entities = new HashMap<>();
  private final Map<String, Integer> properties;
  private final Map<String, Integer> variables;
  private final Map<String, Integer> scenes;
  private final Map<String, Integer> timers;
  private final Map<String, Integer> moments;
  private final Map<String, Integer> endings;
  private final Map<String, Integer> verbs;
  private final Map<String, Integer> directions;

  Names(Story story) {
    this.story = story;
    for (int i = 1; i < story.entities().size(); i++) {
      entities.put(story.entity(i).id(), i);
    }
    properties = byId(story.properties(), property -> property.id());
    variables = byId(story.variables(), variable -> variable.id());
    scenes = byId(story.scenes(), scene -> scene.id());
    timers = byId(story.timers(), timer -> timer.id());
    moments = byId(story.moments(), moment -> moment.id());
    endings = byId(story.endings(), ending -> ending.id());
    verbs = byId(story.verbs(), verb -> verb.id());
    directions = byId(story.directions(), direction -> direction.id());
    for (String old : story.meta().renamed().keySet()) {
      adopt(old, story.meta().current(old));
    }
  }

  /** What is called otherwise now is found by its former id too. */
  private void adopt(String old, String now) {
    for (Map<String, Integer> indices :
        List.of(
            entities, properties, variables, scenes, timers, moments, endings, verbs, directions)) {
      Integer index = indices.get(now);
      if (index != null) {
        indices.putIfAbsent(old, index);
      }
    }
  }

  private static <T> Map<String, Integer> byId(List<T> all, Function<T, String> id) {
    Map<String, Integer> indices = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      indices.put(id.apply(all.get(i)), i);
    }
    return indices;
  }

  Optional<Integer> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  Optional<Integer> property(String id) {
    return Optional.ofNullable(properties.get(id));
  }

  Optional<Integer> variable(String id) {
    return Optional.ofNullable(variables.get(id));
  }

  Optional<Integer> scene(String id) {
    return Optional.ofNullable(scenes.get(id));
  }

  Optional<Integer> timer(String id) {
    return Optional.ofNullable(timers.get(id));
  }

  Optional<Integer> moment(String id) {
    return Optional.ofNullable(moments.get(id));
  }

  Optional<Integer> ending(String id) {
    return Optional.ofNullable(endings.get(id));
  }

  Optional<Integer> verb(String id) {
    return Optional.ofNullable(verbs.get(id));
  }

  Optional<Integer> direction(String id) {
    return Optional.ofNullable(directions.get(id));
  }

  /** The id of an entity; empty for nowhere. */
  Optional<String> id(int entity) {
    if (entity == 0) {
      return Optional.empty();
    }
    Entity named = story.entity(entity);
    return Optional.of(named.id());
  }
}
