package impromptu.author.prove;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.game.Game;
import impromptu.game.Move;
import impromptu.game.Playing;
import impromptu.game.Trial;
import impromptu.scenario.ScenarioReader;
import impromptu.story.Story;
import impromptu.story.Verb;
import impromptu.world.Command;
import impromptu.world.View;
import impromptu.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that stand for others come to all that any command would. */
class ReceptionTest {
  private static final String WORLD =
      """
      "variables": {"a": {"start": 0, "min": 0, "max": 3}},
      "endings": {"won": {"title": "Won", "text": "Won."}},
      "kinds": {"metal": {}},
      "things": {
        "bell": {"name": "bell", "kind": "metal", "in": "cellar"},
        "cup": {"name": "cup", "kind": "metal", "in": "cellar"},
        "rope": {"name": "rope", "in": "player"}},
      "rules": {"end": {"each-turn": [{"when": "a = 3", "do": [{"end": "won"}]}]} %s},
      "moments": {"panic": {"begins": "turns >= 1", "beats": 3, %s
        "choices": {"stay": {"label": "Stay", "does": ["pray"], "say": "So be it."}}}}
      """;

  private static final String ADDS = "\"do\": [{\"set\": \"a\", \"to\": \"a + 1\"}]";
  private static final String SETS = "\"do\": [{\"set\": \"a\", \"to\": \"2\"}]";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'when': 'verb is jump or verb is sing', ADDS}, {'when': 'noun is bell', SETS}, 'No.'",
        "{'when': 'noun is metal and verb is not examine', ADDS}, {'when': 'held noun', SETS}",
        "{'when': 'direction is north', ADDS}, {'when': 'verb is go', SETS, 'continue': true}",
        "{'when': 'second is bell', ADDS}, {'when': 'verb is give and a > 0', SETS}",
        "{'when': 'verb is jump', 'say': 'Up.'}, {'when': 'a = 1 or verb is sing', ADDS}",
        "{'when': 'not (noun is cup)', 'say': 'Not that.'}, {'when': 'a < 2', ADDS}",
      })
  void inMoments(String meanwhile) {
    agrees("", "\"meanwhile\": [" + written(meanwhile) + "],");
  }

  @ParameterizedTest
  @ValueSource(strings = {"verb is jump", "noun is cup", "noun in cellar and verb is not take"})
  void whatCostsNoBeat(String free) {
    agrees("", "\"free\": \"" + free + "\", \"otherwise\": {" + ADDS + "},");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'before': 'any', 'when': 'verb is jump or verb is sing'",
        "'before': 'any', 'when': 'direction is north or verb is sing'",
        "'instead': 'any', 'when': 'a = 0'",
      })
  void whereRulesMindEverything(String rule) {
    agrees(", \"r\": {" + written(rule) + ", " + ADDS + "}", "\"meanwhile\": [\"No.\"],");
    agrees(", \"r\": {" + written(rule) + ", " + ADDS + "}", "");
  }

  private static String written(String json) {
    return json.replace("ADDS", ADDS).replace("SETS", SETS).replace('\'', '"');
  }

  private static void agrees(String rule, String moment) {
    assertAgrees(Playing.cellarWith(WORLD.formatted(rule, moment)), 200);
  }

  @Test
  void inTheDream() {
    Path folder = Path.of("scenario/dream");
    Game game = new Game(ScenarioReader.readToPlay(folder).story().orElseThrow());
    assertTrue(assertAgrees(game, 3) >= 9);
  }

  /** Compares some states of each moment, and of none; how many. */
  private static int assertAgrees(Game game, int most) {
    World start = game.begin(0, Set.of()).state().world();
    Limits limits = new Limits(100_000, 1L << 30, 300, 2);
    Watch watch = new Watch(limits, (a, b, c, d, e) -> {}, new AtomicBoolean());
    Model model = new Model(game, start, Aim.open(List.of()), watch);
    Encoding encoding = new Encoding(model, start);
    Explored explored =
        new Search(model, model.repertoire(), encoding, limits, watch, Optional.empty())
            .from(List.of(start));
    int[] compared = new int[game.story().moments().size() + 1];
    int all = 0;
    for (int state = 0; state < explored.states().size(); state++) {
      World world = explored.world(state);
      View view = new View(game.story(), game.layout(), world);
      if (view.ending() < 0 && compared[view.moment() + 1]++ < most) {
        assertAgrees(model, encoding, explored, state);
        all++;
      }
    }
    return all;
  }

  private static void assertAgrees(Model model, Encoding encoding, Explored explored, int state) {
    Expander expander = new Expander(model, encoding, model.repertoire(), false, () -> {});
    Expansion expansion = expander.expand(explored.states(), state);
    Set<BitSet> found = new HashSet<>();
    for (int outcome = 0; outcome < expansion.size(); outcome++) {
      found.add(BitSet.valueOf(expansion.key(outcome)));
    }
    World world = explored.world(state);
    BitSet everything = new BitSet();
    everything.set(1, model.story().entities().size());
    Trial trial = new Trial(model.game(), everything);
    trial.in(world);
    Fork fork = new Fork(model.strangers());
    long[] key = new long[encoding.words()];
    for (Command command : commands(model.game(), world)) {
      fork.begin();
      do {
        encoding.encode(trial.after(new Move.Typed(command), fork), key, 0);
        Set<BitSet> one = new HashSet<>(found);
        one.retainAll(Set.of(BitSet.valueOf(key)));
        Story story = model.story();
        assertEquals(1, one.size(), () -> story.verbs().get(command.verb()).id() + command);
      } while (fork.next());
    }
  }

  /**
   * Everything that the player can do with what is around, if only one thing at a time; outside
   * moments, without walking several rooms, which can be walked one by one.
   */
  private static List<Command> commands(Game game, World world) {
    Story story = game.story();
    View view = new View(story, game.layout(), world);
    List<Integer> around = new ArrayList<>();
    for (int entity : view.scope(story.player()).collect()) {
      around.add(entity);
    }
    List<Command> commands = new ArrayList<>();
    for (Verb verb : story.verbs()) {
      boolean isTried = verb.takesTime() && (view.moment() >= 0 || !Ways.isWay(verb));
      for (Shape shape : isTried ? Typeable.shapes(verb, story) : List.<Shape>of()) {
        for (int noun : shape.noun() ? around : List.of(0)) {
          for (int second : shape.noun() && shape.second() ? around : List.of(0)) {
            for (int direction = shape.direction() ? 0 : -1;
                direction < (shape.direction() ? story.directions().size() : 0);
                direction++) {
              commands.add(command(verb, shape, story, noun, second, direction));
            }
          }
        }
      }
    }
    return commands;
  }

  private static Command command(
      Verb verb, Shape shape, Story story, int noun, int second, int direction) {
    List<Integer> nouns = noun == 0 ? List.of() : List.of(noun);
    String words = shape.words() ? story.entity(1).name().text() : "";
    return new Command(
        verb.index(),
        shape.line(),
        story.player(),
        nouns,
        second,
        direction < 0 ? -1 : story.directions().get(direction).index(),
        words,
        1,
        false);
  }
}
