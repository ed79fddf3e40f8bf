package impromptu.author.prove;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.game.Game;
import impromptu.game.Playing;
import impromptu.story.Expr;
import impromptu.story.Story;
import impromptu.story.Variable;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A number that is said to stay in its range does so; and that many do is seen. */
class TallyTest {
  private static final String RULE =
      "'rules': {'a': {'instead': 'wait', 'when': '%s', 'do': [%s]}, 'b': {'instead': 'jump', %s}}";
  private static final String COUNT = "{'set': 'n', 'to': 'n + 1'}";
  private static final String RUNG = "{'set': 'rung', 'to': 'yes'}";
  private static final String NOTHING = "'say': 'No.'";

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "no more than its range | n < 3 | COUNT | NOTHING | true",
        "without end | yes | COUNT | NOTHING | false",
        "one too many | n <= 3 | COUNT | NOTHING | false",
        "once | not rung | RUNG, COUNT | NOTHING | true",
        "once, the flag last | not rung | COUNT, RUNG | NOTHING | true",
        "as often as the flag is lowered | not rung | RUNG, COUNT"
            + " | 'do': [{'set': 'rung', 'to': 'no'}] | false",
        "too much at once | not rung | RUNG, {'set': 'n', 'to': 'n + 4'} | NOTHING | false",
        "below | not rung | RUNG, {'set': 'n', 'to': 'n - 1'} | NOTHING | false",
        "by way of another number | m > 0 | {'set': 'm', 'to': 'm - 1'}, COUNT | NOTHING | true",
        "and that can be filled | m > 0 | {'set': 'm', 'to': 'm - 1'}, COUNT"
            + " | 'do': [{'set': 'm', 'to': '2'}] | false",
        "after something else is tried | not rung | RUNG, {'try': 'jump'}, COUNT | NOTHING | false",
        "before something else is tried | not rung | RUNG, COUNT, {'try': 'jump'}"
            + " | NOTHING | true",
        "in a choice of answers | not rung | RUNG, {'choose': [{'when': 'chance 50', 'do': [COUNT]},"
            + " {'do': [COUNT, COUNT]}]} | NOTHING | true",
      },
      delimiter = '|')
  void tellsWhatRulesCome(String what, String when, String does, String other, boolean stays) {
    String effects = does.replace("COUNT", COUNT).replace("RUNG", RUNG);
    String answer = other.replace("NOTHING", NOTHING);
    assertEquals(stays, stays(RULE.formatted(when, effects, answer)), what);
  }

  private static final String MOMENT =
      """
      'moments': {'panic': {'begins': '%s', 'beats': 3, 'opening': 'Go on.', %s}},
      'rules': {'a': {'instead': 'jump', %s}}
      """;
  private static final String PICK =
      "'choices': {'c': {'label': 'Count', 'stays': true, 'do': [%s]}}".formatted(COUNT);
  private static final String ONCE =
      "'choices': {'c': {'label': 'Count', 'stays': true, 'once': true,"
          + " 'do': [{'set': 'n', 'to': 'n + 3'}]}}";
  private static final String ANSWER = "'meanwhile': [{'when': '%s', 'do': [%s]}]";

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "once a beat | turns = 2 | PICK | NOTHING | true",
        "and once a beat by itself | turns = 2 | PICK, 'each-beat': [{'do': [COUNT]}]"
            + " | NOTHING | false",
        "and in the end | turns = 2 | PICK, 'otherwise': [{'do': [COUNT]}] | NOTHING | false",
        "in each beat that is not the last | turns = 2 | 'each-beat': [{'do': [COUNT]}]"
            + " | NOTHING | true",
        "it may come again | turns = 2 | PICK | 'do': [{'begin': 'panic'}] | false",
        "it comes once, by hand | no | PICK"
            + " | 'when': 'not rung', 'do': [RUNG, {'begin': 'panic'}] | true",
        "a choice to be had once | turns = 2 | ONCE | NOTHING | true",
        "whatever is done | turns = 2 | PICK, ANSWER(yes) | NOTHING | true",
        "free of cost | turns = 2 | ANSWER(yes), 'free': 'yes' | NOTHING | false",
        "not what is free of cost | turns = 2 | ANSWER(verb is dance), 'free': 'verb is look'"
            + " | NOTHING | true",
        "whatever is done, also nothing | turns = 2 | ANSWER(verb is not nothing), 'free': 'no'"
            + " | NOTHING | true",
        "what is free of cost | turns = 2 | ANSWER(verb is look), 'free': 'verb is look'"
            + " | NOTHING | false",
        "begun in its own opening | no | 'opening': [{'do': [{'begin': 'panic'}, COUNT]}]"
            + " | 'do': [{'begin': 'panic'}] | false",
      },
      delimiter = '|')
  void tellsWhatMomentsCome(String what, String begins, String has, String rule, boolean stays) {
    String own =
        has.replaceAll("ANSWER\\(([^)]*)\\)", ANSWER.formatted("$1", COUNT))
            .replace("PICK", PICK)
            .replace("ONCE", ONCE)
            .replace("COUNT", COUNT);
    String moment = MOMENT.formatted(begins, own, rule.replace("NOTHING", NOTHING));
    if (has.contains("opening")) {
      moment = moment.replace("'opening': 'Go on.', ", "");
    }
    assertEquals(stays, stays(moment.replace("RUNG", RUNG)), what);
  }

  @Test
  void anOpeningSeesWhatIsDoneInAnotherMoment() {
    assertFalse(
        stays(
            """
            'moments': {
              'a': {'begins': 'turns = 2', 'beats': 3, 'meanwhile': [{'do': [{'begin': 'b'}]}]},
              'b': {'begins': 'no', 'beats': 3,
                    'opening': [{'when': 'verb is jump', 'do': [{'set': 'n', 'to': 'n + 4'}]}]}}
            """));
  }

  @Test
  void anAnswerMayBeLeftOutWhereTheyLeadToEachOtherForEver() {
    assertFalse(
        stays(
            """
            'scenes': {'s': {'begins': 'turns = 2', 'ends': 'no', 'on-begin': [{'do': [
              {'set': 'n', 'to': 'n + 3'}, {'choose': [{'do': [{'set': 'n', 'to': '0'}]}]},
              {'begin': 's'}]}]}}
            """));
  }

  private static boolean stays(String sections) {
    Story story =
        Playing.cellarWith(
                """
                "variables": {"n": {"start": 0, "min": 0, "max": 3}, "rung": false,
                  "m": {"start": 2, "min": 0, "max": 2}},
                """
                    + sections.replace('\'', '"'))
            .story();
    return stays(story, variable(story, "n"));
  }

  private static boolean stays(Story story, Variable number) {
    return Tally.staysInRange(story, Incidents.of(story), number, () -> {});
  }

  private static Variable variable(Story story, String id) {
    return story.variables().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The search of all states sees no number leave its range that is said to stay. */
  @ParameterizedTest
  @MethodSource("impromptu.author.prove.SmallStories#names")
  void theSearchAgrees(String name) {
    Story story = SmallStories.game(name).story();
    for (Variable number : story.variables()) {
      if (number.type() == Variable.Type.NUMBER && stays(story, number)) {
        Probes probes = new Probes(story);
        Expr left = new Expr.Variable(probes.overrun(number));
        assertFalse(isEver(left, new Game(probes.story())), () -> name + ": " + number.id());
      }
    }
  }

  private static boolean isEver(Expr condition, Game game) {
    Limits limits = new Limits(2_000_000, 1L << 30, 300, 2);
    Watch watch = new Watch(limits, (a, b, c, d, e) -> {}, new AtomicBoolean());
    Model model =
        new Model(game, game.begin(0, Set.of()).state().world(), Aim.open(List.of()), watch)
            .asking(List.of(condition));
    Sights sights = new Slice(model, limits, watch).lookout(300);
    assertTrue(sights.whole().isWhole());
    return sights.has(sights.where(condition, true), sights.whole());
  }
}
