package impromptu.scenario;

import impromptu.story.Expr;
import impromptu.story.Expr.Operator;
import impromptu.story.Expr.Quantifier;
import impromptu.story.Expr.Role;
import impromptu.story.Relation;
import impromptu.story.ScenePhase;
import impromptu.story.Variable;
import java.util.List;
import java.util.Optional;

/** Reads what expressions are made of: numbers, names, brackets, and what a keyword begins. */
final class Operands {
  private static final int MOST_DIGITS = 9;

  private final ExpressionReader reader;
  private final Names names;
  private final Tokens tokens;
  private final AmongReader among;

  Operands(ExpressionReader reader, Names names) {
    this.reader = reader;
    this.names = names;
    tokens = reader.tokens();
    among = new AmongReader(reader, this, names);
  }

  /** operand = number | "-" number | "(" or ")" | keyword … | name. */
  Typed read() {
    int from = tokens.from();
    String word = tokens.token();
    if (tokens.isNumber()) {
      return number(from, 1);
    }
    if (!tokens.isWord()) {
      return sign(from);
    }
    if (!Ids.isKeyword(word) && !word.equals("player")) {
      return name(from);
    }
    tokens.advance();
    return keyword(word, from);
  }

  /** An operand that is a room or thing. */
  Expr entity() {
    return reader.want(Variable.Type.ENTITY, read()).expr();
  }

  private Typed number(int from, int factor) {
    if (tokens.token().length() > MOST_DIGITS) {
      return reader.fail(
          Code.OUT_OF_RANGE, from, tokens.to(), "this number has more than 9 digits", "");
    }
    Expr literal = new Expr.Literal(factor * Integer.parseInt(tokens.token()));
    int to = tokens.to();
    tokens.advance();
    return Typed.number(literal, from, to);
  }

  private Typed sign(int from) {
    if (tokens.accept("-")) {
      return tokens.isNumber() ? number(from, -1) : reader.unexpected();
    }
    if (!tokens.accept("(")) {
      return reader.unexpected();
    }
    Typed inner = reader.or();
    int to = tokens.to();
    if (!tokens.accept(")")) {
      return tokens.atEnd()
          ? reader.fail(Code.EXPRESSION, from, from + 1, "this bracket is never closed", "")
          : reader.unexpected();
    }
    return new Typed(inner.expr(), inner.type(), inner.words(), from, to);
  }

  private Typed keyword(String word, int from) {
    return switch (word) {
      case "yes", "true" -> truth(Expr.Literal.TRUE, from);
      case "no", "false" -> truth(Expr.Literal.FALSE, from);
      case "noun" -> given(Role.NOUN, from);
      case "second" -> given(Role.SECOND, from);
      case "actor" -> given(Role.ACTOR, from);
      case "player" -> given(Role.PLAYER, from);
      case "room" -> given(Role.ROOM, from);
      case "nothing" -> Typed.entity(new Expr.Literal(0), from, last());
      case "lit" -> truth(new Expr.Given(Role.LIT), from);
      case "turns" -> count(new Expr.Given(Role.TURNS), from);
      case "endings-found" -> count(new Expr.Given(Role.ENDINGS_FOUND), from);
      case "held" -> truth(new Expr.Held(entity()), from);
      case "visible" -> truth(new Expr.Visible(entity()), from);
      case "reachable" -> truth(new Expr.Reachable(entity()), from);
      case "at" -> truth(at(), from);
      case "key" -> keyOf(from);
      case "holder" -> related(Relation.HOLDER, from);
      case "bearer" -> related(Relation.BEARER, from);
      case "barrier" -> related(Relation.BARRIER, from);
      case "stowable" -> related(Relation.STOWABLE, from);
      case "carry-all" -> related(Relation.CARRY_ALL, from);
      case "capacity" -> of() ? count(new Expr.CapacityOf(entity()), from) : Typed.WRONG;
      case "chance" ->
          truth(new Expr.Chance(reader.want(Variable.Type.NUMBER, read()).expr()), from);
      case "scene" -> truth(new Expr.InPhase(scene(), ScenePhase.PLAYING), from);
      case "since" -> count(new Expr.Since(scene()), from);
      case "moment" -> truth(positive(new Expr.Beats(index(Named.Sort.MOMENT))), from);
      case "timer" -> truth(positive(new Expr.TimerLeft(index(Named.Sort.TIMER))), from);
      case "found" -> truth(new Expr.Found(index(Named.Sort.ENDING)), from);
      case "beats" -> of() ? count(new Expr.Beats(index(Named.Sort.MOMENT)), from) : Typed.WRONG;
      case "left" -> of() ? count(new Expr.TimerLeft(index(Named.Sort.TIMER)), from) : Typed.WRONG;
      case "verb", "direction" -> actionIs(word, from);
      case "any" -> among.read(Quantifier.ANY, from);
      case "all" -> among.read(Quantifier.ALL, from);
      case "count" -> among.read(Quantifier.COUNT, from);
      default ->
          reader.fail(
              Code.EXPRESSION, from, from + word.length(), "\"" + word + "\" can't stand here", "");
    };
  }

  private int last() {
    return tokens.previousTo();
  }

  private Typed truth(Expr expr, int from) {
    return Typed.truth(expr, from, last());
  }

  private Typed count(Expr expr, int from) {
    return Typed.number(expr, from, last());
  }

