package impromptu.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import impromptu.story.Article;
import impromptu.story.Conjugation;
import impromptu.story.Expr;
import impromptu.story.Pronoun;
import impromptu.story.Story;
import impromptu.story.Text;
import impromptu.story.Text.Piece;
import impromptu.story.Text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {
  private static final Expr NOUN = new Expr.Given(Expr.Role.NOUN);
  private static final Expr ACTOR = new Expr.Given(Expr.Role.ACTOR);
  private static final Expr NERVE = new Expr.Variable(0);
  private static final Expr BRAVE = new Expr.Variable(1);
  private static final String WORLD =
      """
      "variables": {
        "nerve": {"start": 2, "min": 0, "max": 5},
        "brave": true,
        "mood": {"values": ["calm", "tense"], "start": "calm"}
      },
      """;

  private static Loaded read(String text) {
    return Reads.sections(WORLD + "\"hints\": {\"h\": {\"steps\": [\"" + text + "\"]}}");
  }

  private static List<Piece> pieces(String text) {
    Loaded loaded = read(text);
    assertEquals("", Reads.lines(loaded));
    Story story = loaded.story().orElseThrow();
    return story.hints().get(0).steps().get(0).pieces();
  }

  private static List<Piece> words(String words) {
    return List.of(new Words(words));
  }

  @Test
  void wordsAndBraces() {
    assertEquals(words("Plain."), pieces("Plain."));
    assertEquals(words("a {b} c"), pieces("a {{b}} c"));
    assertEquals(words("{}"), pieces("{{}}"));
    assertEquals(List.of(), pieces(""));
    assertEquals(
        List.of(new Words("a"), new Text.Break(false), new Words("b"), new Text.Break(true)),
        pieces("a{line}b{ paragraph }"));
  }

  @Test
  void values() {
    assertEquals(List.of(new Text.Value(NERVE, List.of(), false)), pieces("{nerve}"));
    assertEquals(List.of(new Text.Value(NERVE, List.of(), true)), pieces("{words nerve}"));
    assertEquals(
        List.of(new Text.Value(new Expr.Variable(2), List.of("calm", "tense"), false)),
        pieces("{mood}"));
    assertEquals(
        List.of(
            new Text.Value(
                new Expr.Binary(Expr.Operator.PLUS, NERVE, new Expr.Literal(1)), List.of(), false)),
        pieces("{nerve + 1}"));
  }

  @Test
  void namesAndPronouns() {
    assertEquals(
        List.of(
            new Text.NameOf(NOUN, Article.DEFINITE, true),
            new Text.NameOf(NOUN, Article.INDEFINITE, false),
            new Text.NameOf(NOUN, Article.NONE, false)),
        pieces("{The noun}{a noun}{name of noun}"));
    assertEquals(
        List.of(
            new Text.PronounOf(ACTOR, Pronoun.SUBJECT, true),
            new Text.PronounOf(ACTOR, Pronoun.POSSESSIVE, false),
            new Text.PronounOf(NOUN, Pronoun.OBJECT, false),
            new Text.PronounOf(NOUN, Pronoun.REFLEXIVE, true)),
        pieces("{You}{your}{him noun}{Himself noun}"));
    assertEquals(List.of(new Text.Contents(NOUN)), pieces("{list in noun}"));
  }

  @Test
  void verbsAgreeByEitherForm() {
    Conjugation be = new Conjugation("are", "is", "are");
    assertEquals(
        List.of(new Text.Verbal(be, false), new Text.Verbal(be, false), new Text.Verbal(be, true)),
        pieces("{is}{are}{Is}"));
    assertEquals(
        List.of(new Text.Verbal(new Conjugation("don't", "doesn't", "don't"), false)),
        pieces("{don't}"));
  }

  @Test
  void blocks() {
    assertEquals(
        List.of(new Text.Choose(BRAVE, words("a"), words("b"))), pieces("{if brave}a{else}b{end}"));
    assertEquals(
        List.of(
            new Text.Choose(
                BRAVE,
                words("a"),
                List.of(new Text.Choose(new Expr.Not(BRAVE), words("b"), words("c"))))),
        pieces("{if brave}a{else if not brave}b{else}c{end}"));
    assertEquals(
        List.of(
            new Text.FirstTime(0, words("a"), words("b")),
            new Text.OneOf(1, Text.Order.CYCLING, List.of(words("c"), List.of(), words("d")))),
        pieces("{first time}a{else}b{end}{one of}c{or}{or}d{cycling}"));
    assertEquals(
        List.of(
            new Text.Styled("em", words("a")),
            new Text.Styled("whisper", List.of(new Text.Styled("strong", words("b"))))),
        pieces("{em}a{end}{style whisper}{strong}b{end}{end}"));
  }

  @Test
  void countersAreOneApiece() {
    Story story =
        Reads.story(
            """
            "hints": {"h": {"steps": ["{first time}x{end}", "{one of}1{or}2{stopping}",
              "{one of}1{or}2{at random}"]}},
            "moments": {"m": {"beats": 1, "choices": {"c": {"label": "C", "say": "c"}}}}
            """);
    assertEquals(5, story.counters());
  }

  @Test
  void paragraphs() {
    Story story = Reads.story("\"status\": {\"s\": [\"One.\", \"Two.\"]}");
    Text text = story.status().get(0).text();
    assertEquals(
        List.of(new Words("One."), new Text.Break(true), new Words("Two.")), text.pieces());
    assertEquals("One.\n\nTwo.", text.source());
    assertEquals(List.of(text), story.texts());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          a { b ~ { ~ E013 this brace is never closed; write {{ for a brace
          a } b ~ } ~ E013 no brace is open here; write }} for a brace
          a {b {nerve} ~ { ~ E013 this brace is never closed; write {{ for a brace
          a {} b ~ } ~ E013 nothing stands in these braces
          {if brave}a ~ {if brave} ~ E013 {if brave} is never closed by {end}
          x {em}a ~ {em} ~ E013 {em} is never closed by {end}
          x {end} ~ {end} ~ E013 nothing is open here that {end} could belong to
          {em}a{or}b{end} ~ {or} ~ E013 {or} does not belong to {em}
          {if brave}a{else}b{else}c{end} ~ {else} ~ E013 {else} does not belong to {if brave}
          {one of}a{or}b{end} ~ {one of} ~ E013 {one of} is closed by {stopping}, {cycling} or {at random}
          {style Loud}a{end} ~ {style Loud} ~ E013 a style has a name of lower-case words joined by hyphens
          {name noun} ~ name noun ~ E013 write {name of …}
          {nervs} ~ nervs ~ E014 no variable and no verb in language.conjugations is called "nervs"; did you mean "nerve"?
          {tkae} ~ tkae ~ E014 no variable and no verb in language.conjugations is called "tkae"; did you mean "take"?
          {word} ~ word ~ E014 no variable and no verb in language.conjugations is called "word"; a verb is added so: "language": { "conjugations": { "word": "…" } }
          {iff brave}a{end} ~ iff brave ~ E014 {iff …} is nothing that a text can hold; did you mean "if"?
          {the lmap} ~ lmap ~ E014 nothing is called "lmap"
          {if bravo}a{end} ~ bravo ~ E014 nothing is called "bravo"; did you mean "brave"?
          {brave} ~ brave ~ E012 this is a condition; write {if brave}…{end}
          {noun} ~ noun ~ E012 write {the noun}, {a noun} or {name of noun}
          {hall} ~ hall ~ E012 write {the hall}, {a hall} or {name of hall}
          {key of noun} ~ key of noun ~ E012 this is a thing; write {the key of noun}
          {the nerve} ~ nerve ~ E012 this is a number; a room or thing belongs here
          {words brave} ~ brave ~ E012 this is a condition; a number belongs here
          """)
  void tellsWhatIsWrong(String text, String pointedAt, String problem) {
    Loaded loaded = read(text);
    assertEquals(problem, lineOf(loaded));
    assertEquals(pointedAt, Reads.pointedAt(loaded.problems().get(0)));
  }

  private static String lineOf(Loaded loaded) {
    String lines = Reads.lines(loaded);
    return lines.substring(lines.indexOf(' ') + 1);
  }

  @Test
  void everyUnknownNameOfATextIsTold() {
    assertEquals(2, read("{nervs} and {the lmap}").problems().size());
  }

  @Test
  void messagesTakeTheParametersOfTheLibrarys() {
    assertEquals(
        List.of(new Words("No "), new Text.Parameter("word")),
        Reads.story("\"messages\": {\"unknown-word\": \"No {word}\"}")
            .message("unknown-word")
            .pieces());
    assertEquals(
        "more.json:1:33 E014 no variable and no verb in language.conjugations is called \"wrd\";"
            + " did you mean \"word\"?",
        Reads.lines(Reads.sections("\"messages\": {\"unknown-word\": \"{wrd}\"}")));
    assertEquals(
        "more.json:1:15 E014 the library has no message called \"unknown-wrd\";"
            + " did you mean \"unknown-word\"?",
        Reads.lines(Reads.sections("\"messages\": {\"unknown-wrd\": \"\"}")));
  }

  @Test
  void deepNestingIsAProblemAndNoCrash() {
    assertEquals(
        "texts are nested more than 32 deep",
        read("{em}".repeat(40) + "{end}".repeat(40)).problems().get(0).message());
    assertEquals(
        "{if} has more than 200 branches",
        read("{if brave}" + "{else if brave}".repeat(250) + "{end}").problems().get(0).message());
  }
}
