package impromptu.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.story.Effect;
import impromptu.story.Expr;
import impromptu.story.GrammarLine;
import impromptu.story.GrammarLine.Content;
import impromptu.story.GrammarLine.Literal;
import impromptu.story.GrammarLine.Reach;
import impromptu.story.GrammarLine.Slot;
import impromptu.story.Moment;
import impromptu.story.Reactions;
import impromptu.story.Response;
import impromptu.story.Room;
import impromptu.story.Rule;
import impromptu.story.Story;
import impromptu.story.Thing;
import impromptu.story.Trait;
import impromptu.story.Verb;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryTest {
  private static Thing thing(Story story, String id) {
    for (int i = story.rooms() + 1; i < story.entities().size(); i++) {
      if (story.entity(i).id().equals(id)) {
        return story.thing(i);
      }
    }
    throw new AssertionError("no thing " + id);
  }

  private static Verb verb(Story story, String id) {
    return story.verbs().stream().filter(verb -> verb.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<String> said(List<Response> responses) {
    return responses.stream().map(response -> response.say().source()).toList();
  }

  @Test
  void roomsComeFirstThenThings() {
    Story story = Reads.story("\"rooms\": {\"attic\": {\"name\": \"Attic\"}}");
    assertEquals(
        List.of("", "hall", "attic", "player"),
        story.entities().stream().map(impromptu.story.Entity::id).toList());
    assertEquals(2, story.rooms());
    assertEquals(3, story.player());
    assertEquals(1, story.start());
    for (int i = 0; i < story.entities().size(); i++) {
      assertEquals(i, story.entity(i).index());
    }
  }

  @Test
  void traitsComeFirstAmongProperties() {
    Story story = Reads.story("\"properties\": {\"dusty\": \"old\", \"open\": \"not shut\"}");
    for (Trait trait : Trait.values()) {
      assertEquals(trait.id(), story.properties().get(trait.ordinal()).id());
    }
    assertEquals("not shut", story.properties().get(Trait.OPEN.ordinal()).note());
    assertEquals("dusty", story.properties().get(Trait.values().length).id());
    assertEquals(Trait.values().length + 1, story.properties().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          "name": "velvet curtain" ~ a velvet curtain/velvet curtains ~ [velvet, curtain] ~ [curtains]
          "name": "piece of the puzzle" ~ a piece of the puzzle/pieces of the puzzle ~ [piece, puzzle] ~ [pieces]
          "name": "Oak Door" ~ an Oak Door/Oak Doors ~ [oak, door] ~ [doors]
          "name": "half-moon" ~ a half-moon/half-moons ~ [half-moon, half, moon] ~ [half-moons, moons]
          "name": "stairs", "is": "plural" ~ some stairs/stairs ~ [stairs] ~ []
          "name": "Ada", "is": ["proper"] ~ Ada/Adas ~ [ada] ~ [adas]
          "name": "sand", "article": "some" ~ some sand/sands ~ [sand] ~ [sands]
          "name": "king’s (old) map" ~ a king’s (old) map/king’s (old) maps ~ [king's, old, map] ~ [maps]
          "name": "berry", "words": ["fruit"], "plurals": ["fruits"] ~ a berry/berries ~ [berry, fruit] ~ [berries, fruits]
          "name": "box", "plural": "boxen" ~ a box/boxen ~ [box] ~ [boxen]
          "description": "x" ~ a big thing/big things ~ [big, thing] ~ [things]
          """)
  void names(String keys, String printed, String words, String plurals) {
    Story story = Reads.story("\"things\": {\"big-thing\": {\"in\": \"hall\", " + keys + "}}");
    var name = thing(story, "big-thing").name();
    String article = name.indefinite().isEmpty() ? "" : name.indefinite() + " ";
    assertEquals(printed, article + name.text() + "/" + name.plural());
    assertEquals(words, name.words().toString());
    assertEquals(plurals, name.plurals().toString());
    assertEquals(name.indefinite().isEmpty() ? "" : "the", name.definite());
  }

  @Test
  void identicalThings() {
    Story story = Reads.story("\"things\": {\"penny\": {\"in\": \"hall\", \"count\": 3}}");
    Thing first = thing(story, "penny");
    assertEquals(first.index(), thing(story, "penny-3").alike());
    assertEquals(first.index() + 2, thing(story, "penny-3").index());
    assertEquals(first.name(), thing(story, "penny-2").name());
  }

  @Test
  void backdropsDoorsAndParts() {
    Story story =
        Reads.story(
            """
            "rooms": {
              "yard": {"name": "Yard", "exits": {"south": {"to": "lane", "door": "gate"}}},
              "lane": {"name": "Lane", "exits": {"north": {"to": "yard", "door": "gate"}}}
            },
            "things": {
              "sky": {"in": "everywhere"},
              "wall": {"in": ["yard", "lane"]},
              "gate": {"is": ["openable"]},
              "latch": {"part-of": "gate"}
            }
            """);
    assertEquals(List.of(1, 2, 3), thing(story, "sky").rooms());
    assertEquals(List.of(2, 3), thing(story, "wall").rooms());
    Thing gate = thing(story, "gate");
    assertEquals(List.of(2, 3), gate.rooms());
    assertTrue(gate.properties().contains(Trait.DOOR.ordinal()));
    assertTrue(gate.standsIn(3));
    assertEquals(Map.of(gate.index(), List.of(thing(story, "latch").index())), story.parts());
    assertEquals(
        List.of(thing(story, "sky").index(), thing(story, "wall").index(), gate.index()),
        story.room(2).backdrops());
    assertEquals(gate.index(), story.room(2).exits().get(1).door());
  }

  @Test
  void exits() {
    Story story =
        Reads.story(
            """
            "rooms": {"yard": {"name": "Yard", "exits": {
              "north": {"to": "hall", "when": "no", "refuse": "Shut.", "one-way": true},
              "south": {"refuse": "Brick."}}}}
            """);
    Room yard = story.room(2);
    assertEquals("Shut.", yard.exits().get(0).refusal().source());
    assertEquals(Expr.Literal.FALSE, yard.exits().get(0).when());
    assertEquals(Expr.Literal.TRUE, yard.exits().get(0).shown());
    assertEquals(0, yard.exits().get(1).to());
    assertEquals(Expr.Literal.FALSE, yard.exits().get(1).shown());
  }

  @Test
  void kindsAddUp() {
    Story story =
        Reads.story(
            """
            "kinds": {
              "fruit": {"is": ["edible"], "words": ["fruit"], "description": "Ripe.",
                        "on": {"take": "Sticky.", "look": "Round."}},
              "apple": {"kind": "fruit", "is": ["fixed"], "on": {"take": "Crisp."}}
            },
            "things": {
              "pippin": {"in": "hall", "kind": "apple", "words": ["small"]},
              "cox": {"in": "hall", "kind": ["apple"], "description": "Red.", "on": {"any": "No."}}
            }
            """);
    Thing pippin = thing(story, "pippin");
    assertEquals(Set.of("apple", "fruit"), pippin.kinds());
    assertEquals(Set.of(Trait.EDIBLE.ordinal(), Trait.FIXED.ordinal()), pippin.properties());
    assertEquals(List.of("pippin", "small", "fruit"), pippin.name().words());
    assertEquals("Ripe.", pippin.description().source());
    assertEquals(List.of("Crisp."), said(pippin.on().to(verb(story, "take").index())));
    assertEquals(List.of("Round."), said(pippin.on().to(verb(story, "look").index())));
    Thing cox = thing(story, "cox");
    assertEquals("Red.", cox.description().source());
    assertEquals(List.of("No."), said(cox.on().any()));
    assertEquals(List.of("Crisp."), said(cox.on().to(verb(story, "take").index())));
  }

  @Test
  void responsesInEveryForm() {
    Story story =
        Reads.story(
            """
            "things": {"box": {"in": "hall", "on": {
              "take, look": [
                {"when": "lit", "say": ["A.", "B."], "do": {"perform": "look"}, "continue": true},
                "C."
              ],
              "any": "D."}}}
            """);
    Reactions on = thing(story, "box").on();
    List<Response> responses = on.to(verb(story, "take").index());
    assertEquals(responses, on.to(verb(story, "look").index()));
    assertEquals(List.of("A.\n\nB.", "C."), said(responses));
    assertEquals(List.of("D."), said(on.any()));
    assertEquals(new Expr.Given(Expr.Role.LIT), responses.get(0).when());
    assertTrue(responses.get(0).goesOn());
    assertEquals(
        List.of(new Effect.Perform(impromptu.story.Builtin.LOOK)), responses.get(0).effects());
  }

  @Test
  void effects() {
    Story story =
        Reads.story(
            """
            "variables": {"nerve": {"min": 0, "max": 5}, "brave": false},
            "scenes": {"overture": {}},
            "timers": {"fuse": {"turns": 7, "then": "Bang."}},
            "moments": {"panic": {"beats": 1}},
            "endings": {"e": {"title": "E"}},
            "cues": {"spot": {"show": "light"}},
            "things": {"box": {"in": "hall"}},
            "rules": {"r": {"each-turn": {"do": [
              {"set": "nerve", "to": 3}, {"set": "brave", "to": "not brave"},
              {"make": "box", "is": ["open", "lit"], "not": "locked"},
              {"move": ["box", "player"], "to": "hall"}, {"remove": "box"},
              {"move-all": "box", "to": "player"},
              {"begin": "overture"}, {"begin": "fuse"}, {"begin": "fuse", "turns": "nerve + 1"},
              {"begin": "panic"}, {"stop": "overture"}, {"stop": "fuse"}, {"stop": "panic"},
              {"end": "e"}, {"cue": "spot"}, {"try": "take", "noun": "box"},
              {"choose": [{"when": "brave", "say": "x"}, "y"]}, {"score": -2}
            ]}}}
            """);
    Expr box = new Expr.Literal(3);
    Expr player = new Expr.Given(Expr.Role.PLAYER);
    Expr hall = new Expr.Literal(1);
    List<Effect> effects = story.rules().get(0).responses().get(0).effects();
    assertEquals(
        List.of(
            new Effect.Assign(0, new Expr.Literal(3)),
            new Effect.Assign(1, new Expr.Not(new Expr.Variable(1))),
            new Effect.Make(box, Trait.OPEN.ordinal(), true),
            new Effect.Make(box, Trait.LIT.ordinal(), true),
            new Effect.Make(box, Trait.LOCKED.ordinal(), false),
            new Effect.Move(box, hall),
            new Effect.Move(player, hall),
            new Effect.Move(box, new Expr.Literal(0)),
            new Effect.MoveAll(box, player),
            new Effect.BeginScene(0),
            new Effect.StartTimer(0, new Expr.Literal(7)),
            new Effect.StartTimer(
                0, new Expr.Binary(Expr.Operator.PLUS, new Expr.Variable(0), new Expr.Literal(1))),
            new Effect.BeginMoment(0),
            new Effect.EndScene(0),
            new Effect.StopTimer(0),
            new Effect.EndMoment(0),
            new Effect.Finish(0),
            new Effect.SendCue("spot"),
            new Effect.Attempt(verb(story, "take").index(), box, new Expr.Literal(0))),
        effects.subList(0, effects.size() - 2));
  }

  @Test
  void rules() {
    Story story =
        Reads.story(
            """
            "rules": {
              "a": {"before": "any", "noun": "hall", "when": "lit", "say": "A."},
              "b": {"instead": "take, look", "answers": [{"when": "lit", "say": "B."}, "C."]},
              "c": {"each-turn": ["D."], "when": "lit"}
            }
            """);
    Rule a = story.rules().get(0);
    assertEquals(Rule.Phase.BEFORE, a.phase());
    assertEquals(Set.of(), a.verbs());
    assertEquals(1, a.noun());
    assertEquals(Set.of(0, 1), story.rules().get(1).verbs());
    assertEquals(List.of("B.", "C."), said(story.rules().get(1).responses()));
    assertEquals(new Expr.Given(Expr.Role.LIT), story.rules().get(2).responses().get(0).when());
  }

  @Test
  void aMomentsChoicesAreVerbsOfTheirOwn() {
    Story story =
        Reads.story(
            """
            "things": {"box": {"in": "hall"}},
            "moments": {"panic": {"begins": "turns > 1", "beats": 5, "choices": {
              "dance": {"label": "Dance", "typed": ["dance (the) steps"], "when": "lit", "say": "x"},
              "grab": {"label": "Grab", "does": ["take box", "go north", "look"], "once": true,
                       "stays": true, "answers": ["a"]}}}}
            """);
    Moment panic = story.moments().get(0);
    Moment.Choice dance = panic.choices().get(0);
    Verb verb = story.verbs().get(dance.verb());
    assertEquals("panic.dance", verb.id());
    assertEquals(0, verb.moment());
    assertEquals(new Expr.Given(Expr.Role.LIT), dance.when());
    assertEquals(Expr.Literal.TRUE, dance.responses().get(0).when());
    Moment.Choice grab = panic.choices().get(1);
    assertEquals(-1, grab.verb());
    assertEquals(
        List.of(
            new Moment.Deed(verb(story, "take").index(), 3, 0, -1),
            new Moment.Deed(verb(story, "go").index(), 0, 0, 0),
            new Moment.Deed(verb(story, "look").index(), 0, 0, -1)),
        grab.does());
    assertTrue(grab.once() && grab.stays());
  }

  @Test
  void grammarLines() {
    Story story =
        Reads.story(
            """
            "verbs": {"give": {"grammar": [
              "give|hand [held things] (over) to [person]",
              "give [second: person] [known things]",
              "say [text] to [direction] [number] [topic]"]}}
            """);
    List<GrammarLine> lines = verb(story, "give").grammar();
    int person = Trait.PERSON.ordinal();
    assertEquals(
        List.of(
            new Literal(List.of("give", "hand"), false),
            new Slot(false, Content.SEVERAL, Reach.HELD, -1),
            new Literal(List.of("over"), true),
            new Literal(List.of("to"), false),
            new Slot(true, Content.ONE, Reach.SCOPE, person)),
        lines.get(0).tokens());
    assertEquals(
        List.of(
            new Literal(List.of("give"), false),
            new Slot(true, Content.ONE, Reach.SCOPE, person),
            new Slot(false, Content.SEVERAL, Reach.KNOWN, -1)),
        lines.get(1).tokens());
    assertEquals(
        List.of(Content.TEXT, Content.DIRECTION, Content.NUMBER, Content.TOPIC),
        lines.get(2).tokens().stream()
            .filter(token -> token instanceof Slot)
            .map(token -> ((Slot) token).content())
            .toList());
  }

  @Test
  void anAuthorsDefinitionIsLaidOverTheLibrarysFieldByField() {
    Story story =
        Reads.story(
            """
            "verbs": {"take": {"report": "Got it.", "more-grammar": ["grab [things]"]}},
            "things": {"player": {"description": "A dancer.", "in": "hall"}},
            "language": {"conjugations": {"spin": "spins"}, "numbers": ["none"]}
            """);
    Verb take = verb(story, "take");
    assertEquals("Got it.", take.report().source());
    assertEquals(1, take.needs().size());
    assertEquals(
        List.of("take|get [things]", "pick up [things]", "grab [things]"),
        take.grammar().stream().map(GrammarLine::source).toList());
    Thing player = story.thing(story.player());
    assertEquals("A dancer.", player.description().source());
    assertEquals(List.of("yourself", "me"), player.name().words());
    assertEquals("spin", story.language().conjugations().get("spins").plain());
    assertEquals("are", story.language().conjugations().get("is").plain());
    assertEquals(List.of("none"), story.language().numbers());
    assertEquals(
        List.of("Got it.", "A dancer."),
        story.texts().stream().map(impromptu.story.Text::source).toList());
  }

  @Test
  void theStorysOwnWords() {
    Loaded loaded =
        Reads.file(
            """
            {"$schema": "x", "note": "n",
             "story": {"title": "T", "headline": "H", "author": "A", "version": "2", "language": "de",
               "ifid": "9f1c02a4-6e0b-4b0d-8e2b-3a7c5d1e9f00", "start": "hall", "max-score": 7,
               "intro": ["I.", "J."], "about": "B.", "seed": 0, "note": "n"},
             "rooms": {"note": "n", "hall": {"name": "Hall", "note": "n"}}}
            """);
    assertEquals("", Reads.lines(loaded));
    Story story = loaded.story().orElseThrow();
    assertEquals("9F1C02A4-6E0B-4B0D-8E2B-3A7C5D1E9F00", story.meta().ifid());
    assertEquals("I.\n\nJ.", story.meta().intro().source());
    assertEquals(7, story.maxScore());
    assertEquals(24, story.meta().hash().length());
    assertEquals("Hall", story.room(1).name().text());
    assertEquals(List.of("hall"), story.room(1).name().words());
  }

  @Test
  void claimsAreConditionsOfStates() {
    Story story =
        Reads.story(
            "\"claims\": {\"dry\": {\"never\": \"player is worn\"},"
                + " \"home\": {\"possible\": \"at hall\"}}");
    assertEquals(
        List.of("dry never", "home possible"),
        story.claims().stream().map(claim -> claim.id() + " " + claim.mode().id()).toList());
  }
}
