package impromptu.scenario;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Reads a file into a tree. Gson reads the JSON; this runs along the text in step with it, because
 * Gson does not tell where a token begins.
 */
final class JsonTree {
  private final Source source;
  private final String text;
  private final char[] chars;
  private final Findings findings;
  private final JsonReader json;
  private int at;
  private int lastEnd;

  /** What stands before a colon that can't stand where it does, or -1. */
  private int beforeColon = -1;

  /** Where the next backslash stands, or -1. */
  private int escape;

  private char separator;
  private int depth;

  private JsonTree(Source source, Findings findings) {
    this.source = source;
    this.findings = findings;
    text = source.text();
    chars = source.chars();
    escape = text.indexOf('\\');
    json = new JsonReader(new StringReader(text));
    json.setStrictness(Strictness.STRICT);
    json.setNestingLimit(Limits.DEPTH);
  }

  /** The value in a file; {@link Json#ABSENT}, and one problem, where it is no JSON. */
  static Json read(Source source, Findings findings) {
    return new JsonTree(source, findings).read();
  }

  private Json read() {
    try {
      skip();
      Json value = value();
      skip();
      if (at < text.length() && separator == ':') {
        at = value.span().from();
        broken("a file is one object: a \"{\" is missing here, and a \"}\" at the end");
        return Json.Absent.ABSENT;
      }
      if (at < text.length()) {
        misplaced("nothing may stand after the last bracket");
        return Json.Absent.ABSENT;
      }
      return value;
    } catch (IOException | IllegalStateException e) {
      misplaced(reason());
      return Json.Absent.ABSENT;
    }
  }

  private Json value() throws IOException {
    JsonToken token = json.peek();
    int from = at;
    return switch (token) {
      case BEGIN_OBJECT -> object(from);
      case BEGIN_ARRAY -> array(from);
      case STRING -> string(from, json.nextString());
      case NUMBER -> number(from, json.nextString());
      case BOOLEAN -> truth(from, json.nextBoolean());
      case NULL -> nothing(from);
      default -> throw new IllegalStateException();
    };
  }

  private Json number(int from, String literal) {
    end(from + literal.length());
    return new Json.Num(source, from, at, literal);
  }

  private Json truth(int from, boolean value) {
    end(from + (value ? "true" : "false").length());
    return new Json.Bool(source, from, at, value);
  }

  private Json nothing(int from) throws IOException {
    json.nextNull();
    end(from + "null".length());
    return new Json.Null(source, from, at);
  }

  private Json object(int from) throws IOException {
    json.beginObject();
    open();
    List<Json.Member> members = new ArrayList<>();
    while (json.hasNext()) {
      int start = at;
      Json.Str key = string(start, json.nextName());
      skip();
      members.add(new Json.Member(key, value()));
      skip();
      noteColon(start);
    }
    json.endObject();
    close();
    checkDoubles(members);
    return new Json.Obj(source, from, at, members);
  }

  private Json array(int from) throws IOException {
    json.beginArray();
    open();
    List<Json> items = new ArrayList<>();
    while (json.hasNext()) {
      int start = at;
      items.add(value());
      skip();
      noteColon(start);
    }
    json.endArray();
    close();
    return new Json.Arr(source, from, at, items);
  }

  private Json.Str string(int from, String value) {
    int quote = text.indexOf('"', from + 1);
    while (chars[quote - 1] == '\\' && isEscaped(quote)) {
      quote = text.indexOf('"', quote + 1);
    }
    end(quote + 1);
    Json.Str string = new Json.Str(source, from, at, fit(value, from));
    if (!source.plain() || hasEscape(from)) {
      ControlCharacters.check(string, findings);
    }
    return string;
  }

  private String fit(String value, int from) {
    if (value.length() <= Limits.TEXT_LENGTH) {
      return value;
    }
    findings.report(
        Code.TOO_MUCH,
        new Span(source, from, from + 1),
        "a text may have at most " + Limits.TEXT_LENGTH + " characters");
    return "";
  }

  private boolean hasEscape(int from) {
    if (escape >= 0 && escape < from) {
      escape = text.indexOf('\\', from);
    }
    return escape >= 0 && escape < at;
  }

