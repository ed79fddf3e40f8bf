package impromptu.scenario;

import impromptu.story.Story;
import impromptu.story.Thing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds things that start in the same room and that no words of the player's tell apart. */
final class ToldApartCheck {
  private final Story story;
  private final Sources sources;
  private final Findings findings;
  private final Set<Integer> reported = new HashSet<>();

  ToldApartCheck(Story story, Sources sources, Findings findings) {
    this.story = story;
    this.sources = sources;
    this.findings = findings;
  }

  void report() {
    List<List<Thing>> byRoom = new ArrayList<>();
    for (int i = 0; i <= story.rooms(); i++) {
      byRoom.add(new ArrayList<>());
    }
    for (int i = story.rooms() + 1; i < story.entities().size(); i++) {
      Thing thing = story.thing(i);
      boolean counts = thing.alike() == i && i != story.player();
      if (counts && sources.isAuthors(thing.position())) {
        byRoom.get(roomOf(thing)).add(thing);
        for (int room : thing.rooms()) {
          byRoom.get(room).add(thing);
        }
      }
    }
    for (int room = 1; room <= story.rooms(); room++) {
      compare(byRoom.get(room));
    }
  }

  /** The room that a thing starts in, in whatever; 0 where it starts in none, or in itself. */
  private int roomOf(Thing thing) {
    int at = story.startOf(thing);
    for (int left = story.entities().size(); at > story.rooms(); left--) {
      if (left == 0) {
        return 0;
      }
      at = story.startOf(story.thing(at));
    }
    return at;
  }

  private void compare(List<Thing> things) {
    for (int i = 0; i < things.size(); i++) {
      for (int j = 0; j < things.size(); j++) {
        if (i != j && isShadowed(things.get(i), things.get(j), i > j)) {
          report(things.get(i), things.get(j));
        }
      }
    }
  }

  /**
   * Whether a thing's words all call the other too, and its full name does not settle it. Of two
   * with the same words, the later is told of.
   */
  private static boolean isShadowed(Thing thing, Thing other, boolean later) {
    int own = thing.name().words().size();
    int others = other.name().words().size();
    boolean sameName = thing.name().text().equals(other.name().text());
    return ((own < others && sameName) || (own == others && later))
        && other.name().words().containsAll(thing.name().words());
  }

  private void report(Thing thing, Thing other) {
    if (reported.add(thing.index())) {
      findings.report(
          Code.NOT_TOLD_APART,
          sources.span(thing.position()),
          "no word calls \"" + thing.id() + "\" and not \"" + other.id() + "\"");
    }
  }
}
