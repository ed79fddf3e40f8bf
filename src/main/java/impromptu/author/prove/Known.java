package impromptu.author.prove;

import impromptu.story.Expr;
import impromptu.story.Expr.Operator;
import impromptu.story.ScenePhase;
import impromptu.story.Story;
import impromptu.story.Thing;
import impromptu.world.Layout;
import impromptu.world.Scope;
import impromptu.world.View;
import impromptu.world.World;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The facts of a story's beginning, of which it is known which can ever change. A condition that
 * asks for none of those is settled once and for all.
 */
final class Known extends View {
  /** More things than can be anywhere. */
  private static final int MOST = Integer.MAX_VALUE - 1;

  private final Aspects aspects;
  private final Whereabouts where;
  private final BitSet changing;
  private Binding action = Binding.of(0, -1, 0, 0);
  private final Map<Integer, Scope> scopes = new HashMap<>();
  private final BitSet open = new BitSet();
  private boolean isOpen;

  /**
   * @param changing the aspects that may change; it may grow
   */
  Known(Story story, Layout layout, World start, Terms terms, BitSet changing) {
    super(story, layout, start);
    aspects = terms.aspects();
    where = terms.where();
    this.changing = changing;
  }

  /** Whether a condition can never hold. */
  boolean never(Expr condition, Binding in) {
    action = in;
    return settled(condition, false);
  }

  /** Whether a condition always holds. */
  boolean always(Expr condition, Binding in) {
    action = in;
    return settled(condition, true);
  }

  private boolean settled(Expr expr, boolean value) {
    if (expr instanceof Expr.Not not) {
      return settled(not.operand(), !value);
    }
    if (expr instanceof Expr.And and) {
      return value
          ? settled(and.left(), true) && settled(and.right(), true)
          : settled(and.left(), false) || settled(and.right(), false);
    }
    if (expr instanceof Expr.Or or) {
      return value
          ? settled(or.left(), true) || settled(or.right(), true)
          : settled(or.left(), false) && settled(or.right(), false);
    }
    if (expr instanceof Expr.Binary binary && isBeyondRange(binary, value)) {
      return true;
    }
    if (value && (isUnlimited(expr) || isAlwaysOnFoot(expr))) {
      return true;
    }
    if (!value && isNowhereNear(expr)) {
      return true;
    }
    isOpen = false;
    boolean holds = expr.holds(this);
    return !isOpen && holds == value;
  }

  /** Whether a variable is compared with a number to one end, whatever in its range it is. */
  private boolean isBeyondRange(Expr.Binary binary, boolean value) {
    if (!(binary.left() instanceof Expr.Variable variable)
        || !(binary.right() instanceof Expr.Literal literal)) {
      return false;
    }
    int least = story().variables().get(variable.index()).min();
    int most = story().variables().get(variable.index()).max();
    return switch (binary.operator()) {
      case LESS -> value ? most < literal.value() : least >= literal.value();
      case AT_MOST -> value ? most <= literal.value() : least > literal.value();
      case MORE -> value ? least > literal.value() : most <= literal.value();
      case AT_LEAST -> value ? least >= literal.value() : most < literal.value();
      case EQUAL -> !value && (literal.value() < least || literal.value() > most);
      case UNEQUAL -> value && (literal.value() < least || literal.value() > most);
      case PLUS, MINUS, TIMES -> false;
    };
  }

  /** Whether something would have to be where nothing can ever put it. */
  private boolean isNowhereNear(Expr expr) {
    if (expr instanceof Expr.In in) {
      return isNever(in.entity(), in.holder(), false);
    }
    if (expr instanceof Expr.Within within) {
      return isNever(within.entity(), within.holder(), true);
    }
    return expr instanceof Expr.Held held
        && isNever(held.entity(), new Expr.Given(Expr.Role.ACTOR), false);
  }

