package impromptu.story;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A place to be.
 *
 * @param index its index among the story's entities
 * @param exits by direction index, in the author's order
 * @param backdrops indices of the things that stand here all the time, doors among them
 * @param enter what happens when the player comes in, after the description
 * @param eachTurn what happens at the end of each turn spent here
 */
public record Room(
    int index,
    String id,
    Name name,
    Text description,
    Set<Integer> properties,
    Set<String> kinds,
    Map<Integer, Exit> exits,
    List<Integer> backdrops,
    Reactions on,
    Reactions onSecond,
    Reactions after,
    List<Response> enter,
    List<Response> eachTurn,
    Position position)
    implements Entity {
  public Room {
    properties = Ordered.set(properties);
    kinds = Ordered.set(kinds);
    exits = Ordered.map(exits);
    backdrops = List.copyOf(backdrops);
    enter = List.copyOf(enter);
    eachTurn = List.copyOf(eachTurn);
  }

  @Override
  public int key() {
    return 0;
  }

  @Override
  public boolean standsIn(int room) {
    return false;
  }
}
