package impromptu.author.prove;

import impromptu.game.Game;
import impromptu.story.Effect;
import impromptu.story.Ending;
import impromptu.story.Expr;
import impromptu.story.Story;
import impromptu.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for one ending that is in reach from wherever play comes to, so that nobody is ever stuck.
 * It does so in the story without the other endings, which goes on where one of them would have
 * come: less decides about one ending than about all of them. Until it ends, any play of the real
 * story is one of that story, too; so where commands lead to the ending in that, they do in the
 * real one, unless they come to another ending first, which is as good.
 */
final class Refuge {
  private final Game game;
  private final Limits limits;
  private final Watch watch;
  private final Question asked = new Question.Hopeful();
  private long commands;

  /**
   * @param watch says how long it may take
   */
  Refuge(Game game, Limits limits, Watch watch) {
    this.game = game;
    this.limits = limits;
    this.watch = watch;
  }

  /** An ending by itself, and the size of a state that tells what decides about it. */
  private record Lone(Ending ending, Model model, int bits) {}

  /**
   * That nobody is ever stuck, where some ending proves it about which less decides than about all.
   */
  Optional<Claim> find(Model main) {
    Story story = game.story();
    if (story.endings().size() < 2 || asksForFound(story)) {
      return Optional.empty();
    }
    List<Lone> lone = new ArrayList<>();
    for (Ending ending : story.endings()) {
      Model model = alone(ending);
      lone.add(new Lone(ending, model, model.bits()));
    }
    int most = main.bits();
    lone.removeIf(each -> each.bits() >= most);
    lone.sort(Comparator.comparing(Lone::bits));
    for (int i = 0; i < lone.size(); i++) {
      if (isSafe(lone.get(i), watch.left() / (lone.size() - i))) {
        return Optional.of(claim(lone.get(i).ending()));
      }
    }
    return Optional.empty();
  }

  /** How many commands were tried. */
  long commands() {
    return commands;
  }

  private Claim claim(Ending ending) {
    String why = "from every state \"" + ending.id() + "\" can be reached, or another on the way";
    return new Claim(asked.kind(), asked.id(), Verdict.PROVED, why, Optional.empty());
  }

  /**
   * Whether what was found in earlier playings decides about anything, which must not be left out.
   */
  private static boolean asksForFound(Story story) {
    return Parts.any(
        Parts.of(story),
        part ->
            part instanceof Expr.Found
                || (part instanceof Expr.Given given && given.role() == Expr.Role.ENDINGS_FOUND));
  }

  /** A slice of the story in which no other ending ever comes. */
  Model alone(Ending ending) {
    Game without = new Game(new Without(ending.index()).of(game.story()));
    World start = without.begin(0, Set.of()).state().world();
    return new Model(without, start, Aim.open(List.of()), watch);
  }

  private boolean isSafe(Lone lone, double seconds) {
    double end = watch.seconds() + seconds;
    Sights sights = seen(lone.model(), seconds);
    if (sights.hangsOnGuesses() && !isProved(sights)) {
      sights = seen(lone.model().exact(), end - watch.seconds());
    }
    return isProved(sights);
  }

  private Sights seen(Model model, double seconds) {
    Sights sights = new Slice(model, limits, watch).lookout(seconds);
    commands += sights.commands();
    return sights;
  }

  private boolean isProved(Sights sights) {
    return asked.answer(sights).verdict() == Verdict.PROVED;
  }

  /** A story in which only one of its endings ever comes. */
  private static final class Without extends Rewriting {
    private final int ending;

    Without(int ending) {
      this.ending = ending;
    }

    Story of(Story story) {
      return rewritten(story, story.variables());
    }

    @Override
    List<Effect> instead(Effect original, Effect rewritten) {
      return original instanceof Effect.Finish finish && finish.ending() != ending
          ? List.of()
          : List.of(rewritten);
    }
  }
}
