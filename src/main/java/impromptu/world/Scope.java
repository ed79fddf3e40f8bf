package impromptu.world;

import impromptu.story.Trait;
import java.util.List;

/** What an actor can see, and what an actor can touch, at one point in time. */
public final class Scope {
  private final View view;
  private final int actor;
  private final int sightRoot;
  private final int touchRoot;
  private final boolean lit;

  private Scope(View view, int actor) {
    this.view = view;
    this.actor = actor;
    sightRoot = root(true);
    touchRoot = root(false);
    lit = isLit();
  }

  public static Scope of(View view, int actor) {
    return new Scope(view, actor);
  }

  /** The room or closed container that bounds what the actor sees or touches. */
  private int root(boolean sight) {
    int at = actor;
    for (int up = view.above(at); up != 0; up = view.above(at)) {
      at = up;
      if (!view.story().isRoom(at) && !(sight ? view.seeThrough(at) : view.reachThrough(at))) {
        return at;
      }
    }
    return at;
  }

  /** Whether there is light where the actor is. */
  public boolean lit() {
    return lit;
  }

  private boolean isLit() {
    if (view.story().isRoom(sightRoot) && !view.is(sightRoot, Trait.DARK)) {
      return true;
    }
    if (view.story().isRoom(sightRoot)) {
      for (int backdrop : view.story().room(sightRoot).backdrops()) {
        if (view.glows(backdrop) && !view.is(backdrop, Trait.HIDDEN)) {
          return true;
        }
      }
    } else if (view.glows(sightRoot)) {
      return true;
    }
    return lightIn(sightRoot);
  }

  private boolean lightIn(int holder) {
    for (int at = view.firstIn(holder); at != 0; at = view.nextIn(at)) {
      if (view.glows(at) || (view.seeThrough(at) && lightIn(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the actor sees the entity. */
  public boolean sees(int entity) {
    return lit ? present(entity, true) : false;
  }

  /**
   * Whether the actor can refer to the entity: sees it or, in the dark, has it in hand, is in or on
   * it, or can touch it and has handled it before.
   */
  public boolean knows(int entity) {
    if (lit) {
      return present(entity, true);
    }
    return entity == actor
        || entity == view.above(actor)
        || entity == view.roomOf(actor)
        || carried(entity)
        || (view.is(entity, Trait.HANDLED) && present(entity, false));
  }

  /** Whether the actor could lay a hand on the entity. */
  public boolean reaches(int entity) {
    return present(entity, false);
  }

  private boolean carried(int entity) {
    for (int at = entity; at != 0 && !view.story().isRoom(at); at = view.above(at)) {
      if (at == actor) {
        return true;
      }
    }
    return false;
  }

  private boolean present(int entity, boolean sight) {
    if (entity == 0 || view.is(entity, Trait.HIDDEN)) {
      return false;
    }
    int root = sight ? sightRoot : touchRoot;
    if (entity == root || entity == actor) {
      return true;
    }
    if (view.story().isRoom(entity)) {
      return false;
    }
    if (view.story().isRoom(root) && view.story().entity(entity).standsIn(root)) {
      return true;
    }
    int at = entity;
    for (int up = view.above(at); up != 0; up = view.above(at)) {
      if (up == root) {
        return true;
      }
      if (view.is(up, Trait.HIDDEN)
          || (!carriesActor(up) && !(sight ? view.seeThrough(up) : view.reachThrough(up)))) {
        return false;
      }
      at = up;
    }
    // A part of a backdrop or a door ends at a thing that stands in the room.
    return at != entity
        && view.story().isRoom(root)
        && !view.story().isRoom(at)
        && view.story().entity(at).standsIn(root);
  }

  /**
   * The outermost closed container that keeps the actor's hands from an entity, or 0 where none
   * does or something else is in the way, too.
   */
  public int barrier(int entity) {
    if (reaches(entity)) {
      return 0;
    }
    if (!view.story().isRoom(touchRoot) && !view.within(entity, touchRoot)) {
      return touchRoot;
    }
    int barrier = 0;
    for (int up = view.above(entity); up != 0 && up != touchRoot; up = view.above(up)) {
      if (!carriesActor(up) && !view.reachThrough(up)) {
        barrier = up;
      }
    }
    return barrier;
  }

  private boolean carriesActor(int holder) {
    return view.within(actor, holder);
  }

  /**
   * Adds every entity that the actor can refer to, nearest first: what is carried, then what is
   * around, then backdrops and doors, then the room itself.
   */
  public void collect(List<Integer> into) {
    add(actor, into);
    addContents(actor, into);
    if (sightRoot != actor) {
      if (!view.story().isRoom(sightRoot)) {
        add(sightRoot, into);
      }
      addContents(sightRoot, into);
    }
    if (view.story().isRoom(sightRoot)) {
      for (int backdrop : view.story().room(sightRoot).backdrops()) {
        add(backdrop, into);
        addContents(backdrop, into);
      }
      into.add(sightRoot);
    }
  }

  private void add(int entity, List<Integer> into) {
    if (!view.is(entity, Trait.HIDDEN) && knows(entity)) {
      into.add(entity);
      for (int part : view.partsOf(entity)) {
        add(part, into);
      }
    }
  }

  private void addContents(int holder, List<Integer> into) {
    for (int at = view.firstIn(holder); at != 0; at = view.nextIn(at)) {
      if (at != actor) {
        add(at, into);
      }
      if (!view.is(at, Trait.HIDDEN) && at != actor && (carriesActor(at) || view.seeThrough(at))) {
        addContents(at, into);
      }
    }
  }
}
