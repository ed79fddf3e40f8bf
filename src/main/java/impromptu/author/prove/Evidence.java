package impromptu.author.prove;

import impromptu.story.Story;
import java.util.List;
import java.util.Optional;

/** What was played, as far as it settles claims which a single state settles. */
final class Evidence {
  private final Eyewitness eyewitness;
  private final List<Witness> played;

  Evidence(Story story, List<Witness> played) {
    eyewitness = new Eyewitness(story);
    this.played = List.copyOf(played);
  }

  /** An answer by as few lines as will do, where some play has come to a state that gives it. */
  Optional<Claim> of(Question question) {
    for (Witness way : played) {
      int lines = settles(question, way);
      if (lines >= 0) {
        Witness first = way.with(way.lines().subList(0, lines));
        return Optional.of(
            question.settledBy(first.shortened(fewer -> settles(question, fewer) >= 0)));
      }
    }
    return Optional.empty();
  }

  /** After how many lines play comes to a state that settles a question; -1 where it does not. */
  private int settles(Question question, Witness way) {
    int[] first = {-1};
    eyewitness.play(
        way,
        (view, lines) -> {
          if (first[0] < 0 && question.isSettledBy(view)) {
            first[0] = lines;
          }
        });
    return first[0];
  }
}
