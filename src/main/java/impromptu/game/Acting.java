package impromptu.game;

import impromptu.story.Expr;
import impromptu.world.Draft;
import impromptu.world.Exchange;
import impromptu.world.Layout;
import impromptu.world.Scope;
import impromptu.world.State;
import impromptu.world.View;
import impromptu.world.World;

/** The draft of a turn's world, and the action that is being carried out in it. */
class Acting extends View {
  private final Game game;
  private final State before;
  private final Draft draft;
  private Action action;
  private int noun;
  private int depth;
  private int tried;
  private Scope scope;
  private int scopeOf;
  private int scopeAt;
  private int stirred;
  private int[] seen;
  private int seenAt;

  Acting(Game game, State before, Draft draft) {
    super(game.story(), game.layout(), draft);
    this.game = game;
    this.before = before;
    this.draft = draft;
    action = Action.none(game.story().player());
    scopeOf = -1;
  }

  Game game() {
    return game;
  }

  Draft draft() {
    return draft;
  }

  /** The exchange as the turn found it. */
  Exchange exchange() {
    return before.exchange();
  }

  /** The state as the turn found it. */
  State before() {
    return before;
  }

  Action action() {
    return action;
  }

  /**
   * Whether another action may be tried within this one: so deep, and so many times in a turn, so
   * that actions that try each other come to an end.
   */
  boolean nested(int deepest, int most) {
    return depth < deepest && ++tried <= most;
  }

  /** Does some work as another action, and returns to this one. */
  void as(Action other, Runnable work) {
    Action before = action;
    action = other;
    noun = other.noun();
    depth++;
    work.run();
    depth--;
    action = before;
    noun = before.noun();
  }

  /** What an expression gives where {@code noun} stands for that entity. */
  int evalAbout(int entity, Expr expr) {
    int before = noun;
    noun = entity;
    int value = expr.eval(this);
    noun = before;
    return value;
  }

  @Override
  public int actor() {
    return action.actor();
  }

  @Override
  public int noun() {
    return noun;
  }

  @Override
  public int second() {
    return action.second();
  }

  @Override
  public int verb() {
    return action.verb();
  }

  @Override
  public int direction() {
    return action.direction();
  }

  /** Says that a thing was moved or one of its properties changed. */
  void stir() {
    stirred++;
  }

  /** Whether any thing was moved or changed since the turn began. */
  boolean isStirred() {
    return stirred > 0;
  }

  /** Notes all that the player can refer to, by light, as things are now. */
  void sees(int[] entities) {
    seen = entities;
    seenAt = stirred;
  }

  /** Tells whoever reads the next line what can be referred to in the world come to, if known. */
  void tellSight(World after) {
    if (!isStirred()) {
      game.parser().staysAt(before.world(), after);
    } else if (seen != null && seenAt == stirred) {
      game.parser().comesTo(after, seen);
    }
  }

  /** Kept until a thing changes or somebody else's is asked for. */
  @Override
  public Scope scope(int of) {
    if (scope == null || scopeOf != of || scopeAt != stirred) {
      scope = Scope.of(this, of);
      scopeOf = of;
      scopeAt = stirred;
    }
    return scope;
  }

  @Override
  public int random(int bound) {
    int drawn = draft.get(Layout.DRAWN);
    draft.set(Layout.DRAWN, drawn + 1);
    return Chance.draw(draft.get(Layout.SEED), drawn, bound);
  }
}
