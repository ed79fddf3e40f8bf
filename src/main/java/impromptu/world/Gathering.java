package impromptu.world;

import impromptu.story.Trait;
import java.util.Arrays;

/** Goes through all that an actor can refer to; play does so twice a turn, so it boxes nothing. */
final class Gathering {
  private final View view;
  private final Scope scope;
  private final int actor;
  private final int root;
  private final boolean isSure;

  /** Whether the actor is in or on something less than what bounds their sight. */
  private final boolean isWithin;

  private int[] found = new int[32];
  private int size;

  /** Of what is there, sight has a root: the room or closed container around the actor. */
  Gathering(View view, Scope scope, int actor, int root) {
    this.view = view;
    this.scope = scope;
    this.actor = actor;
    this.root = root;
    isWithin = actor != root && view.above(actor) != root;
    isSure = scope.lit() && !scope.isActorHidden();
  }

  int[] all() {
    add(actor);
    addContents(actor);
    if (view.story().isRoom(root)) {
      addContents(root);
      for (int backdrop : view.story().room(root).backdrops()) {
        addWithContents(backdrop);
      }
      put(root);
    } else if (root != actor) {
      add(root);
      addContents(root);
    }
    return Arrays.copyOf(found, size);
  }

  private void addContents(int holder) {
    for (int at = view.firstIn(holder); at != 0; at = view.nextIn(at)) {
      if (at != actor) {
        addWithContents(at);
      }
    }
  }

  private void addWithContents(int entity) {
    int traits = view.traits(entity);
    if (has(traits, Trait.HIDDEN)) {
      return;
    }
    addUnhidden(entity);
    if (view.firstIn(entity) != 0
        && (seeThrough(traits) || (isWithin && view.within(actor, entity)))) {
      addContents(entity);
    }
  }

  private static boolean seeThrough(int traits) {
    return !has(traits, Trait.CONTAINER)
        || has(traits, Trait.OPEN)
        || has(traits, Trait.TRANSPARENT);
  }

  private static boolean has(int traits, Trait trait) {
    return (traits >>> trait.ordinal() & 1) != 0;
  }

  private void add(int entity) {
    if (!view.is(entity, Trait.HIDDEN)) {
      addUnhidden(entity);
    }
  }

  /** In the light, what the way here has led to is seen; in the dark it may have been handled. */
  private void addUnhidden(int entity) {
    if (isSure || scope.knows(entity)) {
      put(entity);
      for (int part : view.layout().parts(entity)) {
        addWithContents(part);
      }
    }
  }

  private void put(int entity) {
    if (size == found.length) {
      found = Arrays.copyOf(found, 2 * size);
    }
    found[size++] = entity;
  }
}
