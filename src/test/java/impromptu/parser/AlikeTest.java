package impromptu.parser;

import impromptu.game.Game;
import impromptu.game.Playing;
import org.junit.jupiter.api.Test;

/** Things and people that nothing tells apart, and those that share a word. */
class AlikeTest {
  private static Game guarded() {
    return Playing.game(
        """
        {"story": {"title": "T", "author": "A", "version": "1", "start": "cellar",
                   "ifid": "00000000-0000-4000-8000-000000000000"},
         "rooms": {"cellar": {"name": "Cellar", "exits": {"north": "yard"}},
                   "yard": {"name": "Yard", "exits": {"south": "cellar"}}},
         "things": {
          "guard": {"name": "guard", "words": ["man"], "count": 2, "in": "cellar",
                    "is": ["person", "male"], "on": {"order": {"continue": true}}},
          "smith": {"name": "Smith", "words": ["man"], "in": "cellar",
                    "is": ["person", "male", "proper"], "on": {"order": {"continue": true}}}}}
        """);
  }

  @Test
  void oneOfSeveralPeopleAlikeIsToldWithoutAsking() {
    Playing.assertPlays(
        guarded(),
        """
        > guard, jump
        The guard jumps on the spot.
        > tell a guard to jump
        The guard jumps on the spot.
        > any guard, jump
        The guard jumps on the spot.
        > man, jump
        Which do you mean, the two guards or Smith?
        > smith
        Smith jumps on the spot.
        """);
  }

  @Test
  void severalPeopleAlikeAreToldEach() {
    Playing.assertPlays(
        guarded(),
        """
        > guards, jump
        The guard jumps on the spot.

        The guard jumps on the spot.
        > two guards, jump and wave
        The guard jumps on the spot.

        The guard jumps on the spot.

        The guard waves.

        The guard waves.
        > three guards, jump
        You can't count that many here: only 2.
        > everyone, go north
        The guard leaves.

        The guard leaves.

        Smith leaves.
        """);
  }
}
