package impromptu.world;

import impromptu.story.Trait;

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

  /** What bounds the actor's sight: the room, or something closed and opaque that they are in. */
  public int bound() {
    return sightRoot;
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
        || (present(entity, false) && (view.is(entity, Trait.HANDLED) || carried(entity)));
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
      if (view.is(up, Trait.HIDDEN) || isClosed(up, at, sight)) {
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

  /** Whether a holder keeps what it holds from the actor; what is a part of it is outside. */
  private boolean isClosed(int holder, int held, boolean sight) {
    return !(sight ? view.seeThrough(holder) : view.reachThrough(holder))
        && view.holder(held) != 0
        && !view.within(actor, holder);
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
    int at = entity;
    for (int up = view.above(at); up != 0 && up != touchRoot; up = view.above(up)) {
      if (isClosed(up, at, false)) {
        barrier = up;
      }
      at = up;
    }
    return barrier;
  }

  /**
   * Every entity that the actor can refer to, nearest first: what is carried, then what is around,
   * then backdrops and doors, then the room itself.
   */
  public int[] collect() {
    return new Gathering(view, this, actor, sightRoot).all();
  }

  /** Whether something that the actor is in, or the actor, is out of every sight. */
  boolean isActorHidden() {
    for (int at = actor; at != 0 && at != sightRoot; at = view.above(at)) {
      if (view.is(at, Trait.HIDDEN)) {
        return true;
      }
    }
    return false;
  }
}
