package impromptu.scenario;

import impromptu.story.Article;
import impromptu.story.Conjugation;
import impromptu.story.Expr;
import impromptu.story.Pronoun;
import impromptu.story.Text.Contents;
import impromptu.story.Text.Declined;
import impromptu.story.Text.NameOf;
import impromptu.story.Text.Parameter;
import impromptu.story.Text.Piece;
import impromptu.story.Text.PronounOf;
import impromptu.story.Text.Value;
import impromptu.story.Text.Verbal;
import impromptu.story.Text.Words;
import impromptu.story.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a text inserts: names, pronouns, verbs that agree, values. */
final class Insertions {
  private static final Expr ACTOR = new Expr.Given(Expr.Role.ACTOR);

  /** What stands for a tag that could not be read. */
  static final Piece NOTHING = new Words("");

  /** The same where the tag may have opened a block, so that what follows makes no sense. */
  static final Piece UNREADABLE = new Words("");

  private final Linker linker;
  private final Json.Str string;
  private final Parameters parameters;

  Insertions(Linker linker, Json.Str string, Parameters parameters) {
    this.linker = linker;
    this.string = string;
    this.parameters = parameters;
  }

  Piece read(Tag tag) {
    if (tag.rest().isEmpty()) {
      return word(tag);
    }
    String head = tag.head();
    boolean capital = isCapital(head);
    return switch (head) {
      case "the", "The" -> new NameOf(entity(tag), Article.DEFINITE, capital);
      case "a", "A", "an", "An" -> new NameOf(entity(tag), Article.INDEFINITE, capital);
      case "name" -> new NameOf(entityAfter(tag, "of"), Article.NONE, false);
      case "list" -> new Contents(entityAfter(tag, "in"));
      case "he", "He" -> new PronounOf(entity(tag), Pronoun.SUBJECT, capital);
      case "him", "Him" -> new PronounOf(entity(tag), Pronoun.OBJECT, capital);
      case "his", "His" -> new PronounOf(entity(tag), Pronoun.POSSESSIVE, capital);
      case "himself", "Himself" -> new PronounOf(entity(tag), Pronoun.REFLEXIVE, capital);
      case "words" ->
          new Value(
              linker.expression(string, tag.restFrom(), tag.end(), Variable.Type.NUMBER),
              List.of(),
              true);
      default -> declinedOrValue(tag);
    };
  }

  private Piece declinedOrValue(Tag tag) {
    String head = tag.head();
    Map<String, String> forms = linker.nouns().declined().get(lowerCase(head));
    return forms == null ? value(tag) : new Declined(entity(tag), forms, isCapital(head));
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private Expr entity(Tag tag) {
    return linker.expression(string, tag.restFrom(), tag.end(), Variable.Type.ENTITY);
  }

  private Expr entityAfter(Tag tag, String between) {
    if (!tag.rest().startsWith(between + " ")) {
      report(Code.TEMPLATE, tag, "write {" + tag.head() + " " + between + " …}", "");
      return Expr.Literal.FALSE;
    }
    return linker.expression(
        string, tag.restFrom() + between.length(), tag.end(), Variable.Type.ENTITY);
  }

  private Piece word(Tag tag) {
    String word = tag.words();
    return switch (word) {
      case "You", "you" -> new PronounOf(ACTOR, Pronoun.SUBJECT, isCapital(word));
      case "Your", "your" -> new PronounOf(ACTOR, Pronoun.POSSESSIVE, isCapital(word));
      case "Yourself", "yourself" -> new PronounOf(ACTOR, Pronoun.REFLEXIVE, isCapital(word));
      case "noun", "second", "actor", "player", "room" -> nameWithoutArticle(tag);
      case "turns", "endings-found" -> value(tag);
      default -> named(tag, word);
    };
  }

  private Piece named(Tag tag, String word) {
    Optional<Named> named = linker.names().find(word);
    Optional<Conjugation> verb = linker.conjugation(lowerCase(word));
    if (named.isPresent() && named.get().isA(Named.Sort.VARIABLE) && !isTruth(named.get())) {
      return value(tag);
    }
    if (verb.isPresent()) {
      return new Verbal(verb.get(), isCapital(word));
    }
    if (parameters.accepts(word)) {
      return new Parameter(word);
    }
    if (named.isPresent()) {
      return named.get().isEntity() ? nameWithoutArticle(tag) : value(tag);
    }
    return unknown(tag, word);
  }

  private boolean isTruth(Named variable) {
    return linker.names().variables().get(variable.index()).type() == Variable.Type.TRUTH;
  }

  private static String lowerCase(String word) {
    return isCapital(word) ? Character.toLowerCase(word.charAt(0)) + word.substring(1) : word;
  }

  private Piece nameWithoutArticle(Tag tag) {
    String word = tag.words();
    report(
        Code.TYPE, tag, "write {the " + word + "}, {a " + word + "} or {name of " + word + "}", "");
    return NOTHING;
  }

  private Piece unknown(Tag tag, String word) {
    if (word.isEmpty()) {
      report(Code.TEMPLATE, tag, "nothing stands in these braces", "");
      return NOTHING;
    }
    List<String> candidates = linker.names().all(Named.Sort.VARIABLE);
    candidates.addAll(linker.language().conjugations().keySet());
    candidates.addAll(parameters.names());
    candidates.addAll(
        List.of(
            "end",
            "else",
            "or",
            "em",
            "strong",
            "line",
            "paragraph",
            "stopping",
            "cycling",
            "you",
            "your",
            "yourself"));
    String near = Nearest.to(word, candidates);
    String said = "no variable and no verb in language.conjugations is called \"" + word + "\"";
    String added =
        "; a verb is added so: \"language\": { \"conjugations\": { \"" + word + "\": \"…\" } }";
    report(Code.UNKNOWN_NAME, tag, near.isEmpty() ? said + added : said, near);
    return NOTHING;
  }

  /** A number, or a variable's word. */
  private Piece value(Tag tag) {
    if (tag.words().indexOf(' ') >= 0 && isMisspeltHead(tag)) {
      return UNREADABLE;
    }
    Typed typed = linker.typed(string, tag.start(), tag.end());
    if (typed.isWrong()) {
      return NOTHING;
    }
    if (typed.type() == Variable.Type.TRUTH) {
      report(Code.TYPE, tag, "this is a condition; write {if " + tag.words() + "}…{end}", "");
    } else if (typed.type() == Variable.Type.ENTITY) {
      report(Code.TYPE, tag, "this is a thing; write {the " + tag.words() + "}", "");
    }
    return new Value(typed.expr(), typed.words(), false);
  }

  private boolean isMisspeltHead(Tag tag) {
    String head = tag.head();
    boolean known = linker.names().find(head).isPresent() || Ids.isKeyword(head);
    if (known || !Character.isLetter(head.charAt(0))) {
      return false;
    }
    List<String> candidates =
        new ArrayList<>(
            List.of(
                "if", "else if", "the", "The", "name", "list", "he", "him", "his", "himself",
                "words", "style", "one", "first"));
    candidates.addAll(linker.nouns().declined().keySet());
    report(
        Code.UNKNOWN_NAME,
        tag,
        "{" + head + " …} is nothing that a text can hold",
        Nearest.to(head, candidates));
    return true;
  }

  private void report(Code code, Tag tag, String message, String suggestion) {
    linker.findings().report(code, string.span(tag.start(), tag.end()), message, suggestion);
  }
}
