package impromptu.author.prove;

import impromptu.story.Effect;
import impromptu.story.Entity;
import impromptu.story.Expr;
import impromptu.story.Moment;
import impromptu.story.Response;
import impromptu.story.Room;
import impromptu.story.Rule;
import impromptu.story.Scene;
import impromptu.story.Story;
import impromptu.story.Thing;
import impromptu.story.Timer;
import impromptu.story.Trait;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Outlines of whatever may happen without a command that is for just that. */
final class Happenings {
  private final Story story;
  private final Set<Rule> alike;
  private final Aspects aspects;
  private final Reads reads;
  private final Tracing tracing;
  private final Known known;
  private final Caps caps;
  private final BitSet changing;
  private List<Outline> outlines = new ArrayList<>();

  /**
   * @param changing the aspects that may change; it may grow
   */
  Happenings(
      Story story,
      Aspects aspects,
      Reads reads,
      Tracing tracing,
      Known known,
      Caps caps,
      BitSet changing) {
    this.story = story;
    alike = Alike.rules(story);
    this.aspects = aspects;
    this.reads = reads;
    this.tracing = tracing;
    this.known = known;
    this.caps = caps;
    this.changing = changing;
  }

  /** Everything that may, as far as is known what may change. */
  List<Outline> all() {
    outlines = new ArrayList<>();
    rules();
    entities();
    scenes();
    timers();
    story.moments().forEach(this::moment);
    return outlines;
  }

  private void rules() {
    for (Rule rule : story.rules()) {
      if (rule.phase() == Rule.Phase.EACH_TURN) {
        timed(rule.responses(), new BitSet());
      } else if (alike.contains(rule)) {
        outlines.add(tracing.anyAction(new Outline.Anything(true), rule.responses(), new BitSet()));
      }
    }
  }

  private void entities() {
    for (Entity entity : story.entities().subList(1, story.entities().size())) {
      BitSet presence = new BitSet();
      reads.tell(caps);
      reads.presence(entity.index(), presence);
      if (entity instanceof Thing thing) {
        timed(thing.eachTurn(), presence);
      } else if (entity instanceof Room room) {
        BitSet place = new BitSet();
        reads.whereabouts(story.player(), place);
        timed(room.eachTurn(), place);
      }
      Outline seeing = new Outline(new Outline.Sight(), story.scenes().size());
      outlines.add(seeing.changing(aspects.flag(entity.index(), Trait.SEEN.ordinal()), presence));
    }
  }

  private void timed(List<Response> responses, BitSet guards) {
    if (!responses.isEmpty()) {
      outlines.add(tracing.responses(new Outline.Time(), responses, guards));
    }
  }

  private void scenes() {
    for (Scene scene : story.scenes()) {
      int index = scene.index();
      BitSet phase = Binding.only(aspects.phase(index));
      timed(scene.begins(), new Effect.BeginScene(index), phase);
      timed(scene.ends(), new Effect.EndScene(index), phase);
      BitSet playing = readsOf(scene.ends());
      playing.or(phase);
      timed(scene.eachTurn(), playing);
    }
  }

  private void timed(Expr when, Effect effect, BitSet guards) {
    outlines.add(tracing.effect(new Outline.Time(), when, effect, guards));
  }

  private BitSet readsOf(Expr expr) {
    return readsOf(expr, Binding.of(story.player(), -1, 0, 0));
  }

  private BitSet readsOf(Expr expr, Binding in) {
    BitSet read = new BitSet();
    reads.tell(caps);
    reads.add(expr, in, read);
    return read;
  }

  private void timers() {
    for (Timer timer : story.timers()) {
      int left = aspects.timer(timer.index());
      if (timer.starts() || changing.get(left)) {
        BitSet guard = Binding.only(left);
        outlines.add(
            tracing.responses(new Outline.Time(), timer.then(), guard).changing(left, guard));
      }
    }
  }

  private void moment(Moment moment) {
    int index = moment.index();
    int left = aspects.beats(index);
    BitSet free = beats();
    free.set(aspects.played(index));
    timed(moment.begins(), new Effect.BeginMoment(index), free);
    if (changing.get(left)) {
      BitSet beats = readsOf(moment.free(), tracing.whatever());
      beats.set(left);
      outlines.add(
          tracing.responses(new Outline.Time(), moment.eachBeat(), beats).changing(left, beats));
      outlines.add(tracing.responses(new Outline.Time(), moment.otherwise(), beats));
      outlines.add(tracing.anyAction(new Outline.Anything(false), moment.meanwhile(), beats));
      if (!moment.free().equals(Expr.Literal.FALSE)) {
        Outline unspent = tracing.anyAction(new Outline.Anything(false), List.of(), beats);
        outlines.add(unspent.changing(left, beats));
      }
      for (int choice = 0; choice < moment.choices().size(); choice++) {
        choice(moment, choice);
      }
    }
  }

  private void choice(Moment moment, int choice) {
    Moment.Choice chosen = moment.choices().get(choice);
    if (!known.never(chosen.when(), Binding.of(story.player(), -1, 0, 0))) {
      BitSet guards = offer(moment, chosen);
      Outline.Chosen cause = new Outline.Chosen(moment.index(), choice);
      Outline outline = tracing.responses(cause, chosen.responses(), guards);
      if (!chosen.stays()) {
        outline.changing(aspects.beats(moment.index()), guards);
      }
      outlines.add(
          chosen.once() ? outline.changing(aspects.taken(chosen.taken()), guards) : outline);
    }
  }

  /** What it depends on whether a choice is on offer. */
  BitSet offer(Moment moment, Moment.Choice choice) {
    BitSet guards = readsOf(choice.when());
    guards.set(aspects.beats(moment.index()));
    if (choice.once()) {
      guards.set(aspects.taken(choice.taken()));
    }
    return guards;
  }

  /** The beats of every moment. */
  BitSet beats() {
    BitSet beats = new BitSet();
    for (Moment moment : story.moments()) {
      beats.set(aspects.beats(moment.index()));
    }
    return beats;
  }
}