  private boolean isNever(Expr entity, Expr holder, boolean atAnyDepth) {
    isOpen = false;
    int what = entity.eval(this);
    int place = holder.eval(this);
    if (isOpen || what == 0 || place == 0) {
      return !isOpen;
    }
    BitSet at = atAnyDepth ? where.chain(what) : Binding.only(what);
    if (atAnyDepth && place != what && at.get(place)) {
      return false;
    }
    for (int each = at.nextSetBit(0); each >= 0; each = at.nextSetBit(each + 1)) {
      if (where.holders(each).get(place) || story().entity(each).standsIn(place)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a condition holds wherever the actor of an action is in a room and in nothing there.
   */
  boolean isOnFoot(Expr condition, Binding in) {
    action = in;
    return asksOnFoot(condition);
  }

  private boolean asksOnFoot(Expr expr) {
    if (expr instanceof Expr.Or or) {
      return asksOnFoot(or.left()) || asksOnFoot(or.right());
    }
    if (!(expr instanceof Expr.In in) || !in.holder().equals(new Expr.Given(Expr.Role.ROOM))) {
      return false;
    }
    isOpen = false;
    return in.entity().eval(this) == actor() && actor() == story().player() && !isOpen;
  }

  /** Whether it asks if the player is in the player's room, and there is nothing else to be in. */
  private boolean isAlwaysOnFoot(Expr expr) {
    return asksOnFoot(expr)
        && where.holders(story().player()).length() <= story().rooms() + 1
        && !where.holders(story().player()).get(0);
  }

  /** Whether something is compared with the capacity of what holds more than there can be. */
  private boolean isUnlimited(Expr expr) {
    if (expr instanceof Expr.Binary binary
        && binary.operator() == Operator.LESS
        && binary.right() instanceof Expr.CapacityOf capacity) {
      isOpen = false;
      int holder = capacity.entity().eval(this);
      return !isOpen
          && (!(story().entity(holder) instanceof Thing thing)
              || thing.capacity() > most(binary.left(), holder));
    }
    return false;
  }

  /** The most that an expression may come to, where it counts things in a holder. */
  private int most(Expr expr, int holder) {
    if (expr instanceof Expr.Binary binary && binary.operator() == Operator.MINUS) {
      return isCount(binary.right()) ? most(binary.left(), holder) : MOST;
    }
    isOpen = false;
    return isCount(expr) && ((Expr.Among) expr).holder().eval(this) == holder && !isOpen
        ? most(holder)
        : MOST;
  }

  private static boolean isCount(Expr expr) {
    return expr instanceof Expr.Among among && among.quantifier() == Expr.Quantifier.COUNT;
  }

  /** How many things may be in a holder at once. */
  private int most(int holder) {
    int most = 0;
    for (int thing = story().rooms() + 1; thing < story().entities().size(); thing++) {
      most += where.holders(thing).get(holder) ? 1 : 0;
    }
    return most;
  }

  /** Forgets what was seen from where, since what may change has grown. */
  void forget() {
    scopes.clear();
    open.clear();
  }

  @Override
  public Scope scope(int actor) {
    Scope known = scopes.get(actor);
    if (known == null) {
      boolean before = isOpen;
      isOpen = false;
      known = super.scope(actor);
      scopes.put(actor, known);
      open.set(actor, isOpen);
      isOpen = before;
    }
    isOpen |= open.get(actor);
    return known;
  }

  private int ask(int aspect, int value) {
    isOpen |= changing.get(aspect);
    return value;
  }

  private int one(BitSet set) {
    isOpen |= set.cardinality() != 1;
    return Math.max(0, set.nextSetBit(0));
  }

  @Override
  public int variable(int variable) {
    return ask(aspects.variable(variable), super.variable(variable));
  }

  @Override
  public int holder(int entity) {
    isOpen |= !where.isFixed(entity);
    return super.holder(entity);
  }

  @Override
  public int firstIn(int holder) {
    for (int thing = story().rooms() + 1; thing < story().entities().size(); thing++) {
      isOpen |= !where.isFixed(thing) && where.holders(thing).get(holder);
    }
    return super.firstIn(holder);
  }

  @Override
  public boolean is(int entity, int property) {
    isOpen |= changing.get(aspects.flag(entity, property));
    return super.is(entity, property);
  }

  @Override
  public int traits(int entity) {
    for (int property = 0; property < Integer.SIZE; property++) {
      isOpen |= changing.get(aspects.flag(entity, property));
    }
    return super.traits(entity);
  }

  @Override
  public ScenePhase scene(int scene) {
    isOpen |= changing.get(aspects.phase(scene));
    return super.scene(scene);
  }

  @Override
  public int since(int scene) {
    isOpen |= changing.get(aspects.phase(scene)) || changing.get(aspects.since(scene));
    return super.since(scene);
  }

  @Override
  public int beats(int moment) {
    return ask(aspects.beats(moment), super.beats(moment));
  }

  @Override
  public int timer(int timer) {
    return ask(aspects.timer(timer), super.timer(timer));
  }

  @Override
  public int turn() {
    isOpen = true;
    return super.turn();
  }

  @Override
  public boolean found(int ending) {
    isOpen = true;
    return super.found(ending);
  }

  @Override
  public boolean chance(int percent) {
    isOpen |= percent > 0 && percent < 100;
    return percent >= 100;
  }

  @Override
  public int actor() {
    return one(action.actors());
  }

  @Override
  public int noun() {
    return one(action.nouns());
  }

  @Override
  public int second() {
    return one(action.seconds());
  }

  @Override
  public int verb() {
    isOpen |= action.verb() == Binding.ANY_VERB;
    return action.verb();
  }

  @Override
  public int direction() {
    isOpen = true;
    return -1;
  }
}
