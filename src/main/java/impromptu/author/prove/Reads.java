package impromptu.author.prove;

import impromptu.story.Entity;
import impromptu.story.Expr;
import impromptu.story.Expr.Operator;
import impromptu.story.Expr.Role;
import impromptu.story.Relation;
import impromptu.story.Story;
import impromptu.story.Thing;
import impromptu.story.Trait;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;

/** Which aspects of a world the value of an expression may depend on. */
final class Reads {
  /** Properties on which it depends what passes between the inside of a thing and the outside. */
  private static final Trait[] WALLS = {
    Trait.CONTAINER, Trait.OPEN, Trait.TRANSPARENT, Trait.HIDDEN
  };

  private static final Trait[] LIGHTS = {Trait.LIT, Trait.LAMP, Trait.ON, Trait.DARK, Trait.HIDDEN};

  private static final Trait[] STOWING = {
    Trait.WORN, Trait.CONTAINER, Trait.LAMP, Trait.HIDDEN, Trait.LIT, Trait.ON, Trait.CARRY_ALL
  };

  private final Story story;
  private final Aspects aspects;
  private final Whereabouts where;
  private final BitSet[] presences;
  private BitSet light;
  private boolean askedForSecond;
  private boolean open;
  private Caps caps;

  /**
   * @param caps is told what turns are compared with
   */
  Reads(Story story, Aspects aspects, Whereabouts where, Caps caps) {
    this.story = story;
    this.aspects = aspects;
    this.where = where;
    this.caps = caps;
    presences = new BitSet[story.entities().size()];
  }

  /** Whether the second noun was asked for since this was last asked. */
  boolean askedForSecond() {
    boolean asked = askedForSecond;
    askedForSecond = false;
    return asked;
  }

  /** Tells others what turns are compared with, from now on. */
  void tell(Caps others) {
    caps = others;
  }

  /** Leaves open what is among the things in a place, from now on, or does not. */
  void leaveOpen(boolean whether) {
    open = whether;
  }

  /** Adds the aspects that an expression may depend on. */
  void add(Expr expr, Binding in, BitSet into) {
    if (expr instanceof Expr.Not not) {
      add(not.operand(), in, into);
    } else if (expr instanceof Expr.And and) {
      add(and.left(), in, into);
      add(and.right(), in, into);
    } else if (expr instanceof Expr.Or or) {
      add(or.left(), in, into);
      add(or.right(), in, into);
    } else if (expr instanceof Expr.Binary binary) {
      binary(binary, in, into);
    } else if (expr instanceof Expr.Chance chance) {
      add(chance.percent(), in, into);
    } else if (expr instanceof Expr.Given given) {
      given(given.role(), into);
    } else if (expr instanceof Expr.Since since) {
      since(since.scene(), Caps.NONE, into);
    } else if (!isCounted(expr, into)) {
      placed(expr, in, into);
    }
  }

  /** Aspects that are one number each. */
  private boolean isCounted(Expr expr, BitSet into) {
    if (expr instanceof Expr.Variable variable) {
      into.set(aspects.variable(variable.index()));
    } else if (expr instanceof Expr.InPhase phase) {
      into.set(aspects.phase(phase.scene()));
    } else if (expr instanceof Expr.Beats beats) {
      into.set(aspects.beats(beats.moment()));
    } else if (expr instanceof Expr.TimerLeft timer) {
      into.set(aspects.timer(timer.timer()));
    } else if (expr instanceof Expr.Found found) {
      into.set(aspects.found(found.ending()));
    } else {
      return expr instanceof Expr.Literal
          || expr instanceof Expr.VerbIs
          || expr instanceof Expr.DirectionIs;
    }
    return true;
  }

  private void placed(Expr expr, Binding in, BitSet into) {
    if (expr instanceof Expr.Is is) {
      add(is.entity(), in, into);
      flags(entities(is.entity(), in), is.property(), into);
    } else if (expr instanceof Expr.In held) {
      add(held.entity(), in, into);
      add(held.holder(), in, into);
      holders(entities(held.entity(), in), into);
    } else if (expr instanceof Expr.Held held) {
      add(held.entity(), in, into);
      holders(entities(held.entity(), in), into);
    } else if (expr instanceof Expr.Within within) {
      add(within.entity(), in, into);
      add(within.holder(), in, into);
      each(entities(within.entity(), in), entity -> holders(where.chain(entity), into));
    } else if (expr instanceof Expr.Visible visible) {
      add(visible.entity(), in, into);
      each(entities(visible.entity(), in), entity -> presence(entity, into));
    } else if (expr instanceof Expr.Reachable reachable) {
      add(reachable.entity(), in, into);
      each(entities(reachable.entity(), in), entity -> presence(entity, into));
    } else if (expr instanceof Expr.Among among) {
      among(among, in, into);
    } else {
      derived(expr, in, into);
    }
  }

