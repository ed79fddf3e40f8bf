package impromptu.author.prove;

import impromptu.game.Game;
import impromptu.scenario.ScenarioReader;
import impromptu.story.Ending;
import impromptu.story.Expr;
import impromptu.story.Moment;
import impromptu.story.Relation;
import impromptu.story.Scene;
import impromptu.story.ScenePhase;
import impromptu.story.Story;
import impromptu.story.Timer;
import impromptu.story.Variable;
import impromptu.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Counts the states of a story as its endings tell them apart, as each ending by itself does, and
 * as everything does that can change but the passing of turns.
 */
public final class SliceBench {
  private static final int MOST_STATES = 50_000_000;

  private SliceBench() {}

  /** The arguments: how many seconds each search may take, and the scenarios. */
  public static void main(String[] args) {
    double seconds = Double.parseDouble(args[0]);
    for (String scenario : Arrays.asList(args).subList(1, args.length)) {
      Story story = ScenarioReader.readToPlay(Path.of(scenario)).story().orElseThrow();
      Game game = new Game(story);
      World start = game.begin(0, Set.of()).state().world();
      Limits limits =
          new Limits(
              MOST_STATES,
              Runtime.getRuntime().maxMemory() / 2,
              Double.MAX_VALUE,
              Runtime.getRuntime().availableProcessors());
      Watch watch = new Watch(limits, (a, b, c, d, e) -> {}, new AtomicBoolean());
      Model main = new Model(game, start, Aim.open(List.of()), watch);
      count(scenario + ", endings", main, limits, watch, seconds);
      Refuge refuge = new Refuge(game, limits, watch);
      for (Ending ending : story.endings()) {
        String what = scenario + ", only " + ending.id();
        count(what, refuge.alone(ending), limits, watch, seconds);
      }
      count(scenario + ", everything", main.asking(everything(story)), limits, watch, seconds);
    }
  }

  private static void count(String what, Model model, Limits limits, Watch watch, double seconds) {
    double before = watch.seconds();
    Explored seen = new Slice(model, limits, watch).lookout(seconds).whole();
    double took = watch.seconds() - before;
    System.out.printf(
        Locale.ROOT,
        "%s: %d bits, %s%,d states, %,d commands in %.1f s, %,.0f a second, %d bytes a state%n",
        what,
        model.bits(),
        seen.isWhole() ? "" : "more than ",
        seen.states().size(),
        seen.commands(),
        took,
        seen.commands() / took,
        seen.bytes() / seen.states().size());
  }

  /** All that can change in a story but the passing of turns. */
  static List<Expr> everything(Story story) {
    List<Expr> asked = new ArrayList<>();
    for (int entity = 1; entity < story.entities().size(); entity++) {
      Expr literal = new Expr.Literal(entity);
      if (!story.isRoom(entity)) {
        asked.add(new Expr.Related(Relation.HOLDER, literal));
      }
      for (int property = 0; property < story.properties().size(); property++) {
        asked.add(new Expr.Is(literal, property));
      }
    }
    for (Variable variable : story.variables()) {
      asked.add(new Expr.Variable(variable.index()));
    }
    for (Scene scene : story.scenes()) {
      asked.add(new Expr.InPhase(scene.index(), ScenePhase.PLAYING));
    }
    for (Timer timer : story.timers()) {
      asked.add(new Expr.TimerLeft(timer.index()));
    }
    for (Moment moment : story.moments()) {
      asked.add(new Expr.Beats(moment.index()));
    }
    return asked;
  }
}
