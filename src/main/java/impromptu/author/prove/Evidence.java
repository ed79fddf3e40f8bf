package impromptu.author.prove;

import impromptu.author.trying.Shrinking;
import impromptu.game.Game;
import impromptu.story.Story;
import impromptu.world.View;
import impromptu.world.World;
import java.util.List;
import java.util.Optional;

/** What was played, as far as it settles claims which a single state settles. */
final class Evidence {
  private final Story story;
  private final Game game;
  private final Eyewitness eyewitness;
  private final List<Witness> played;

  Evidence(Game game, List<Witness> played) {
    this.game = game;
    story = game.story();
    eyewitness = new Eyewitness(story);
    this.played = List.copyOf(played);
  }

  /** An answer by as few lines as will do, where some play has come to a state that gives it. */
  Optional<Claim> of(Question question) {
    for (Witness way : played) {
      int lines = settles(question, way);
      if (lines >= 0) {
        List<String> fewest =
            Shrinking.shortest(
                way.lines().subList(0, lines), fewer -> settles(question, with(way, fewer)) >= 0);
        return Optional.of(question.settledBy(with(way, fewest)));
      }
    }
    return Optional.empty();
  }

  private static Witness with(Witness way, List<String> lines) {
    return new Witness(way.seed(), way.found(), lines);
  }

  /** After how many lines play comes to a state that settles a question; -1 where it does not. */
  private int settles(Question question, Witness way) {
    int[] first = {-1};
    eyewitness.play(
        way,
        (world, lines) -> {
          if (first[0] < 0 && question.isSettledBy(view(world))) {
            first[0] = lines;
          }
        });
    return first[0];
  }

  private View view(World world) {
    return new View(story, game.layout(), world);
  }
}
