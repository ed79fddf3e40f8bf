package impromptu.author.prove;

import impromptu.story.Entity;
import impromptu.story.Story;
import impromptu.story.Thing;
import impromptu.story.Trait;
import java.util.BitSet;

/** What may ever be in what. */
final class Whereabouts {
  private final Story story;
  private final BitSet[] holders;

  /** Begins with where things are at the start. */
  Whereabouts(Story story) {
    this.story = story;
    holders = new BitSet[story.entities().size()];
    for (Entity entity : story.entities()) {
      holders[entity.index()] = new BitSet();
      if (entity instanceof Thing thing) {
        boolean isPlayer = thing.index() == story.player();
        holders[thing.index()].set(isPlayer ? story.start() : thing.start());
      }
    }
  }

  /** Lets a thing be in any of these too; whether that is new. */
  boolean add(int thing, BitSet places) {
    if (thing == 0 || story.isRoom(thing)) {
      return false;
    }
    int before = holders[thing].cardinality();
    holders[thing].or(places);
    return holders[thing].cardinality() > before;
  }

  /** Everything that may hold an entity directly; 0 among them where it may be nowhere. */
  BitSet holders(int entity) {
    return holders[entity];
  }

  /** Whether it is always where it was at the start. */
  boolean isFixed(int entity) {
    return holders[entity].cardinality() < 2;
  }

  /** Whether one of these may hold a thing directly. */
  boolean mayBeIn(int thing, BitSet places) {
    return holders[thing].intersects(places);
  }

  /** The rooms in which an entity may be at any depth. */
  BitSet rooms(int entity) {
    BitSet rooms = chain(entity);
    rooms.clear(story.rooms() + 1, story.entities().size());
    return rooms;
  }

  /** An entity and everything that may hold it at any depth, or of which it may be a part. */
  BitSet chain(int entity) {
    BitSet chain = new BitSet();
    climb(entity, chain);
    return chain;
  }

  private void climb(int entity, BitSet chain) {
    if (entity == 0 || chain.get(entity)) {
      return;
    }
    chain.set(entity);
    BitSet above = holders[entity];
    for (int at = above.nextSetBit(0); at >= 0; at = above.nextSetBit(at + 1)) {
      climb(at, chain);
    }
    if (story.entity(entity) instanceof Thing thing) {
      climb(thing.partOf(), chain);
    }
  }

  /** Whether an entity starts with a property. */
  boolean starts(int entity, Trait trait) {
    return entity != 0 && story.entity(entity).properties().contains(trait.ordinal());
  }
}
