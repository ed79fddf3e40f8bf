package impromptu.author.prove;

import impromptu.story.Effect;
import impromptu.story.Story;
import impromptu.story.Trait;
import java.util.BitSet;

/**
 * Which aspects of a world an effect may change by itself, without what it sets off: other actions,
 * what a scene or moment does when it begins or ends.
 */
final class Writes {
  private final Story story;
  private final Aspects aspects;
  private final Whereabouts where;
  private final Reads reads;
  private boolean sketching;

  Writes(Story story, Aspects aspects, Whereabouts where, Reads reads) {
    this.story = story;
    this.aspects = aspects;
    this.where = where;
    this.reads = reads;
  }

  /** Has things stay where they may be, while only a sketch is made of what may happen. */
  void sketch(boolean only) {
    sketching = only;
  }

  /** Adds the aspects that an effect may change; whether it may put something somewhere new. */
  boolean add(Effect effect, Binding in, BitSet into) {
    if (effect instanceof Effect.Move move) {
      return moves(reads.entities(move.what(), in), reads.entities(move.to(), in), into);
    }
    if (effect instanceof Effect.MoveAll all) {
      BitSet from = reads.entities(all.from(), in);
      return moves(contents(from), reads.entities(all.to(), in), into);
    }
    if (effect instanceof Effect.Make make) {
      makes(make, reads.entities(make.what(), in), into);
    } else if (effect instanceof Effect.Assign assign) {
      into.set(aspects.variable(assign.variable()));
    } else if (effect instanceof Effect.Finish) {
      into.set(Aspects.ENDING);
    } else {
      scheduled(effect, into);
    }
    return false;
  }

  private void scheduled(Effect effect, BitSet into) {
    if (effect instanceof Effect.BeginScene scene) {
      into.set(aspects.phase(scene.scene()));
      into.set(aspects.since(scene.scene()));
    } else if (effect instanceof Effect.EndScene scene) {
      into.set(aspects.phase(scene.scene()));
    } else if (effect instanceof Effect.StartTimer timer) {
      into.set(aspects.timer(timer.timer()));
    } else if (effect instanceof Effect.StopTimer timer) {
      into.set(aspects.timer(timer.timer()));
    } else if (effect instanceof Effect.BeginMoment moment) {
      into.set(aspects.beats(moment.moment()));
      into.set(aspects.played(moment.moment()));
    } else if (effect instanceof Effect.EndMoment moment) {
      into.set(aspects.beats(moment.moment()));
    }
  }

  private BitSet contents(BitSet places) {
    BitSet contents = new BitSet();
    for (int thing = story.rooms() + 1; thing < story.entities().size(); thing++) {
      if (thing != story.player() && where.mayBeIn(thing, places)) {
        contents.set(thing);
      }
    }
    return contents;
  }

  /** Things may be moved to places; whether one of them could not be there before. */
  boolean moves(BitSet things, BitSet places, BitSet into) {
    boolean isNew = false;
    for (int thing = things.nextSetBit(0); thing >= 0; thing = things.nextSetBit(thing + 1)) {
      if (thing > story.rooms()) {
        isNew |=
            !sketching && where.add(thing, thing == story.player() ? somewhere(places) : places);
        into.set(aspects.holder(thing));
        into.set(aspects.flag(thing, Trait.WORN.ordinal()));
        into.set(aspects.flag(thing, Trait.HANDLED.ordinal()));
      }
    }
    if (things.get(story.player())) {
      into.set(Aspects.CAME_FROM);
    }
    return isNew;
  }

  /** The player is never nowhere. */
  private static BitSet somewhere(BitSet places) {
    BitSet somewhere = (BitSet) places.clone();
    somewhere.clear(0);
    return somewhere;
  }

  private void makes(Effect.Make make, BitSet things, BitSet into) {
    for (int thing = things.nextSetBit(0); thing >= 0; thing = things.nextSetBit(thing + 1)) {
      into.set(aspects.flag(thing, make.property()));
    }
    boolean shines =
        make.property() == Trait.LIT.ordinal() || make.property() == Trait.LAMP.ordinal();
    reads.lightChanges(
        shines && make.holds() ? things : new BitSet(),
        make.property() == Trait.DARK.ordinal() && make.holds());
  }
}
