package impromptu.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import impromptu.game.Game;
import impromptu.game.Playing;
import impromptu.parser.Reading;
import impromptu.story.GrammarLine;
import impromptu.story.GrammarLine.Literal;
import impromptu.story.GrammarLine.Slot;
import impromptu.story.Verb;
import impromptu.world.State;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every particle of every verb in the library stands before the noun and after it. */
class ParticlesTest {
  private static final Set<String> PARTICLES =
      Set.of(
          "up",
          "down",
          "on",
          "off",
          "out",
          "away",
          "over",
          "aside",
          "together",
          "open",
          "shut",
          "closed",
          "apart",
          "around",
          "about",
          "behind");

  /** Verbs whose particle says where: "knock on the door". */
  private static final Set<String> PREPOSITIONAL =
      Set.of(
          "blow",
          "climb",
          "enter",
          "go-to",
          "hide",
          "hit",
          "jump-over",
          "lean",
          "shiver",
          "kick",
          "knock",
          "look-behind",
          "look-in",
          "look-on",
          "play",
          "search",
          "sleep",
          "swing");

  /** Lines whose other order belongs to another verb. */
  private static final Set<String> ASIDE =
      Set.of("pull on", "eat on", "nibble on", "bite on", "chew on", "pull out");

  private final Game game = Playing.cellarWith("\"things\": {\"gizmo\": {\"in\": \"cellar\"}}");
  private final State state = game.begin(0, Set.of()).state();
  private final Set<String> odd = new TreeSet<>();
  private int tried;

  @Row({"V1", "V2", "V6"})
  @Test
  void standOnEitherSide() {
    for (Verb verb : game.story().verbs()) {
      for (GrammarLine line : verb.grammar()) {
        if (!PREPOSITIONAL.contains(verb.id()) && line.tokens().size() == 3) {
          compare(line);
        }
      }
    }
    assertEquals(Set.of(), odd);
    assertEquals(true, tried > 300, () -> tried + " tried");
  }

  private void compare(GrammarLine line) {
    List<GrammarLine.Token> tokens = line.tokens();
    int slot = tokens.get(1) instanceof Slot ? 1 : 2;
    if (tokens.get(0) instanceof Literal verbs
        && tokens.get(slot) instanceof Slot noun
        && tokens.get(3 - slot) instanceof Literal particles
        && isThing(noun)) {
      for (String verb : verbs.words()) {
        for (String particle : particles.words()) {
          if (PARTICLES.contains(particle) && !ASIDE.contains(verb + " " + particle)) {
            compare(verb, particle);
          }
        }
      }
    }
  }

  private static boolean isThing(Slot slot) {
    return slot.content() == GrammarLine.Content.ONE
        || slot.content() == GrammarLine.Content.SEVERAL;
  }

  private void compare(String verb, String particle) {
    tried++;
    String before = read(verb + " " + particle + " gizmo");
    String after = read(verb + " gizmo " + particle);
    if (!before.equals(after)) {
      odd.add(verb + " " + particle + ": " + before + ", or after the noun " + after);
    }
  }

  private String read(String line) {
    return game.parser().read(state, line) instanceof Reading.Understood read
        ? game.story().verbs().get(read.command().verb()).id()
        : "not read";
  }

  @Test
  void aWordThatWasLeftOutIsNotPutIntoAMouth() {
    Player.inCellarWith(
            """
            "things": {
              "gas": {"name": "gas", "words": ["cloud"], "in": "cellar", "is": ["edible"]},
              "haze": {"name": "haze", "words": ["cloud"], "in": "cellar"}
            },
            "verbs": {
              "snuffle": {"grammar": ["snuffle (at) [thing]"], "report": "Gas.", "likely": "noun is edible"}
            }
            """)
        .hears("(the gas)\n\nGas.", "snuffle the cloud")
        .hears("(at the gas)\n\nGas.", "snuffle at the cloud");
  }

  @Test
  void whatAnAuthorBringsIsReadBeforeTheSameLineOfTheLibrary() {
    Player player =
        Player.inCellarWith(
            """
            "verbs": {"caper": {"grammar": ["jump"], "report": "You caper."},
              "wave": {"more-grammar": ["sing"]}}
            """);
    player.hears("You caper.", "jump").hears("You wave.", "sing");
  }

  @Test
  void whatIsVagueGivesWayInEveryVerb() {
    Player player =
        Player.inCellarWith(
            """
            "rooms": {"attic": {"name": "Attic", "exits": {"down": "cellar"}}},
            "things": {
              "gas": {"name": "gas", "words": ["cloud"], "in": "cellar", "is": ["scenery"]},
              "haze": {"name": "haze", "words": ["cloud", "bell"], "in": "cellar", "is": ["vague"]},
              "bell": {"name": "bell", "in": "attic"}
            }
            """);
    player.hears("You hit the gas. Nothing comes of it.", "hit the cloud");
    player.hears("You see nothing special about the haze.", "x haze");
  }
}
