package impromptu.author.prove;

import impromptu.story.Expr;
import impromptu.story.Moment;
import impromptu.story.Story;
import impromptu.story.Trait;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The cone of influence of what is claimed (Clarke, Grumberg and Peled, <i>Model Checking</i>):
 * which aspects of a world can have a bearing on it. Backwards from the claim, what decides about
 * changes that matter matters itself.
 */
final class Cone {
  private final Possibilities all;
  private final Aspects aspects;
  private final Story story;
  private final Choosing choosing;
  private final BitSet relevant = new BitSet();
  private final BitSet asked = new BitSet();
  private final Caps caps;
  private final boolean wayward;

  Cone(Story story, Possibilities all, Aim aim) {
    this.story = story;
    this.all = all;
    aspects = all.terms().aspects();
    caps = new Caps(story.scenes().size());
    caps.include(all.caps());
    choosing = all.choosing(relevant);
    all.read(aim.asked(), relevant, caps);
    relevant.set(Aspects.ENDING);
    asked.or(relevant);
    spread(false);
    wayward = aim.wayward() || mayStray();
    if (wayward) {
      spread(true);
    }
  }

  /** Whatever may change something that matters decides by what matters, too. */
  private void spread(boolean astray) {
    BitSet waiting = new BitSet();
    BitSet grown = (BitSet) relevant.clone();
    while (!grown.isEmpty()) {
      grown.stream().forEach(aspect -> all.changing(aspect).forEach(waiting::set));
      BitSet before = (BitSet) relevant.clone();
      for (int next = waiting.nextSetBit(0); next >= 0; next = waiting.nextSetBit(next + 1)) {
        Outline outline = all.outlines().get(next);
        if (isLive(outline, astray)) {
          waiting.clear(next);
          outline.collect(relevant, relevant);
          outline.parts().forEach(part -> caps.include(part.caps()));
        }
      }
      grown = (BitSet) relevant.clone();
      grown.andNot(before);
    }
  }

  /** Whether it may change something that matters, and nothing else does just that. */
  private boolean isLive(Outline outline) {
    return isLive(outline, wayward);
  }

  private boolean isLive(Outline outline, boolean astray) {
    return (changes(outline, astray) || (outline.steps(relevant) && mayBeRefusedAlone()))
        && !(outline.cause() instanceof Outline.Chosen chosen && choosing.isSpare(chosen));
  }

  private boolean changes(Outline outline, boolean astray) {
    return outline.changes(relevant) || (astray && outline.walks(relevant));
  }

