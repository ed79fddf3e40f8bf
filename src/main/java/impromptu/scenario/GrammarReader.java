package impromptu.scenario;

import impromptu.story.GrammarLine;
import impromptu.story.GrammarLine.Content;
import impromptu.story.GrammarLine.Literal;
import impromptu.story.GrammarLine.Reach;
import impromptu.story.GrammarLine.Slot;
import impromptu.story.GrammarLine.Token;
import impromptu.story.Words;
import java.util.ArrayList;
import java.util.List;

/** Reads grammar lines: {@code put [things] in|into [container]}. */
final class GrammarReader {
  private static final List<String> SLOT_WORDS =
      List.of(
          "thing",
          "things",
          "held",
          "known",
          "partner",
          "direction",
          "topic",
          "text",
          "number",
          "second",
          "noun");

  private final Linker linker;

  GrammarReader(Linker linker) {
    this.linker = linker;
  }

  List<GrammarLine> read(List<Json.Str> lines) {
    List<GrammarLine> read = new ArrayList<>();
    for (Json.Str line : lines) {
      read.add(read(line));
    }
    return read;
  }

  /** line = { slot | optional | words }. */
  private GrammarLine read(Json.Str line) {
    List<Token> tokens = new ArrayList<>();
    String text = line.value();
    if (text.length() > Limits.GRAMMAR_LENGTH) {
      linker
          .findings()
          .report(
              Code.TOO_MUCH,
              line,
              "a grammar line may have at most " + Limits.GRAMMAR_LENGTH + " characters");
      text = "";
    }
    for (int at = skip(text, 0); at < text.length(); ) {
      int end = tokenEnd(text, at);
      if (end < 0) {
        report(line, at, at + 1, "this bracket is never closed");
        break;
      }
      tokens.add(token(line, at, end));
      at = skip(text, end);
    }
    boolean begins = !tokens.isEmpty() && canBegin(tokens.get(0));
    if (!begins && line.value().length() <= Limits.GRAMMAR_LENGTH) {
      report(line, 0, Math.min(1, text.length()), "a grammar line begins with a word");
    }
    boolean own = !line.span().source().library();
    return new GrammarLine(text, inOrder(line, tokens), own, linker.position(line));
  }

  /** A line begins with a word that has to be there, or is a direction alone. */
  private static boolean canBegin(Token token) {
    return token instanceof Literal word
        ? !word.optional()
        : token instanceof Slot slot && slot.content() == Content.DIRECTION;
  }

  private static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** The index after the token, or -1 where its bracket is not closed. */
  private static int tokenEnd(String text, int from) {
    char first = text.charAt(from);
    if (first == '[' || first == '(') {
      int close = text.indexOf(first == '[' ? ']' : ')', from);
      return close < 0 ? -1 : close + 1;
    }
    int end = text.indexOf(' ', from);
    return end < 0 ? text.length() : end;
  }

  private Token token(Json.Str line, int from, int to) {
    return switch (line.value().charAt(from)) {
      case '[' -> slot(line, from + 1, to - 1);
      case '(' -> new Literal(words(line, from + 1, to - 1), true);
      default -> new Literal(words(line, from, to), false);
    };
  }

  /** words = word { "|" word }. */
  private List<String> words(Json.Str line, int from, int to) {
    List<String> words = new ArrayList<>();
    String text = line.value();
    for (int start = from; start <= to; ) {
      int bar = text.indexOf('|', start);
      int end = bar < 0 || bar > to ? to : bar;
      String word = text.substring(start, end).strip();
      if (word.isEmpty() || !isWord(word)) {
        report(line, start, Math.max(start + 1, end), "a single word belongs here");
      }
      words.add(Words.normal(word));
      start = end + 1;
    }
    return words;
  }

  private static boolean isWord(String word) {
    for (int i = 0; i < word.length(); i++) {
      switch (word.charAt(i)) {
        case ' ', '[', ']', '(', ')', '|', ',', '"' -> {
          return false;
        }
        default -> {}
      }
    }
    return true;
  }

  /**
   * slot = [ ( "second" | "noun" ) ":" ] { "held" | "known" | "partner" | property } [ "thing" |
   * "things" ].
   */
  private Slot slot(Json.Str line, int from, int to) {
    String text = line.value();
    int colon = text.indexOf(':', from);
    boolean named = colon >= 0 && colon < to;
    boolean second = named && text.substring(from, colon).strip().equals("second");
    if (named && !second && !text.substring(from, colon).strip().equals("noun")) {
      report(line, from, colon, "\"second\" or \"noun\" stands before a colon");
    }
    Content content = Content.ONE;
    Reach reach = Reach.SCOPE;
    int property = -1;
    for (int at = skip(text, named ? colon + 1 : from); at < to; ) {
      int space = text.indexOf(' ', at);
      int end = space < 0 || space > to ? to : space;
      switch (text.substring(at, end)) {
        case "thing" -> content = Content.ONE;
        case "things" -> content = Content.SEVERAL;
        case "held" -> reach = Reach.HELD;
        case "known" -> reach = Reach.KNOWN;
        case "partner" -> reach = Reach.PARTNER;
        case "direction" -> content = Content.DIRECTION;
        case "topic" -> content = Content.TOPIC;
        case "text" -> content = Content.TEXT;
        case "number" -> content = Content.NUMBER;
        default -> property = property(line, at, end);
      }
      at = skip(text, end);
    }
    return new Slot(second, content, reach, property);
  }

  private int property(Json.Str line, int from, int to) {
    String word = line.value().substring(from, to);
    int property = linker.names().properties().find(word);
    if (property < 0) {
      List<String> candidates = new ArrayList<>(linker.names().properties().all());
      candidates.addAll(SLOT_WORDS);
      linker
          .findings()
          .report(
              Code.UNKNOWN_NAME,
              line.span(from, to),
              "no slot and no property is called \"" + word + "\"",
              Nearest.to(word, candidates));
    }
    return property;
  }

  /** The first slot for a thing is the noun and the next the second, unless one says otherwise. */
  private List<Token> inOrder(Json.Str line, List<Token> tokens) {
    List<Token> ordered = new ArrayList<>(tokens);
    boolean secondNamed = false;
    for (Token token : tokens) {
      secondNamed |= token instanceof Slot slot && slot.second();
    }
    boolean nounTaken = false;
    boolean secondTaken = secondNamed;
    for (int i = 0; i < ordered.size(); i++) {
      if (ordered.get(i) instanceof Slot slot && isThing(slot) && !slot.second()) {
        if (nounTaken && secondTaken) {
          report(line, 0, line.value().length(), "a grammar line has at most two things");
        }
        secondTaken |= nounTaken;
        ordered.set(i, new Slot(nounTaken, slot.content(), slot.reach(), slot.property()));
        nounTaken = true;
      }
    }
    return ordered;
  }

  private static boolean isThing(Slot slot) {
    return slot.content() == Content.ONE || slot.content() == Content.SEVERAL;
  }

  private void report(Json.Str line, int from, int to, String message) {
    linker.findings().report(Code.GRAMMAR, line.span(from, to), message);
  }
}
