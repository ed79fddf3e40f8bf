package impromptu.world;

import impromptu.story.Facts;
import impromptu.story.Moment.Choice;
import impromptu.story.Relation;
import impromptu.story.ScenePhase;
import impromptu.story.Story;
import impromptu.story.Thing;
import impromptu.story.Trait;
import java.util.ArrayList;
import java.util.List;

/**
 * The facts of a world, read from its slots: the one place that knows what the slots mean. What is
 * said of an action is said of none; {@link #random} is not to be had.
 */
public class View implements Facts {
  private final Story story;
  private final Layout layout;
  private final Slots slots;

  public View(Story story, Layout layout, Slots slots) {
    this.story = story;
    this.layout = layout;
    this.slots = slots;
  }

  @Override
  public Story story() {
    return story;
  }

  public Layout layout() {
    return layout;
  }

  @Override
  public int variable(int variable) {
    return slots.get(layout.variable(variable));
  }

  @Override
  public int holder(int entity) {
    return slots.get(layout.holder(entity));
  }

  @Override
  public int firstIn(int holder) {
    return slots.get(layout.first(holder));
  }

  @Override
  public int nextIn(int entity) {
    return slots.get(layout.next(entity));
  }

  @Override
  public boolean is(int entity, int property) {
    return (slots.get(layout.flags(entity, property)) >>> (property & 31) & 1) != 0;
  }

  public boolean is(int entity, Trait trait) {
    return is(entity, trait.ordinal());
  }

  /** The engine's own properties of an entity, a bit for each: the first of its slots has them. */
  public int traits(int entity) {
    return slots.get(layout.flags(entity, 0));
  }

  @Override
  public ScenePhase scene(int scene) {
    return PHASES[slots.get(layout.phase(scene))];
  }

  private static final ScenePhase[] PHASES = ScenePhase.values();

  @Override
  public int since(int scene) {
    return scene(scene) == ScenePhase.WAITING ? 0 : turn() - slots.get(layout.began(scene));
  }

  @Override
  public int beats(int moment) {
    return slots.get(layout.beats(moment));
  }

  @Override
  public int timer(int timer) {
    return slots.get(layout.timer(timer));
  }

  @Override
  public int turn() {
    return slots.get(Layout.TURN);
  }

  @Override
  public boolean found(int ending) {
    return slots.get(layout.found(ending)) != 0;
  }

  @Override
  public int random(int bound) {
    throw new UnsupportedOperationException("chance is drawn by rules alone");
  }

  @Override
  public int actor() {
    return story.player();
  }

  @Override
  public int noun() {
    return 0;
  }

  @Override
  public int second() {
    return 0;
  }

  @Override
  public int verb() {
    return -1;
  }

  @Override
  public int direction() {
    return -1;
  }

  /**
   * Where the player last saw a thing: a room or thing, or 0 if it was never seen, or was in the
   * player's hands and has been taken out of them since.
   */
  public int lastSeen(int entity) {
    int place = slots.get(layout.lastSeen(entity));
    return place == story.player() && above(entity) != place ? 0 : place;
  }

  /** The ending reached, or -1. */
  public int ending() {
    return slots.get(Layout.ENDING) - 1;
  }

  public int score() {
    return slots.get(Layout.SCORE);
  }

  /** The index of the moment being played, or -1. */
  public int moment() {
    for (int i = 0; i < story.moments().size(); i++) {
      if (beats(i) > 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The choices of a moment that are on offer, in order: the first is number 1.
   *
   * @return indices among the moment's choices
   */
  public List<Integer> offered(int moment) {
    List<Choice> choices = story.moments().get(moment).choices();
    List<Integer> offered = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      if (isOffered(choices.get(i))) {
        offered.add(i);
      }
    }
    return offered;
  }

  /** Whether a choice can be picked now, its moment being played. */
  public boolean isOffered(Choice choice) {
    boolean taken = choice.once() && slots.get(layout.counter(choice.taken())) > 0;
    return !taken && choice.when().holds(this);
  }

  /** The room that an entity is in, itself if it is one, or 0. */
  public int roomOf(int entity) {
    int at = entity;
    while (at != 0 && !story.isRoom(at)) {
      at = above(at);
    }
    return at;
  }

  /** The player's room. */
  public int room() {
    return roomOf(story.player());
  }

  @Override
  public int above(int entity) {
    int holder = holder(entity);
    return holder == 0 ? layout.whole(entity) : holder;
  }

  /** Whether an entity is in another, at any depth. */
  public boolean within(int entity, int holder) {
    for (int at = above(entity); at != 0; at = above(at)) {
      if (at == holder) {
        return true;
      }
    }
    return false;
  }

  /** Whether sight passes between what is in the thing and what is outside. */
  public boolean seeThrough(int thing) {
    return !is(thing, Trait.CONTAINER) || is(thing, Trait.OPEN) || is(thing, Trait.TRANSPARENT);
  }

  /** Whether a hand passes between what is in the thing and what is outside. */
  public boolean reachThrough(int thing) {
    return !is(thing, Trait.CONTAINER) || is(thing, Trait.OPEN);
  }

  @Override
  public boolean visible(int entity) {
    return scope(story.player()).sees(entity);
  }

  @Override
  public boolean reachable(int entity) {
    return scope(actor()).reaches(entity);
  }

  @Override
  public int related(Relation relation, int entity) {
    return entity == 0 ? 0 : new Kinship(this).of(relation, entity);
  }

  @Override
  public boolean lit() {
    return scope(story.player()).lit();
  }

  /** What an actor can see and touch at present. */
  public Scope scope(int actor) {
    return Scope.of(this, actor);
  }

  /** Whether a thing gives light at present. */
  public boolean glows(int thing) {
    return is(thing, Trait.LIT) || (is(thing, Trait.LAMP) && is(thing, Trait.ON));
  }

  /** Whether a thing is one of several that nothing tells apart. */
  public boolean isAlike(int a, int b) {
    return story.entity(a) instanceof Thing first
        && story.entity(b) instanceof Thing other
        && first.alike() == other.alike();
  }
}
