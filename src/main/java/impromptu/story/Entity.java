package impromptu.story;

import java.util.Set;

/** A room or a thing. */
public sealed interface Entity permits Room, Thing {
  /** 1 and up: rooms first, then things, each in the author's order. */
  int index();

  String id();

  Name name();

  /** What looking at it prints; {@link Text#EMPTY} where the author wrote none. */
  Text description();

  /** Properties it starts with. */
  Set<Integer> properties();

  Set<String> kinds();

  /** What answers an action on it instead of the verb's own answer. */
  Reactions on();

  /** The same where it is the action's second noun. */
  Reactions onSecond();

  /** What follows an action on it that was carried out, instead of the verb's report. */
  Reactions after();

  /** What unlocks it, or 0. */
  int key();

  /** Whether it stands in this room all the time, as a backdrop or a door does. */
  boolean standsIn(int room);

  Position position();
}
