package impromptu.author.prove;

import impromptu.story.Expr;
import impromptu.story.Facts;
import impromptu.story.Story;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The things of which a slice that leaves things open does not tell where they are, or whether they
 * have a property. Of one thread.
 */
final class Strangers {
  private static final int UNCOUNTED = -1;

  private final Model model;
  private final Story story;
  private final BitSet unplaced = new BitSet();

  /** By 1 + property, where it was asked for, as the counts by holder are. */
  private final BitSet[] strange;

  private final int[][] most;

  Strangers(Model model) {
    this.model = model;
    story = model.story();
    for (int thing = story.rooms() + 1; thing < story.entities().size(); thing++) {
      boolean moves = !model.where().isFixed(thing);
      unplaced.set(thing, moves && model.isUntold(model.aspects().holder(thing)));
    }
    unplaced.clear(story.player());
    strange = new BitSet[story.properties().size() + 1];
    most = new int[strange.length][];
  }

  /** How many of them there may be in a place, for all that is known. */
  int most(int holder, int property) {
    if (!model.leavesOpen()) {
      return 0;
    }
    int[] byHolder = most[property + 1];
    if (byHolder == null) {
      byHolder = new int[story.entities().size()];
      Arrays.fill(byHolder, UNCOUNTED);
      most[property + 1] = byHolder;
    }
    if (byHolder[holder] == UNCOUNTED) {
      byHolder[holder] = count(holder, property);
    }
    return byHolder[holder];
  }

  private int count(int holder, int property) {
    int count = 0;
    for (int thing = story.rooms() + 1; thing < story.entities().size(); thing++) {
      count += model.where().holders(thing).get(holder) && is(thing, property) ? 1 : 0;
    }
    return count;
  }

  /** The things of which it is not known whether they count. */
  private BitSet strange(int property) {
    BitSet strange = (BitSet) unplaced.clone();
    for (int thing = story.rooms() + 1; thing < story.entities().size(); thing++) {
      if (property >= 0 && model.isUntold(model.aspects().flag(thing, property))) {
        strange.set(thing);
      }
    }
    strange.clear(story.player());
    return strange;
  }

  private boolean is(int thing, int property) {
    if (strange[property + 1] == null) {
      strange[property + 1] = strange(property);
    }
    return strange[property + 1].get(thing);
  }

  /** What is told for certain of the things in a place, which are no strangers. */
  Told told(Expr.Among asked, int holder, Facts facts) {
    int fitting = 0;
    int all = 0;
    for (int at = facts.firstIn(holder); at != 0; at = facts.nextIn(at)) {
      if (at != story.player() && !is(at, asked.property())) {
        all++;
        fitting += asked.property() < 0 || facts.is(at, asked.property()) ? 1 : 0;
      }
    }
    return new Told(fitting, all);
  }

  /**
   * Things in a place.
   *
   * @param fitting how many have what is asked for
   */
  record Told(int fitting, int all) {}
}
