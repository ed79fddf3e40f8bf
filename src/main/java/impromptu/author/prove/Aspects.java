package impromptu.author.prove;

import impromptu.story.Story;

/**
 * The numbering of aspects: of everything in which two worlds of a story can differ and which a
 * rule might ask about.
 */
final class Aspects {
  /** Turns taken. */
  static final int TURN = 0;

  /** The room that BACK returns to. */
  static final int CAME_FROM = 1;

  /** The ending reached. */
  static final int ENDING = 2;

  private static final int FIRST = 3;

  private final int variables;
  private final int scenes;
  private final int timers;
  private final int moments;
  private final int found;
  private final int taken;
  private final int holders;
  private final int flags;
  private final int properties;
  private final int size;

  Aspects(Story story) {
    variables = FIRST;
    scenes = variables + story.variables().size();
    timers = scenes + 2 * story.scenes().size();
    moments = timers + story.timers().size();
    found = moments + 2 * story.moments().size();
    taken = found + story.endings().size();
    holders = taken + story.counters();
    flags = holders + story.entities().size();
    properties = story.properties().size();
    size = flags + properties * story.entities().size();
  }

  int size() {
    return size;
  }

  int variable(int variable) {
    return variables + variable;
  }

  int phase(int scene) {
    return scenes + 2 * scene;
  }

  /** How long ago a scene began. */
  int since(int scene) {
    return scenes + 2 * scene + 1;
  }

  int timer(int timer) {
    return timers + timer;
  }

  int beats(int moment) {
    return moments + 2 * moment;
  }

  int played(int moment) {
    return moments + 2 * moment + 1;
  }

  int found(int ending) {
    return found + ending;
  }

  /** Whether a choice that can be taken once was taken. */
  int taken(int counter) {
    return taken + counter;
  }

  int holder(int entity) {
    return holders + entity;
  }

  int flag(int entity, int property) {
    return flags + entity * properties + property;
  }
}