  private Typed given(Role role, int from) {
    return Typed.entity(new Expr.Given(role), from, last());
  }

  private static Expr positive(Expr expr) {
    return new Expr.Binary(Operator.MORE, expr, new Expr.Literal(0));
  }

  private boolean of() {
    if (tokens.accept("of")) {
      return true;
    }
    reader.fail(Code.EXPRESSION, tokens.from(), tokens.to(), "\"of\" belongs here", "");
    return false;
  }

  private Expr at() {
    Optional<Named> named = names.find(tokens.token());
    if (named.isPresent() && named.get().isA(Named.Sort.THING)) {
      return reader
          .fail(
              Code.TYPE,
              tokens.from(),
              tokens.to(),
              "\"" + tokens.token() + "\" is a thing; \"at\" wants a room",
              "")
          .expr();
    }
    return new Expr.Binary(Operator.EQUAL, new Expr.Given(Role.ROOM), entity());
  }

  private Typed keyOf(int from) {
    return of() ? Typed.entity(new Expr.KeyOf(entity()), from, last()) : Typed.WRONG;
  }

  private Typed related(Relation relation, int from) {
    return of() ? Typed.entity(new Expr.Related(relation, entity()), from, last()) : Typed.WRONG;
  }

  private int scene() {
    return index(Named.Sort.SCENE);
  }

  /** The index of what the present word names, which has to be of this sort. */
  private int index(Named.Sort sort) {
    Optional<Named> named = names.find(tokens.token());
    if (named.isEmpty() || !named.get().isA(sort)) {
      String word = tokens.token();
      reader.unknown("no " + sort.word() + " is called \"" + word + "\"", names.all(sort));
      return 0;
    }
    tokens.advance();
    return named.get().index();
  }

  /** "verb" "is" [ "not" ] verb; "direction" "is" [ "not" ] direction. */
  private Typed actionIs(String word, int from) {
    if (!tokens.accept("is")) {
      return reader.fail(Code.EXPRESSION, tokens.from(), tokens.to(), "\"is\" belongs here", "");
    }
    boolean negative = tokens.accept("not");
    boolean verb = word.equals("verb");
    Ids ids = verb ? names.verbs() : names.directions();
    int index = ids.find(tokens.token());
    if (index < 0 && !tokens.is("nothing")) {
      String near = verb ? names.verbNear(tokens.token()) : ids.near(tokens.token());
      String message = "no " + word + " is called \"" + tokens.token() + "\"";
      return reader.fail(Code.UNKNOWN_NAME, tokens.from(), tokens.to(), message, near);
    }
    tokens.advance();
    Expr claim = verb ? new Expr.VerbIs(index) : new Expr.DirectionIs(index);
    return truth(negative ? new Expr.Not(claim) : claim, from);
  }

  private Typed name(int from) {
    Optional<Named> named = names.find(tokens.token());
    if (named.isEmpty()) {
      return unknownName();
    }
    int to = tokens.to();
    tokens.advance();
    int index = named.get().index();
    return switch (named.get().sort()) {
      case ROOM, THING -> Typed.entity(new Expr.Literal(index), from, to);
      case VARIABLE -> variable(names.variables().get(index), from, to);
      case SCENE -> tokens.accept("is") ? phase(index, from) : sayInstead(named.get(), from, to);
      case TIMER, MOMENT, ENDING -> sayInstead(named.get(), from, to);
    };
  }

  private static Typed variable(Variable variable, int from, int to) {
    Expr expr = new Expr.Variable(variable.index());
    return new Typed(expr, variable.type(), variable.values(), from, to);
  }

  private Typed phase(int scene, int from) {
    boolean negative = tokens.accept("not");
    ScenePhase phase =
        switch (tokens.token()) {
          case "playing" -> ScenePhase.PLAYING;
          case "over" -> ScenePhase.OVER;
          case "waiting" -> ScenePhase.WAITING;
          default -> {
            reader.unknown(
                "a scene is playing, over or waiting", List.of("playing", "over", "waiting"));
            yield ScenePhase.WAITING;
          }
        };
    tokens.advance();
    Expr claim = new Expr.InPhase(scene, phase);
    return truth(negative ? new Expr.Not(claim) : claim, from);
  }

  private Typed sayInstead(Named named, int from, int to) {
    String id = named.id().value();
    String say =
        switch (named.sort()) {
          case SCENE -> "\"scene " + id + "\" or \"" + id + " is over\"";
          case TIMER -> "\"timer " + id + "\" or \"left of " + id + "\"";
          case MOMENT -> "\"moment " + id + "\" or \"beats of " + id + "\"";
          default -> "\"found " + id + "\"";
        };
    return reader.fail(
        Code.TYPE, from, to, "\"" + id + "\" is " + named.sort().one() + "; write " + say, "");
  }

  private Typed unknownName() {
    String word = tokens.token();
    int hyphen = word.indexOf('-');
    if (hyphen > 0 && names.find(word.substring(0, hyphen)).isPresent()) {
      return reader.fail(
          Code.UNKNOWN_NAME,
          tokens.from(),
          tokens.to(),
          "nothing is called \"" + word + "\"; a minus stands between spaces",
          "");
    }
    List<String> candidates = names.all();
    candidates.addAll(Ids.KEYWORDS);
    return reader.unknown("nothing is called \"" + word + "\"", candidates);
  }
}
