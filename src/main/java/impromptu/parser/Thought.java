package impromptu.parser;

import impromptu.story.Story;
import impromptu.world.Layout;
import impromptu.world.Scope;
import impromptu.world.Slots;
import impromptu.world.View;

/** The facts as they stand, seen by an action that is only being considered. */
final class Thought extends View {
  private int actor;
  private int verb = -1;
  private int noun;
  private int second;
  private int direction = -1;
  private Scope sight;
  private Scope touch;

  Thought(Story story, Layout layout, Slots slots) {
    super(story, layout, slots);
    actor = story.player();
  }

  /** Considers an action; 0 stands for no noun. */
  Thought of(int newActor, int newVerb, int newNoun, int newSecond) {
    if (newActor != actor) {
      touch = null;
    }
    actor = newActor;
    verb = newVerb;
    noun = newNoun;
    second = newSecond;
    direction = -1;
    return this;
  }

  /** Considers an action in a direction. */
  Thought toward(int newActor, int newVerb, int newDirection) {
    of(newActor, newVerb, 0, 0);
    direction = newDirection;
    return this;
  }

  @Override
  public int direction() {
    return direction;
  }

  @Override
  public int actor() {
    return actor;
  }

  @Override
  public int verb() {
    return verb;
  }

  @Override
  public int noun() {
    return noun;
  }

  @Override
  public int second() {
    return second;
  }

  @Override
  public boolean visible(int entity) {
    return sight().sees(entity);
  }

  @Override
  public boolean reachable(int entity) {
    if (touch == null) {
      touch = Scope.of(this, actor);
    }
    return touch.reaches(entity);
  }

  @Override
  public boolean lit() {
    return sight().lit();
  }

  private Scope sight() {
    if (sight == null) {
      sight = Scope.of(this, story().player());
    }
    return sight;
  }

  /** Chance has no say in what words mean: nothing that depends on it is likely. */
  @Override
  public int random(int bound) {
    return bound - 1;
  }
}
