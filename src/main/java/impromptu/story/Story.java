package impromptu.story;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A whole story, immutable, its names resolved to indices.
 *
 * @param entities index 0 is the placeholder for nowhere; rooms follow, then things
 * @param rooms how many rooms there are: entities 1 to {@code rooms}
 * @param player the thing that the player starts as
 * @param start the room or thing that the player starts in
 * @param claims what its author claims of all that play can come to
 * @param maxScore 0 where the story does not score
 * @param awards every effect that scores
 * @param texts every text of the scenario's own in the order of its files, for coverage
 * @param counters how many counters its texts, hints and choices use
 * @param parts by thing, the things that are a part of it
 */
public record Story(
    Meta meta,
    List<Entity> entities,
    int rooms,
    int player,
    int start,
    List<Property> properties,
    List<Variable> variables,
    List<Direction> directions,
    List<Precondition> preconditions,
    List<Verb> verbs,
    List<Rule> rules,
    List<Scene> scenes,
    List<Timer> timers,
    List<Moment> moments,
    List<Ending> endings,
    List<Assertion> claims,
    List<Hint> hints,
    List<Cue> cues,
    List<StatusField> status,
    Map<String, Text> messages,
    Language language,
    int maxScore,
    List<Effect.Score> awards,
    List<Text> texts,
    int counters,
    Map<Integer, List<Integer>> parts) {
  public Story {
    Objects.requireNonNull(meta);
    entities = List.copyOf(entities);
    properties = List.copyOf(properties);
    variables = List.copyOf(variables);
    directions = List.copyOf(directions);
    preconditions = List.copyOf(preconditions);
    verbs = List.copyOf(verbs);
    rules = List.copyOf(rules);
    scenes = List.copyOf(scenes);
    timers = List.copyOf(timers);
    moments = List.copyOf(moments);
    endings = List.copyOf(endings);
    claims = List.copyOf(claims);
    hints = List.copyOf(hints);
    cues = List.copyOf(cues);
    status = List.copyOf(status);
    messages = Ordered.map(messages);
    Objects.requireNonNull(language);
    awards = List.copyOf(awards);
    texts = List.copyOf(texts);
    parts = Ordered.map(parts);
  }

  /** The entity of an index, 1 and up. */
  public Entity entity(int index) {
    return entities.get(index);
  }

  /** The thing of an index; throws {@link ClassCastException} where it is a room. */
  public Thing thing(int index) {
    return (Thing) entities.get(index);
  }

  /** What a thing starts in, on or as a part of: a room or another thing; 0 for nowhere. */
  public int startOf(Thing thing) {
    if (thing.index() == player) {
      return start;
    }
    return thing.start() == 0 ? thing.partOf() : thing.start();
  }

  /** The room of an index; throws {@link ClassCastException} where it is a thing. */
  public Room room(int index) {
    return (Room) entities.get(index);
  }

  public boolean isRoom(int index) {
    return index > 0 && index <= rooms;
  }

  /** Whether it is a backdrop that stands in every room. */
  public boolean isEverywhere(int index) {
    return entities.get(index) instanceof Thing thing && thing.rooms().size() == rooms;
  }

  /** A stock message; the reader has seen to it that the library has it. */
  public Text message(String id) {
    return Objects.requireNonNull(messages.get(id), id);
  }
}
