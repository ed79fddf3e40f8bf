package impromptu.world;

import impromptu.story.Relation;
import impromptu.story.Thing;
import impromptu.story.Trait;

/** What stands in a relation to an entity: who has it, what keeps hands from it. */
final class Kinship {
  private final View view;

  Kinship(View view) {
    this.view = view;
  }

  int of(Relation relation, int entity) {
    return switch (relation) {
      case HOLDER -> view.above(entity);
      case BEARER -> bearer(entity);
      case BARRIER -> view.scope(view.actor()).barrier(entity);
      case STOWABLE -> stowable(entity);
      case CARRY_ALL -> carryAll(entity);
    };
  }

  private int bearer(int entity) {
    int at = view.above(entity);
    while (at != 0 && !view.is(at, Trait.PERSON)) {
      at = view.above(at);
    }
    return at;
  }

  private int stowable(int person) {
    int at = view.firstIn(person);
    while (at != 0 && !isStowable(at)) {
      at = view.nextIn(at);
    }
    return at;
  }

  private boolean isStowable(int thing) {
    return !view.is(thing, Trait.WORN)
        && !view.is(thing, Trait.CONTAINER)
        && !view.is(thing, Trait.LAMP)
        && !view.is(thing, Trait.HIDDEN)
        && !view.glows(thing);
  }

  private int carryAll(int person) {
    int at = view.firstIn(person);
    while (at != 0 && !takesMore(at)) {
      at = view.nextIn(at);
    }
    return at;
  }

  private boolean takesMore(int thing) {
    return view.is(thing, Trait.CARRY_ALL)
        && view.reachThrough(thing)
        && view.story().entity(thing) instanceof Thing bag
        && bag.capacity() > count(thing);
  }

  private int count(int holder) {
    int count = 0;
    for (int at = view.firstIn(holder); at != 0; at = view.nextIn(at)) {
      count++;
    }
    return count;
  }
}