  private boolean isEscaped(int quote) {
    int back = quote - 1;
    while (text.charAt(back) == '\\') {
      back--;
    }
    return (quote - back) % 2 == 0;
  }

  private void open() {
    depth++;
    end(at + 1);
    skip();
  }

  private void close() {
    depth--;
    end(at + 1);
  }

  private void end(int offset) {
    at = offset;
    lastEnd = offset;
    separator = 0;
  }

  /** Goes on to the next token, over one comma or colon; Gson has seen to it that it may. */
  private void skip() {
    skipSpace();
    if (at < chars.length && (chars[at] == ',' || chars[at] == ':')) {
      separator = chars[at];
      at++;
      skipSpace();
    }
  }

  private void skipSpace() {
    while (at < chars.length && isSpace(chars[at])) {
      at++;
    }
  }

  private void noteColon(int start) {
    if (separator == ':') {
      beforeColon = start;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  private void checkDoubles(List<Json.Member> members) {
    Map<String, Json.Str> seen = new HashMap<>();
    for (int i = 0; i < members.size(); i++) {
      Json.Str key = members.get(i).key();
      Json.Str first = seen.putIfAbsent(key.value(), key);
      if (first != null) {
        findings.report(
            Code.DOUBLED_KEY,
            key,
            "\"" + key.value() + "\" stands here already: " + source.position(first.from()));
      }
    }
  }

  private String reason() {
    skipSpace();
    if (depth >= Limits.DEPTH) {
      return "brackets are nested more than " + Limits.DEPTH + " deep";
    }
    if (at >= text.length()) {
      return depth == 0 ? "the file is empty" : "the file ends before every bracket is closed";
    }
    if (beforeColon >= 0) {
      at = beforeColon;
      return "a \"{\" is missing: a key and a colon stand in an object";
    }
    return switch (text.charAt(at)) {
      case '}', ']' -> separator == ',' ? "a comma stands before a closing bracket" : unexpected();
      case '/', '#' -> "JSON has no comments; \"note\" may stand in any object";
      case '\'' -> "texts stand in double quotes";
      case '“', '”', '„' -> "texts stand in straight double quotes: \"";
      case '"' -> isClosed() ? missing() : "this text has no closing quote in its line";
      case '{', '[' -> missing();
      default -> lacksSeparator() ? missing() : unexpected();
    };
  }

  private boolean isClosed() {
    int end = source.lineEnd(at);
    for (int i = at + 1; i < end; i++) {
      if (text.charAt(i) == '"' && !isEscaped(i)) {
        return true;
      }
    }
    return false;
  }

  /** Something is missing before the next value: the mistake is where the last one ended. */
  private String missing() {
    if (!lacksSeparator()) {
      return "this text holds a backslash or a character that JSON has not";
    }
    boolean isInText = at == lastEnd && isInWord(text.charAt(at));
    at = lastEnd - 1;
    if (isInText && text.charAt(at) == '"') {
      return "the text ends with this quote; one that is part of it is written \\\"";
    }
    return "a comma or a colon is missing after this";
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '.';
  }

  private boolean lacksSeparator() {
    return separator == 0 && lastEnd > 0 && "[{".indexOf(text.charAt(lastEnd - 1)) < 0;
  }

  private String unexpected() {
    return "\"" + text.charAt(at) + "\" can't stand here";
  }

  /** A missing bracket is told where it is missing, not where that comes out. */
  private void misplaced(String reason) {
    boolean isIndented = depth < Limits.DEPTH && source.longestLine() <= Limits.LINE_LENGTH;
    OptionalInt bracket = isIndented ? Brackets.astray(source) : OptionalInt.empty();
    if (bracket.isEmpty()) {
      broken(reason);
      return;
    }
    at = bracket.getAsInt();
    boolean isOpening = at < text.length() && "{[".indexOf(text.charAt(at)) >= 0;
    broken(isOpening ? "this bracket is never closed" : "an opening bracket is missing here");
  }

  private void broken(String message) {
    int place = Math.min(at, Math.max(0, text.length() - 1));
    findings.report(Code.BROKEN_JSON, new Span(source, place, place + 1), message);
  }
}