  private void derived(Expr expr, Binding in, BitSet into) {
    if (expr instanceof Expr.Related related) {
      add(related.entity(), in, into);
      related(related, in, into);
    } else if (expr instanceof Expr.KeyOf key) {
      add(key.entity(), in, into);
    } else if (expr instanceof Expr.CapacityOf capacity) {
      add(capacity.entity(), in, into);
    } else if (expr instanceof Expr.OfKind kind) {
      add(kind.entity(), in, into);
    } else {
      throw new IllegalArgumentException("an expression unknown to the search: " + expr);
    }
  }

  private void binary(Expr.Binary binary, Binding in, BitSet into) {
    if (!isComparison(binary.operator()) || !isTurns(binary, into)) {
      add(binary.left(), in, into);
      add(binary.right(), in, into);
    }
  }

  /** Whether turns are compared with a plain number, which bounds how far they matter. */
  private boolean isTurns(Expr.Binary binary, BitSet into) {
    boolean isLeft = binary.right() instanceof Expr.Literal;
    Expr turns = isLeft ? binary.left() : binary.right();
    Expr number = isLeft ? binary.right() : binary.left();
    if (!(number instanceof Expr.Literal literal)) {
      return false;
    }
    if (turns instanceof Expr.Given given && given.role() == Role.TURNS) {
      into.set(Aspects.TURN);
      caps.turn(literal.value());
      return true;
    }
    if (turns instanceof Expr.Since since) {
      since(since.scene(), literal.value(), into);
      return true;
    }
    return false;
  }

  private void since(int scene, int number, BitSet into) {
    into.set(aspects.phase(scene));
    into.set(aspects.since(scene));
    caps.since(scene, number);
  }

  private void given(Role role, BitSet into) {
    askedForSecond |= role == Role.SECOND;
    switch (role) {
      case NOUN, SECOND, ACTOR, PLAYER -> {}
      case ROOM -> holders(where.chain(story.player()), into);
      case TURNS -> {
        into.set(Aspects.TURN);
        caps.turn(Caps.NONE);
      }
      case LIT -> light(into);
      case ENDINGS_FOUND -> {
        for (int i = 0; i < story.endings().size(); i++) {
          into.set(aspects.found(i));
        }
      }
    }
  }

  private void flags(BitSet entities, int property, BitSet into) {
    each(entities, entity -> into.set(aspects.flag(entity, property)));
  }

  /** Adds what it depends on where an entity is. */
  void whereabouts(int entity, BitSet into) {
    holders(where.chain(entity), into);
  }

  private void holders(BitSet entities, BitSet into) {
    each(entities, entity -> into.set(aspects.holder(entity)));
  }

  /** Everything that whether an actor sees, reaches or can name an entity depends on. */
  void presence(int entity, BitSet into) {
    BitSet known = presences[entity];
    if (known == null) {
      known = new BitSet();
      collectPresence(entity, known);
      presences[entity] = known;
    }
    into.or(known);
  }

  private void collectPresence(int entity, BitSet into) {
    BitSet chain = where.chain(entity);
    chain.or(where.chain(story.player()));
    holders(chain, into);
    for (Trait wall : WALLS) {
      flags(chain, wall.ordinal(), into);
    }
    if (mayBeDark()) {
      into.set(aspects.flag(entity, Trait.HANDLED.ordinal()));
      light(into);
    }
  }

  /** Everything that whether there is light depends on; nothing where it can't ever be dark. */
  void light(BitSet into) {
    if (light == null) {
      light = new BitSet();
      collectLight(light);
    }
    into.or(light);
  }

  /** Forgets what was worked out from where things may be, since they may be elsewhere now. */
  void forget() {
    light = null;
    Arrays.fill(presences, null);
  }

  private void collectLight(BitSet into) {
    if (!mayBeDark()) {
      return;
    }
    holders(where.chain(story.player()), into);
    for (Entity entity : story.entities()) {
      int at = entity.index();
      boolean shines = where.starts(at, Trait.LIT) || where.starts(at, Trait.LAMP);
      for (Trait light : LIGHTS) {
        into.set(aspects.flag(at, light.ordinal()));
      }
      if (shines || canBeLit.get(at)) {
        BitSet chain = where.chain(at);
        holders(chain, into);
        for (Trait wall : WALLS) {
          flags(chain, wall.ordinal(), into);
        }
      }
    }
  }

