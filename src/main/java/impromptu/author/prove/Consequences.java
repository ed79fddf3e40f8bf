package impromptu.author.prove;

import impromptu.story.Builtin;
import impromptu.story.Effect;
import impromptu.story.Expr;
import impromptu.story.Story;
import impromptu.story.Topic;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;

/** Follows effects: what they change themselves, and what that sets off. */
final class Consequences {
  private final Story story;
  private final Aspects aspects;
  private final Flow flow;
  private final Writes writes;
  private final Answering answering;
  private final Deeds deeds;
  private final Walks walks;
  private final IdentityHashMap<Effect, List<Expr>> own = new IdentityHashMap<>();
  private boolean grew;

  Consequences(Story story, Terms terms, Reads reads, Known known, Flow flow) {
    this.story = story;
    this.flow = flow;
    aspects = terms.aspects();
    writes = new Writes(story, aspects, terms.where(), reads);
    answering = new Answering(flow, known, this);
    deeds = new Deeds(story, reads, known, flow, this);
    walks = new Walks(story, terms, known, flow, this);
  }

  Answering answering() {
    return answering;
  }

  Deeds deeds() {
    return deeds;
  }

  /** Whether something may have come where it could not be before, since this was last asked. */
  boolean hasGrown() {
    boolean had = grew;
    grew = false;
    return had;
  }

  /** Has things stay where they may be, while only a sketch is made of what may happen. */
  void sketch(boolean only) {
    writes.sketch(only);
    deeds.sketch(only);
  }

  /** Follows an effect; what comes after it does not depend on it. */
  void follow(Effect effect, Binding in) {
    BitSet before = flow.branch();
    for (Expr condition : own.computeIfAbsent(effect, Parts::ownConditions)) {
      flow.condition(condition, in);
    }
    if (effect instanceof Effect.EndScene scene) {
      flow.aspect(aspects.phase(scene.scene()));
    }
    BitSet written = new BitSet();
    grew |= writes.add(effect, in, written);
    flow.write(written);
    setOff(effect, in);
    flow.control(before);
  }

  private void setOff(Effect effect, Binding in) {
    if (effect instanceof Effect.Attempt attempt) {
      deeds.attempt(attempt.verb(), attempt.noun(), attempt.second(), in);
    } else if (effect instanceof Effect.Choose choose) {
      answering.last(choose.responses(), in);
    } else if (effect instanceof Effect.BeginScene scene) {
      answering.last(story.scenes().get(scene.scene()).onBegin(), in);
    } else if (effect instanceof Effect.EndScene scene) {
      answering.last(story.scenes().get(scene.scene()).onEnd(), in);
    } else if (effect instanceof Effect.BeginMoment moment) {
      answering.last(story.moments().get(moment.moment()).opening(), in);
    } else if (effect instanceof Effect.Perform perform) {
      perform(perform.builtin(), in);
    }
  }

  /** Everything that an effect may change, with what it sets off. */
  BitSet writes(Effect effect, Binding in) {
    BitSet[] all = new BitSet[1];
    flow.unnoticed(
        () -> {
          follow(effect, in);
          all[0] = flow.outline(new Outline.Time()).writes();
        });
    return all[0];
  }

  /** An actor may be moved here. */
  void move(int actor, BitSet to) {
    BitSet written = new BitSet();
    grew |= writes.moves(Binding.only(actor), to, written);
    flow.write(written);
  }

  private void perform(Builtin builtin, Binding in) {
    if (builtin == Builtin.TOPIC) {
      topics(in);
    } else if (Busy.moves(builtin)) {
      walks.follow(builtin, in);
    }
  }

  private void topics(Binding in) {
    int noun = in.nouns().nextSetBit(0);
    if (noun > story.rooms()) {
      for (Topic topic : story.thing(noun).topics()) {
        answering.last(topic.responses(), in);
      }
    }
  }
}
