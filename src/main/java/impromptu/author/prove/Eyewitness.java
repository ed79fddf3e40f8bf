package impromptu.author.prove;

import impromptu.author.coverage.Coverage;
import impromptu.author.coverage.Exhibit;
import impromptu.author.coverage.Footprint;
import impromptu.game.Game;
import impromptu.game.Turn;
import impromptu.story.Ending;
import impromptu.story.Story;
import impromptu.world.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Plays lines in the real game and sees what they show. */
final class Eyewitness {
  private final Footprint seen = new Footprint();
  private final Game game;

  Eyewitness(Story story) {
    game = new Game(story, seen);
  }

  /** Takes it that this was seen, too. */
  void include(Footprint shown) {
    seen.include(shown);
  }

  /** Is told where play has come to, after how many lines. */
  interface Report {
    void at(View view, int lines);
  }

  /** Plays from the beginning, and tells where that comes to, the beginning included. */
  void play(Witness witness, Report report) {
    Set<Integer> found = new TreeSet<>();
    for (Ending ending : game.story().endings()) {
      if (witness.found().contains(ending.id())) {
        found.add(ending.index());
      }
    }
    Turn turn = game.begin(witness.seed(), found);
    look(turn);
    report.at(view(turn), 0);
    for (int line = 0; line < witness.lines().size(); line++) {
      turn = game.turn(turn.state(), witness.lines().get(line));
      game.ending(turn.state()).ifPresent(at -> seen.reaches(game.story().endings().get(at).id()));
      look(turn);
      report.at(view(turn), line + 1);
    }
  }

  private View view(Turn turn) {
    return new View(game.story(), game.layout(), turn.state().world());
  }

  /** Sees what a screen shows beside what was told. */
  private void look(Turn turn) {
    game.choices(turn.state());
    game.status(turn.state());
    game.signs(turn.state(), turn.narration().cues());
  }

  /**
   * Plays what others have played, as far as nothing is taken to be so in it of which that is not
   * known: an ending found in an earlier playing must have been found in one of them.
   *
   * @return what was played
   */
  List<Witness> playAll(List<Witness> plays, Report report) {
    List<Witness> left = new ArrayList<>(plays);
    List<Witness> played = new ArrayList<>();
    int before = -1;
    while (left.size() != before) {
      before = left.size();
      for (Witness play : List.copyOf(left)) {
        if (knows(play.found())) {
          left.remove(play);
          played.add(play);
          play(play, report);
        }
      }
    }
    return played;
  }

  private boolean knows(List<String> endings) {
    for (Ending ending : game.story().endings()) {
      if (endings.contains(ending.id()) && !seen.has(new Exhibit.Finished(ending))) {
        return false;
      }
    }
    return true;
  }

  /** What of the story was shown by what was played so far. */
  Coverage coverage() {
    return Coverage.of(game.story(), seen);
  }

  /** Whether lines show something, by themselves; forgets whatever was played before. */
  boolean shows(Witness lines, Exhibit exhibit) {
    seen.forget();
    play(lines, (view, played) -> {});
    return saw(exhibit);
  }

  /** Whether something was shown by what was played so far. */
  boolean saw(Exhibit exhibit) {
    return seen.has(exhibit);
  }
}
