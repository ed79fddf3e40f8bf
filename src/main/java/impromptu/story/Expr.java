package impromptu.story;

import java.util.Objects;

/**
 * A parsed expression. Every value is an {@code int}: a number, 0 or 1 for a truth value, an
 * entity's index, or the position of a word among a variable's values; the reader has checked the
 * types.
 */
public sealed interface Expr {
  int eval(Facts facts);

  /** Whether this, as a truth value, holds. */
  default boolean holds(Facts facts) {
    return eval(facts) != 0;
  }

  private static int truth(boolean value) {
    return value ? 1 : 0;
  }

  record Literal(int value) implements Expr {
    public static final Literal TRUE = new Literal(1);
    public static final Literal FALSE = new Literal(0);

    @Override
    public int eval(Facts facts) {
      return value;
    }
  }

  record Variable(int index) implements Expr {
    @Override
    public int eval(Facts facts) {
      return facts.variable(index);
    }
  }

  /** A part of the action or of the whole game that has no other name. */
  record Given(Role role) implements Expr {
    @Override
    public int eval(Facts facts) {
      return switch (role) {
        case NOUN -> facts.noun();
        case SECOND -> facts.second();
        case ACTOR -> facts.actor();
        case PLAYER -> facts.story().player();
        case ROOM -> roomOf(facts.story().player(), facts);
        case TURNS -> facts.turn();
        case LIT -> truth(facts.lit());
        case ENDINGS_FOUND -> endingsFound(facts);
      };
    }

    private static int endingsFound(Facts facts) {
      int found = 0;
      for (int i = 0; i < facts.story().endings().size(); i++) {
        found += truth(facts.found(i));
      }
      return found;
    }
  }

  /** What {@link Given} gives. */
  enum Role {
    NOUN,
    SECOND,
    ACTOR,
    PLAYER,
    /** The player's room. */
    ROOM,
    TURNS,
    LIT,
    ENDINGS_FOUND
  }

  record Not(Expr operand) implements Expr {
    @Override
    public int eval(Facts facts) {
      return truth(!operand.holds(facts));
    }
  }

  record And(Expr left, Expr right) implements Expr {
    @Override
    public int eval(Facts facts) {
      return truth(left.holds(facts) && right.holds(facts));
    }
  }

  record Or(Expr left, Expr right) implements Expr {
    @Override
    public int eval(Facts facts) {
      return truth(left.holds(facts) || right.holds(facts));
    }
  }

  /** An operator between two numbers. */
  enum Operator {
    PLUS,
    MINUS,
    TIMES,
    EQUAL,
    UNEQUAL,
    LESS,
    AT_MOST,
    MORE,
    AT_LEAST
  }

  record Binary(Operator operator, Expr left, Expr right) implements Expr {
    public Binary {
      Objects.requireNonNull(operator);
    }

    @Override
    public int eval(Facts facts) {
      int a = left.eval(facts);
      int b = right.eval(facts);
      return switch (operator) {
        case PLUS -> saturated((long) a + b);
        case MINUS -> saturated((long) a - b);
        case TIMES -> saturated((long) a * b);
        case EQUAL -> truth(a == b);
        case UNEQUAL -> truth(a != b);
        case LESS -> truth(a < b);
        case AT_MOST -> truth(a <= b);
        case MORE -> truth(a > b);
        case AT_LEAST -> truth(a >= b);
      };
    }

