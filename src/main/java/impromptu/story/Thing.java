package impromptu.story;

import java.util.List;
import java.util.Set;

/**
 * Anything that is not a room: props, scenery, doors, people, the player.
 *
 * @param index its index among the story's entities
 * @param alike the index of the first of the identical things it belongs to; its own for the rest
 * @param initial what a room's description says of it until it is first moved
 * @param start what holds it at the start, or 0
 * @param rooms where it stands all the time, for backdrops and doors; empty for the rest
 * @param partOf what it is a part of, or 0
 * @param key what unlocks it, or 0
 * @param capacity how many things it holds at most; {@link Integer#MAX_VALUE} without a limit
 * @param topics what it can be asked and told about
 * @param eachTurn what happens at the end of each turn in which the player can see it
 */
public record Thing(
    int index,
    String id,
    int alike,
    Name name,
    Text description,
    Text initial,
    Set<Integer> properties,
    Set<String> kinds,
    int start,
    List<Integer> rooms,
    int partOf,
    int key,
    int capacity,
    Reactions on,
    Reactions onSecond,
    Reactions after,
    List<Topic> topics,
    List<Response> eachTurn,
    Position position)
    implements Entity {
  public Thing {
    properties = Ordered.set(properties);
    kinds = Ordered.set(kinds);
    rooms = List.copyOf(rooms);
    topics = List.copyOf(topics);
    eachTurn = List.copyOf(eachTurn);
  }

  @Override
  public boolean standsIn(int room) {
    return !rooms.isEmpty() && rooms.contains(room);
  }
}
