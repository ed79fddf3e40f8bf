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

  private static Game galley() {
    return Playing.game(
        """
        {"story": {"title": "T", "author": "A", "version": "1", "start": "galley",
                   "ifid": "00000000-0000-4000-8000-000000000000"},
         "rooms": {"galley": {"name": "Galley", "exits": {"up": "deck"}},
                   "deck": {"name": "Deck", "exits": {"down": "galley"}}},
         "things": {
          "cook": {"name": "cook", "in": "galley", "is": ["person", "male"],
                   "on": {"order": {"continue": true}}},
          "spoon": {"name": "spoon", "in": "galley"},
          "pan": {"name": "pan", "in": "galley", "is": ["container", "open"]}}}
        """);
  }

  @Test
  void aPersonWhoIsCalledLikeAVerbIsSpokenToBeforeAComma() {
    Playing.assertPlays(
        galley(),
        """
        > cook, take pan then the spoon in the pan
        The cook takes the pan.

        What about the spoon? A command begins with a verb, such as EXAMINE.
        > cook, up
        The cook leaves.
        > cook, take the spoon. jump
        The cook is not here any more.

        (Not done: “jump”.)
        > cook, go to the deck
        The cook is not here any more.
        > cook, spoon
        You have no fire to do that on.
        """);
  }

  @Test
  void aPluralCallsSeveralThingsBeforeTheOneThatTheyAreIn() {
    Playing.assertPlays(
        Playing.cellarWith(
            """
            "things": {
              "matchbox": {"name": "box of matches", "in": "cellar",
                           "is": ["container", "openable"]},
              "match": {"name": "match", "in": "matchbox", "count": 3},
              "spectacles": {"name": "spectacles", "words": ["glasses"], "in": "cellar",
                             "is": ["plural"]},
              "glass": {"name": "glass", "in": "cellar", "count": 2}}
            """),
        """
        > take matches
        You take the box of matches.
        > open it
        You open the box of matches. Inside are three matches.
        > take two matches
        Two matches: Taken.
        > drop two matches
        Two matches: Dropped.
        > take matches from box of matches
        You take the match.
        > take matches
        Two matches: Taken.
        > put all matches in box of matches
        Three matches: Done.
        > drop box of matches
        You put the box of matches down.
        > take glasses
        You take the spectacles.
        """);
  }

  @Test
  void onesAreSeveralAndNoneIsTakenOffForThem() {
    Playing.assertPlays(
        Playing.cellarWith(
            """
            "things": {
              "crate": {"name": "crate", "in": "cellar", "is": ["container", "open"]},
              "mug": {"name": "red mug", "in": "cellar"},
              "plate": {"name": "red plate", "in": "cellar"},
              "bandanna": {"name": "red bandanna", "in": "player", "is": ["wearable", "worn"]},
              "cap": {"name": "blue cap", "in": "player", "is": ["wearable", "worn"]}}
            """),
        """
        > put all the red ones in the crate
        Red mug: (You first take the red mug.)
        Done.
        Red plate: (You first take the red plate.)
        Done.
        > take the red ones
        Red mug: Taken.
        Red plate: Taken.
        > drop two red ones
        Red mug: Dropped.
        Red plate: Dropped.
        > put the blue ones in the crate
        (You first take the blue cap off.)

        You put the blue cap into the crate.
        > take the red one
        Which do you mean, the red mug or the red plate?
        """);
    Workshop.after().reads("take red ones", "take red-ball small-red-ball");
  }

  @Test
  void againIsForAnotherOfSeveralAlike() {
    Workshop.after("take penny")
        .reads("g", "take penny-2")
        .reads("x penny", "examine penny")
        .reads("g", "examine penny")
        .reads("drop two pennies", "drop penny penny-2")
        .reads("take two pennies", "take penny penny-2")
        .reads("g", "take penny-3 penny-2");
    Workshop.after("take penny", "g", "g").reads("g", "take penny-3");
    Workshop.after("open jar", "put penny in jar").reads("g", "put-in penny-2 > glass-jar");
    Playing.assertPlays(
        Playing.cellarWith(
            """
            "things": {"plum": {"name": "plum", "in": "cellar", "count": 2, "is": ["edible"]}}
            """),
        """
        > eat plum
        (You first take the plum.)

        You eat the plum, and nothing is left of it.
        > g
        (You first take the plum.)

        You eat the plum, and nothing is left of it.
        """);
  }

  @Test
  void whatIsInPlaceAlreadyIsNotMeant() {
    Workshop.after("open jar", "put penny in jar")
        .reads("put penny in jar", "put-in penny-2 > glass-jar");
    Workshop.after("open jar", "put penny in jar")
        .reads("put two pennies in jar", "put-in penny-2 penny-3 > glass-jar");
    Workshop.after("put penny on bench")
        .reads("put two pennies on bench", "put-on penny-2 penny-3 > workbench")
        .reads("put penny on bench", "put-on penny > workbench");
  }
}
