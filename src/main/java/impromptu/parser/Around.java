package impromptu.parser;

import impromptu.world.Scope;
import impromptu.world.View;
import java.util.List;

/** What an actor can refer to, nearest first, in one state. */
final class Around {
  private final int actor;
  private final boolean lit;
  private final int[] entities;

  Around(View view, int actor) {
    this.actor = actor;
    Scope scope = Scope.of(view, actor);
    lit = scope.lit();
    entities = scope.collect();
  }

  /** What an actor who has light can refer to, nearest first. */
  Around(int actor, int[] entities) {
    this.actor = actor;
    this.entities = entities;
    lit = true;
  }

  /** Only some things, all of them to be seen. */
  Around(int actor, List<Integer> only) {
    this(actor, only.stream().mapToInt(Integer::intValue).toArray());
  }

  int actor() {
    return actor;
  }

  boolean lit() {
    return lit;
  }

  int size() {
    return entities.length;
  }

  int get(int at) {
    return entities[at];
  }

  boolean has(int entity) {
    for (int each : entities) {
      if (each == entity) {
        return true;
      }
    }
    return false;
  }
}
