package impromptu.scenario;

import impromptu.story.Expr;
import impromptu.story.Text.Break;
import impromptu.story.Text.Choose;
import impromptu.story.Text.FirstTime;
import impromptu.story.Text.OneOf;
import impromptu.story.Text.Order;
import impromptu.story.Text.Piece;
import impromptu.story.Text.Styled;
import impromptu.story.Text.Words;
import impromptu.story.Variable;
import java.util.ArrayList;
import java.util.List;

/** Reads one paragraph of a text, with one method for each of the blocks that it can hold. */
final class TemplateReader {
  private final Linker linker;
  private final Json.Str string;
  private final String text;
  private final Insertions insertions;
  private int at;
  private int depth;
  private Tag closing = Tag.NONE;
  private boolean failed;

  TemplateReader(Linker linker, Json.Str string, Parameters parameters) {
    this.linker = linker;
    this.string = string;
    text = string.value();
    insertions = new Insertions(linker, string, parameters);
  }

  List<Piece> read() {
    List<Piece> pieces = block();
    if (!failed && !closing.isNone()) {
      fail(closing, "nothing is open here that {" + closing.words() + "} could belong to");
    }
    return pieces;
  }

  /** block = { words | tag } up to a tag that closes it, which is then {@link #closing}. */
  private List<Piece> block() {
    List<Piece> pieces = new ArrayList<>();
    closing = Tag.NONE;
    while (at < text.length()) {
      words(pieces);
      if (at < text.length()) {
        Tag tag = tag();
        if (tag.closes()) {
          closing = tag;
          return pieces;
        }
        piece(tag, pieces);
      }
    }
    closing = Tag.NONE;
    return pieces;
  }

  /** words = { character | "{{" | "}}" }. */
  private void words(List<Piece> pieces) {
    int brace = nextBrace(at);
    if (!isDoubled(brace)) {
      if (brace > at) {
        pieces.add(new Words(text.substring(at, brace)));
      }
      at = brace;
    } else {
      StringBuilder words = new StringBuilder();
      for (; isDoubled(brace); brace = nextBrace(at)) {
        words.append(text, at, brace + 1);
        at = brace + 2;
      }
      pieces.add(new Words(words.append(text, at, brace).toString()));
      at = brace;
    }
    if (at < text.length() && text.charAt(at) == '}') {
      fail(new Tag("", at, at, at + 1), "no brace is open here; write }} for a brace");
    }
  }

  private int nextBrace(int from) {
    int opening = text.indexOf('{', from);
    int end = text.indexOf('}', from);
    if (opening < 0 || end < 0) {
      return Math.max(opening, end) < 0 ? text.length() : Math.max(opening, end);
    }
    return Math.min(opening, end);
  }

  private boolean isDoubled(int brace) {
    return brace + 1 < text.length() && text.charAt(brace) == text.charAt(brace + 1);
  }

  /** tag = "{" … "}". */
  private Tag tag() {
    int from = at;
    int end = text.indexOf('}', from);
    int next = text.indexOf('{', from + 1);
    if (end < 0 || (next >= 0 && next < end)) {
      fail(new Tag("", from, from, from + 1), "this brace is never closed; write {{ for a brace");
      return Tag.NONE;
    }
    at = end + 1;
    String inner = text.substring(from + 1, end);
    String words = inner.strip();
    int start = from + 1 + inner.indexOf(words);
    return new Tag(words, from, start, at);
  }

  private void piece(Tag tag, List<Piece> pieces) {
    if (failed) {
      return;
    }
    if (++depth > Limits.NESTING) {
      fail(tag, "texts are nested more than " + Limits.NESTING + " deep");
      return;
    }
    Piece piece =
        switch (tag.head()) {
          case "if" -> conditional(tag);
          case "one" -> tag.is("one of") ? oneOf(tag) : insertions.read(tag);
          case "first" -> tag.is("first time") ? firstTime(tag) : insertions.read(tag);
          case "em", "strong" ->
              tag.rest().isEmpty() ? styled(tag, tag.words()) : insertions.read(tag);
          case "style" -> styled(tag, style(tag));
          case "line", "paragraph" ->
              tag.rest().isEmpty() ? new Break(tag.is("paragraph")) : insertions.read(tag);
          default -> insertions.read(tag);
        };
    if (piece == Insertions.UNREADABLE) {
      failed = true;
      at = text.length();
    }
    pieces.add(piece);
    depth--;
  }

  /** conditional = "{if …}" block { "{else if …}" block } [ "{else}" block ] "{end}". */
  private Piece conditional(Tag opening) {
    List<Expr> conditions = new ArrayList<>();
    List<List<Piece>> blocks = new ArrayList<>();
    conditions.add(condition(opening, "if"));
    blocks.add(block());
    while (closing.isElseIf() && !failed) {
      conditions.add(condition(closing, "else if"));
      blocks.add(block());
      if (blocks.size() > Limits.BRANCHES) {
        fail(opening, "{if} has more than " + Limits.BRANCHES + " branches");
      }
    }
    List<Piece> otherwise = elseBlock();
    end(opening);
    for (int i = blocks.size() - 1; i > 0; i--) {
      otherwise = List.of(new Choose(conditions.get(i), blocks.get(i), otherwise));
    }
    return new Choose(conditions.get(0), blocks.get(0), otherwise);
  }

  private Expr condition(Tag tag, String keyword) {
    return linker.expression(
        string, tag.start() + keyword.length(), tag.end(), Variable.Type.TRUTH);
  }

  private List<Piece> elseBlock() {
    return closing.is("else") ? block() : List.of();
  }

  /** firstTime = "{first time}" block [ "{else}" block ] "{end}". */
  private Piece firstTime(Tag opening) {
    int counter = linker.counter();
    List<Piece> first = block();
    List<Piece> later = elseBlock();
    end(opening);
    return new FirstTime(counter, first, later);
  }

  /** oneOf = "{one of}" block { "{or}" block } ( "{stopping}" | "{cycling}" | "{at random}" ). */
  private Piece oneOf(Tag opening) {
    int counter = linker.counter();
    List<List<Piece>> options = new ArrayList<>();
    options.add(block());
    while (closing.is("or")) {
      options.add(block());
    }
    return new OneOf(counter, order(opening), options);
  }

  private Order order(Tag opening) {
    return switch (closing.words()) {
      case "cycling" -> Order.CYCLING;
      case "at random" -> Order.AT_RANDOM;
      case "stopping" -> Order.STOPPING;
      default -> {
        fail(opening, "{one of} is closed by {stopping}, {cycling} or {at random}");
        yield Order.STOPPING;
      }
    };
  }

  /** styled = ( "{em}" | "{strong}" | "{style …}" ) block "{end}". */
  private Piece styled(Tag opening, String style) {
    List<Piece> body = block();
    end(opening);
    return new Styled(style, body);
  }

  private String style(Tag tag) {
    if (!Ids.isId(tag.rest())) {
      fail(tag, "a style has a name of lower-case words joined by hyphens");
    }
    return tag.rest();
  }

  private void end(Tag opening) {
    if (closing.is("end")) {
      return;
    }
    if (closing.isNone()) {
      fail(opening, "{" + opening.words() + "} is never closed by {end}");
    } else {
      fail(closing, "{" + closing.words() + "} does not belong to {" + opening.words() + "}");
    }
  }

  /** Reports the first brace that does not fit, and skips the rest. */
  private void fail(Tag tag, String message) {
    if (!failed) {
      failed = true;
      linker.findings().report(Code.TEMPLATE, string.span(tag.from(), tag.to()), message);
    }
    at = text.length();
  }
}