  private final BitSet canBeLit = new BitSet();
  private boolean canBeDark;

  /** What some effect may make give light, and whether one may make a room dark. */
  void lightChanges(BitSet shining, boolean dark) {
    canBeLit.or(shining);
    canBeDark |= dark;
    light = null;
  }

  private boolean mayBeDark() {
    if (canBeDark) {
      return true;
    }
    for (int room = 1; room <= story.rooms(); room++) {
      if (where.starts(room, Trait.DARK)) {
        return true;
      }
    }
    BitSet around = where.chain(story.player());
    around.clear(1, story.rooms() + 1);
    around.clear(story.player());
    return !around.isEmpty();
  }

  private void among(Expr.Among among, Binding in, BitSet into) {
    add(among.holder(), in, into);
    if (open) {
      return;
    }
    BitSet places = entities(among.holder(), in);
    for (int thing = story.rooms() + 1; thing < story.entities().size(); thing++) {
      if (where.mayBeIn(thing, places)) {
        into.set(aspects.holder(thing));
        if (among.property() >= 0) {
          into.set(aspects.flag(thing, among.property()));
        }
      }
    }
  }

  private void related(Expr.Related related, Binding in, BitSet into) {
    BitSet of = entities(related.entity(), in);
    switch (related.relation()) {
      case HOLDER -> holders(of, into);
      case BEARER -> each(of, entity -> borne(where.chain(entity), into));
      case BARRIER -> each(of, entity -> presence(entity, into));
      case STOWABLE, CARRY_ALL -> {
        for (int thing = story.rooms() + 1; thing < story.entities().size(); thing++) {
          into.set(aspects.holder(thing));
          for (Trait trait : STOWING) {
            into.set(aspects.flag(thing, trait.ordinal()));
          }
          into.set(aspects.flag(thing, Trait.OPEN.ordinal()));
        }
      }
    }
  }

  private void borne(BitSet chain, BitSet into) {
    holders(chain, into);
    flags(chain, Trait.PERSON.ordinal(), into);
  }

  /** The entities that an expression may stand for. */
  BitSet entities(Expr expr, Binding in) {
    if (expr instanceof Expr.Literal literal) {
      return Binding.only(literal.value());
    }
    if (expr instanceof Expr.Given given) {
      askedForSecond |= given.role() == Role.SECOND;
      return switch (given.role()) {
        case NOUN -> in.nouns();
        case SECOND -> in.seconds();
        case ACTOR -> in.actors();
        case PLAYER -> Binding.only(story.player());
        case ROOM -> rooms();
        case TURNS, LIT, ENDINGS_FOUND -> new BitSet();
      };
    }
    if (expr instanceof Expr.KeyOf key) {
      BitSet keys = new BitSet();
      each(entities(key.entity(), in), entity -> keys.set(keyOf(entity)));
      return keys;
    }
    if (expr instanceof Expr.Related related && related.relation() == Relation.HOLDER) {
      BitSet above = new BitSet();
      each(entities(related.entity(), in), entity -> above(entity, above));
      return above;
    }
    if (expr instanceof Expr.Related related && isAround(related.relation())) {
      return around(related, in);
    }
    BitSet all = new BitSet();
    all.set(0, story.entities().size());
    return all;
  }

  /** Whether a relation only leads to what is around an entity or whoever acts. */
  private static boolean isAround(Relation relation) {
    return relation == Relation.BARRIER || relation == Relation.BEARER;
  }

  private BitSet around(Expr.Related related, Binding in) {
    BitSet around = Binding.only(0);
    each(entities(related.entity(), in), entity -> around.or(where.chain(entity)));
    each(in.actors(), actor -> around.or(where.chain(actor)));
    around.clear(1, story.rooms() + 1);
    return around;
  }

  private void above(int entity, BitSet into) {
    into.or(where.holders(entity));
    if (entity != 0 && story.entity(entity) instanceof Thing thing) {
      into.set(thing.partOf());
    }
  }

  private int keyOf(int entity) {
    return entity == 0 ? 0 : story.entity(entity).key();
  }

  private BitSet rooms() {
    BitSet rooms = new BitSet();
    rooms.set(1, story.rooms() + 1);
    return rooms;
  }

  private static void each(BitSet set, IntConsumer work) {
    for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
      work.accept(i);
    }
  }

  private static boolean isComparison(Operator operator) {
    return switch (operator) {
      case PLUS, MINUS, TIMES -> false;
      case EQUAL, UNEQUAL, LESS, AT_MOST, MORE, AT_LEAST -> true;
    };
  }
}