  /** Whether a moment may refuse something that is a step of what it lets happen. */
  private boolean mayBeRefusedAlone() {
    for (Moment moment : story.moments()) {
      int beats = aspects.beats(moment.index());
      if (!moment.meanwhile().isEmpty() && relevant.get(beats) && all.changing().get(beats)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether walking by known ways can come to something else than going step by step: by a rule for
   * any action, by what else comes of an action that walks, or in a moment that lets it happen.
   */
  private boolean mayStray() {
    if (ruleForAnyMatters()) {
      return true;
    }
    for (Outline outline : all.outlines()) {
      if (outline.changes(relevant) && outline.walks(relevant)) {
        return true;
      }
    }
    return !relevant.get(aspects.holder(story.player())) && !momentsLettingWalk().isEmpty();
  }

  /** Whether walking several rooms at once is taken to matter. */
  boolean isWayward() {
    return wayward;
  }

  /** The moments that matter and may let somebody walk several rooms while they are played. */
  BitSet momentsLettingWalk() {
    BitSet letting = new BitSet();
    for (Moment moment : story.moments()) {
      int beats = aspects.beats(moment.index());
      if (relevant.get(beats) && all.changing().get(beats) && all.letsWalk(moment)) {
        letting.set(moment.index());
      }
    }
    return letting;
  }

  /** Whether the passing of turns can change anything that matters. */
  boolean isTimed() {
    return relevant.get(Aspects.TURN) || matters(Outline.Time.class);
  }

  private boolean matters(Class<? extends Outline.Cause> cause) {
    for (Outline outline : all.outlines()) {
      if (cause.isInstance(outline.cause()) && outline.changes(relevant)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a rule for any verb may change something that matters. */
  boolean ruleForAnyMatters() {
    for (Outline outline : all.outlines()) {
      if (outline.cause() instanceof Outline.Anything anything
          && anything.rule()
          && outline.changes(relevant)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it can matter that something is done, whatever it is. */
  boolean anythingMatters() {
    return matters(Outline.Anything.class);
  }

  /** How commands that may change nothing that matters are received. */
  Reception reception() {
    return all.reception(relevant, ruleForAnyMatters());
  }

  /** The choices of a moment that may change something that matters. */
  BitSet liveChoices(int moment) {
    BitSet live = new BitSet();
    for (Outline outline : all.outlines()) {
      if (outline.cause() instanceof Outline.Chosen chosen
          && chosen.moment() == moment
          && isLive(outline)) {
        live.set(chosen.choice());
      }
    }
    return live;
  }

  /** The commands that may change something that matters, one of these aspects. */
  List<Outline.Ordered> live(BitSet some) {
    return commands(some, outline -> changes(outline, wayward));
  }

  /** Those that may do so by nothing but a step, which a moment may refuse by itself. */
  List<Outline.Ordered> stepping(BitSet some) {
    return commands(some, outline -> isLive(outline) && !changes(outline, wayward));
  }

  private List<Outline.Ordered> commands(BitSet some, Predicate<Outline> such) {
    List<Outline.Ordered> commands = new ArrayList<>();
    for (Outline outline : all.outlines()) {
      boolean changes = outline.writes().intersects(some);
      if (changes && outline.cause() instanceof Outline.Ordered command && such.test(outline)) {
        commands.add(command);
      }
    }
    return commands;
  }

  /** Whether everything that is asked of a state can be told from the aspects that are kept. */
  boolean covers(List<Expr> asked) {
    Caps own = new Caps(story.scenes().size());
    BitSet read = new BitSet();
    all.read(asked, read, own);
    read.and(all.changing());
    read.andNot(relevant);
    return read.isEmpty() && caps.covers(own);
  }

  /** Whether an aspect can change and is not told since it does not matter. */
  boolean isUntold(int aspect) {
    return all.changing().get(aspect) && !relevant.get(aspect);
  }

  /** The aspects that matter and can change. */
  BitSet kept() {
    BitSet kept = (BitSet) relevant.clone();
    kept.and(all.changing());
    return kept;
  }

  /**
   * The aspects that are asked for, what decides about those, and so on for so many steps; but not
   * where things stand that at most hold something, which may be anywhere to the same end.
   */
  BitSet core(int steps) {
    BitSet core = (BitSet) asked.clone();
    for (int step = 0; step < steps; step++) {
      BitSet before = (BitSet) core.clone();
      BitSet named = new BitSet();
      for (Outline outline : all.outlines()) {
        if (outline.changes(before)) {
          outline.collect(before, core);
          if (outline.cause() instanceof Outline.Ordered command) {
            named.set(command.noun());
            named.set(Math.max(0, command.second()));
          }
        }
      }
      named.set(story.player());
      dropStands(named, before, core);
    }
    core.and(kept());
    return core;
  }

  private void dropStands(BitSet named, BitSet before, BitSet core) {
    for (int entity = 1; entity < story.entities().size(); entity++) {
      Set<Integer> properties = story.entity(entity).properties();
      boolean holds =
          properties.contains(Trait.CONTAINER.ordinal())
              || properties.contains(Trait.SUPPORTER.ordinal());
      if (holds && !named.get(entity) && !before.get(aspects.holder(entity))) {
        core.clear(aspects.holder(entity));
      }
      core.clear(aspects.flag(entity, Trait.HANDLED.ordinal()));
      core.clear(aspects.flag(entity, Trait.WORN.ordinal()));
      core.clear(aspects.flag(entity, Trait.SEEN.ordinal()));
    }
    core.or(asked);
  }

  Caps caps() {
    return caps;
  }
}
