package impromptu.author.prove;

import impromptu.story.Expr;
import impromptu.story.Facts;
import impromptu.story.Story;
import java.util.BitSet;

/**
 * The things of which a slice that leaves things open does not tell where they are, or whether they
 * have a property.
 */
final class Strangers {
  private final Model model;
  private final Story story;
  private final BitSet unplaced = new BitSet();
  private final int[] most;

  Strangers(Model model) {
    this.model = model;
    story = model.story();
    for (int thing = story.rooms() + 1; thing < story.entities().size(); thing++) {
      boolean moves = !model.where().isFixed(thing);
      unplaced.set(thing, moves && model.isUntold(model.aspects().holder(thing)));
    }
    unplaced.clear(story.player());
    most = new int[story.entities().size()];
    for (int holder = 1; holder < most.length; holder++) {
      most[holder] = model.leavesOpen() ? count(holder, -1) : 0;
    }
  }

  /** How many of them there may be in a place, for all that is known. */
  int most(int holder, int property) {
    return property < 0 || !model.leavesOpen() ? most[holder] : count(holder, property);
  }

  private int count(int holder, int property) {
    int count = 0;
    for (int thing = story.rooms() + 1; thing < story.entities().size(); thing++) {
      count += model.where().holders(thing).get(holder) && is(thing, property) ? 1 : 0;
    }
    return count;
  }

  /** Whether it is not known of a thing whether it counts. */
  private boolean is(int thing, int property) {
    return thing != story.player()
        && (unplaced.get(thing)
            || (property >= 0 && model.isUntold(model.aspects().flag(thing, property))));
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
