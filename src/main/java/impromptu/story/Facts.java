package impromptu.story;

/**
 * What conditions may ask of a moment in play. Entities, properties, variables, scenes, timers,
 * moments, endings and verbs are named by their index in the {@link Story}; entity 0 is nowhere.
 */
public interface Facts {
  Story story();

  /** A number, 0 or 1 for a truth value, or the position of a word among the variable's values. */
  int variable(int variable);

  /** What directly holds the entity: a room, a thing, or 0 for nowhere. Rooms have no holder. */
  int holder(int entity);

  /** What an entity is in, on, carried by or a part of; 0 for rooms and for what is nowhere. */
  int above(int entity);

  /** The first entity directly in the holder in story order, or 0. */
  int firstIn(int holder);

  /** The next entity after this one in the same holder, in story order, or 0. */
  int nextIn(int entity);

  boolean is(int entity, int property);

  ScenePhase scene(int scene);

  /** Turns since the scene last began; 0 in the turn it begins and while it never has. */
  int since(int scene);

  /** Beats left of the moment, 0 when it is not being played. */
  int beats(int moment);

  /** Turns until the timer fires, 0 when it is not running. */
  int timer(int timer);

  /** Turns taken so far; 0 before the first. */
  int turn();

  boolean found(int ending);

  /** A number from 0 to {@code bound - 1} from the stream of chance, which moves on. */
  int random(int bound);

  /** Whether something comes about that does so this many times in a hundred; chance moves on. */
  default boolean chance(int percent) {
    return random(100) < percent;
  }

  /** Whoever acts: the player unless an order was given. */
  int actor();

  /** The action's noun, or 0. */
  int noun();

  /** The action's second noun, or 0. */
  int second();

  /** The action's verb, or -1 outside actions. */
  int verb();

  /** The action's direction, or -1. */
  int direction();

  boolean visible(int entity);

  boolean reachable(int entity);

  /** What stands in a relation to an entity, or 0. */
  int related(Relation relation, int entity);

  /** What is so among the things in a place. */
  default int among(Expr.Among asked) {
    return asked.count(this);
  }

  /** Whether the player has light to see by. */
  boolean lit();
}
