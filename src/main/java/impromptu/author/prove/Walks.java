package impromptu.author.prove;

import impromptu.story.Builtin;
import impromptu.story.Exit;
import impromptu.story.Expr;
import impromptu.story.Precondition;
import impromptu.story.Story;
import impromptu.story.Trait;
import java.util.BitSet;

/** Follows every way that an actor may take, and what lies on it. */
final class Walks {
  private final Story story;
  private final Aspects aspects;
  private final Whereabouts where;
  private final Known known;
  private final Flow flow;
  private final Consequences consequences;

  Walks(Story story, Terms terms, Known known, Flow flow, Consequences consequences) {
    this.story = story;
    this.known = known;
    this.flow = flow;
    this.consequences = consequences;
    aspects = terms.aspects();
    where = terms.where();
  }

  /** Follows one of the engine's steps that move an actor. */
  void follow(Builtin builtin, Binding in) {
    int actor = in.actors().nextSetBit(0);
    int noun = builtin == Builtin.GO ? Math.max(0, Binding.single(in.nouns())) : 0;
    BitSet before = flow.branch();
    flow.place(actor);
    if (builtin == Builtin.LEAVE) {
      leave(actor, in);
    }
    if (builtin == Builtin.GO) {
      exits(actor, noun, in);
    } else if (builtin != Builtin.LEAVE || !consequences.deeds().isSeated()) {
      flow.asWalk(() -> known(actor, in));
    }
    flow.control(before);
  }

  private void known(int actor, Binding in) {
    if (actor == story.player()) {
      flow.aspect(Aspects.CAME_FROM);
    }
    for (int room = 1; room <= story.rooms(); room++) {
      flow.aspect(aspects.flag(room, Trait.SEEN.ordinal()));
    }
    exits(actor, 0, in);
  }

  private void exits(int actor, int noun, Binding in) {
    BitSet rooms = where.rooms(actor);
    for (int room = rooms.nextSetBit(0); room > 0; room = rooms.nextSetBit(room + 1)) {
      for (Exit exit : story.room(room).exits().values()) {
        if (noun == 0 || exit.door() == noun || exit.to() == noun) {
          take(actor, exit, in);
        }
      }
    }
  }

  private void leave(int actor, Binding in) {
    BitSet holders = (BitSet) where.holders(actor).clone();
    for (int holder = holders.nextSetBit(0); holder > 0; holder = holders.nextSetBit(holder + 1)) {
      if (!story.isRoom(holder)) {
        BitSet before = flow.branch();
        opened(holder, in);
        BitSet above = (BitSet) where.holders(holder).clone();
        if (story.thing(holder).partOf() != 0) {
          above.set(story.thing(holder).partOf());
        }
        consequences.move(actor, above);
        flow.control(before);
      }
    }
  }

  private void take(int actor, Exit exit, Binding in) {
    if (exit.to() == 0 || known.never(exit.when(), in)) {
      return;
    }
    BitSet before = flow.branch();
    flow.condition(exit.when(), in);
    if (exit.door() != 0) {
      flow.aspect(aspects.flag(exit.door(), Trait.OPEN.ordinal()));
    }
    if (exit.door() == 0 || isWay(exit.door(), in) || opened(exit.door(), in)) {
      consequences.move(actor, Binding.only(exit.to()));
      if (actor == story.player()) {
        consequences.answering().last(story.room(exit.to()).enter(), in);
      }
    }
    flow.control(before);
  }

  /** Whether it is a door that can't be shut: an archway, a flight of steps. */
  private boolean isWay(int door, Binding in) {
    return known.never(is(door, Trait.OPENABLE), in);
  }

  /** Follows the opening of a door or a lid in the way; whether it may come to be open. */
  private boolean opened(int door, Binding in) {
    for (Precondition need : story.preconditions()) {
      if (need.id().equals("open")) {
        return known.always(is(door, Trait.OPEN), in)
            || consequences.deeds().need(need, in.about(door));
      }
    }
    return true;
  }

  private static Expr is(int entity, Trait trait) {
    return new Expr.Is(new Expr.Literal(entity), trait.ordinal());
  }
}