    private static int saturated(long value) {
      return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, value));
    }
  }

  /** {@code curtain is open}. */
  record Is(Expr entity, int property) implements Expr {
    @Override
    public int eval(Facts facts) {
      return truth(facts.is(entity.eval(facts), property));
    }
  }

  /** {@code overture is playing}. */
  record InPhase(int scene, ScenePhase phase) implements Expr {
    @Override
    public int eval(Facts facts) {
      return truth(facts.scene(scene) == phase);
    }
  }

  /** {@code since overture}: turns since the scene began. */
  record Since(int scene) implements Expr {
    @Override
    public int eval(Facts facts) {
      return facts.since(scene);
    }
  }

  /** {@code beats of panic}: beats left, 0 when the moment is not being played. */
  record Beats(int moment) implements Expr {
    @Override
    public int eval(Facts facts) {
      return facts.beats(moment);
    }
  }

  /** {@code left of fuse}: turns until a timer fires, 0 when it does not run. */
  record TimerLeft(int timer) implements Expr {
    @Override
    public int eval(Facts facts) {
      return facts.timer(timer);
    }
  }

  /** {@code found rigid}: the player has reached this ending in some playing. */
  record Found(int ending) implements Expr {
    @Override
    public int eval(Facts facts) {
      return truth(facts.found(ending));
    }
  }

  /** {@code verb is take}. */
  record VerbIs(int verb) implements Expr {
    @Override
    public int eval(Facts facts) {
      return truth(facts.verb() == verb);
    }
  }

  /** {@code direction is north}. */
  record DirectionIs(int direction) implements Expr {
    @Override
    public int eval(Facts facts) {
      return truth(facts.direction() == direction);
    }
  }

  /** {@code chance 30}: true thirty times in a hundred, from the stream of chance. */
  record Chance(Expr percent) implements Expr {
    @Override
    public int eval(Facts facts) {
      return truth(facts.chance(percent.eval(facts)));
    }
  }

  /** {@code coat in wardrobe}: directly in, on, carried or worn by. */
  record In(Expr entity, Expr holder) implements Expr {
    @Override
    public int eval(Facts facts) {
      return truth(isIn(entity.eval(facts), holder.eval(facts), facts));
    }
  }

  /** {@code coat within wings}: in it, or a part of it or of what is in it, at any depth. */
  record Within(Expr entity, Expr holder) implements Expr {
    @Override
    public int eval(Facts facts) {
      int outer = holder.eval(facts);
      for (int at = entity.eval(facts); at != 0 && outer != 0; at = facts.above(at)) {
        if (facts.above(at) == outer || standsIn(at, outer, facts)) {
          return 1;
        }
      }
      return 0;
    }
  }

  /** {@code held script}: the actor has it in hand or wears it. */
  record Held(Expr entity) implements Expr {
    @Override
    public int eval(Facts facts) {
      return truth(facts.holder(entity.eval(facts)) == facts.actor());
    }
  }

  /** {@code visible lamp}: the player could see it. */
  record Visible(Expr entity) implements Expr {
    @Override
    public int eval(Facts facts) {
      return truth(facts.visible(entity.eval(facts)));
    }
  }

  /** {@code reachable lamp}: the actor could touch it. */
  record Reachable(Expr entity) implements Expr {
    @Override
    public int eval(Facts facts) {
      return truth(facts.reachable(entity.eval(facts)));
    }
  }

  /** {@code key of door}: what unlocks it, or 0. */
  record KeyOf(Expr entity) implements Expr {
    @Override
    public int eval(Facts facts) {
      return facts.story().entity(entity.eval(facts)).key();
    }
  }

  /** {@code holder of noun}: a thing that stands in some relation to another, or 0. */
  record Related(Relation relation, Expr entity) implements Expr {
    public Related {
      Objects.requireNonNull(relation);
    }

    @Override
    public int eval(Facts facts) {
      return facts.related(relation, entity.eval(facts));
    }
  }

  /** {@code capacity of noun}: how many things it holds at most. */
  record CapacityOf(Expr entity) implements Expr {
    @Override
    public int eval(Facts facts) {
      return facts.story().entity(entity.eval(facts)) instanceof Thing thing
          ? thing.capacity()
          : Integer.MAX_VALUE;
    }
  }

  /** {@code apple is fruit}: made from this kind. */
  record OfKind(Expr entity, String kind) implements Expr {
    @Override
    public int eval(Facts facts) {
      return truth(facts.story().entity(entity.eval(facts)).kinds().contains(kind));
    }
  }

  /** What {@link Among} asks of the things directly in a place. */
  enum Quantifier {
    ANY,
    ALL,
    COUNT
  }

  /**
   * {@code any thing in box is dusty}, {@code all things in box are dusty}, {@code count things in
   * box}. The property is -1 where only presence is asked; the player never counts.
   */
  record Among(Quantifier quantifier, Expr holder, int property) implements Expr {
    @Override
    public int eval(Facts facts) {
      return facts.among(this);
    }

    /** What is so, by where the facts have things stand. */
    public int count(Facts facts) {
      int fitting = 0;
      int all = 0;
      for (int at = facts.firstIn(holder.eval(facts)); at != 0; at = facts.nextIn(at)) {
        if (at != facts.story().player()) {
          all++;
          fitting += truth(property < 0 || facts.is(at, property));
        }
      }
      return switch (quantifier) {
        case ANY -> truth(fitting > 0);
        case ALL -> truth(fitting == all);
        case COUNT -> fitting;
      };
    }
  }

  private static boolean isIn(int entity, int holder, Facts facts) {
    return holder != 0 && (facts.holder(entity) == holder || standsIn(entity, holder, facts));
  }

  private static boolean standsIn(int entity, int room, Facts facts) {
    return facts.story().isRoom(room) && facts.story().entity(entity).standsIn(room);
  }

  private static int roomOf(int entity, Facts facts) {
    int at = entity;
    for (int up = facts.above(at); up != 0; up = facts.above(at)) {
      at = up;
    }
    return at;
  }
}
