package impromptu.author.prove;

import impromptu.author.coverage.Exhibit;
import impromptu.game.Game;
import impromptu.story.Story;
import impromptu.world.View;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;

/** What is known of each of some plans: lines that were played have shown it, or nothing can. */
final class Shown {
  private final List<Plan> plans;
  private final Story story;
  private final IdentityHashMap<Plan, Showing> found = new IdentityHashMap<>();
  private final Eyewitness eyewitness;

  /** Plays the story with probes, which alone shows that a number was set beyond its range. */
  private final Eyewitness probing;

  /**
   * @param probed the story with probes in it
   */
  Shown(List<Plan> plans, Story story, Story probed) {
    this.plans = List.copyOf(plans);
    this.story = story;
    eyewitness = new Eyewitness(story);
    probing = new Eyewitness(probed);
  }

  /** What is known of each of them, in their order. */
  List<Showing> showings() {
    return plans.stream().map(plan -> found.getOrDefault(plan, Showing.OPEN)).toList();
  }

  boolean isOpen(Plan plan) {
    return !found.containsKey(plan);
  }

  /** Those of which nothing is known yet. */
  List<Plan> open() {
    return open(plans);
  }

  /** Those of some of which nothing is known yet. */
  List<Plan> open(List<Plan> some) {
    return some.stream().filter(this::isOpen).toList();
  }

  void settle(Plan plan, Showing showing) {
    found.put(plan, showing);
  }

  /** Plays lines, and settles whatever they show. */
  void saw(Witness way) {
    eyewitness.play(
        way, (view, lines) -> settle(plan -> eyewitness.saw(plan.exhibit()), way, lines));
    if (open().stream().anyMatch(Shown::isOfRange)) {
      probing.play(way, (view, lines) -> settle(plan -> hasOverrun(plan, view), way, lines));
    }
  }

  private void settle(Predicate<Plan> isShown, Witness way, int lines) {
    for (Plan plan : open()) {
      if (isShown.test(plan)) {
        settle(plan, Showing.by(way.with(way.lines().subList(0, lines))));
      }
    }
  }

  /**
   * Plays at random; whatever that shows is shown by as few of the lines as will do.
   *
   * @param watch takes a quarter of what is left of it
   * @throws Halted if it is over
   */
  void stroll(Watch watch) {
    List<Plan> before = open();
    if (!before.isEmpty()) {
      Stroll.through(new Game(story), watch.within(watch.left() / 4)).forEach(this::saw);
    }
    Eyewitness alone = new Eyewitness(story);
    for (Plan plan : before) {
      if (!isOpen(plan)) {
        watch.goOn();
        shorten(plan, alone);
      }
    }
  }

  /** Has numbers that leave their range do so by as few lines as will do. */
  void shortenOverruns(Watch watch) {
    for (Plan plan : plans) {
      if (isOfRange(plan) && !isOpen(plan)) {
        watch.goOn();
        shorten(plan, eyewitness);
      }
    }
  }

  private void shorten(Plan plan, Eyewitness alone) {
    Witness way = found.get(plan).way().orElseThrow();
    settle(plan, Showing.by(way.shortened(shorter -> shows(shorter, plan, alone))));
  }

  private boolean shows(Witness way, Plan plan, Eyewitness alone) {
    return isOfRange(plan) ? overruns(way, plan) : alone.shows(way, plan.exhibit());
  }

  private boolean overruns(Witness way, Plan plan) {
    boolean[] overruns = {false};
    probing.play(way, (view, lines) -> overruns[0] |= hasOverrun(plan, view));
    return overruns[0];
  }

  private static boolean isOfRange(Plan plan) {
    return plan.exhibit() instanceof Exhibit.Overrun;
  }

  private static boolean hasOverrun(Plan plan, View view) {
    return isOfRange(plan) && plan.asked().get(0).holds(view);
  }
}
