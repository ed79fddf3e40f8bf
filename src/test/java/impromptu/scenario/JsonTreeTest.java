package impromptu.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTreeTest {
  private static String problems(String json) {
    Findings findings = new Findings();
    JsonTree.read(new Source("f.json", json, false), findings);
    StringBuilder lines = new StringBuilder();
    for (Problem problem : findings.problems()) {
      lines.append(lines.isEmpty() ? "" : "\n").append(problem);
    }
    return lines.toString();
  }

  /** Each value's text in the file, to show that its place is right. */
  private static String places(Json json) {
    if (json instanceof Json.Obj object) {
      StringBuilder places = new StringBuilder();
      for (Json.Member member : object.members()) {
        places.append(text(member.key().span())).append("=").append(places(member.value()));
      }
      return "(" + places + ")";
    }
    if (json instanceof Json.Arr list) {
      StringBuilder places = new StringBuilder();
      for (Json item : list.items()) {
        places.append(places(item)).append(";");
      }
      return "<" + places + ">";
    }
    return text(json.span());
  }

  private static String text(Span span) {
    return span.source().text().substring(span.from(), span.to());
  }

  @Test
  void knowsWhereEachValueStands() {
    String json =
        " { \"a\" : [ 1 , -2.5e3 ,true, false,null ] ,\n\t\"b\\\\\\\"\": {\"c\":\"\\u00e9\\n\"}\r\n}\n";
    Findings findings = new Findings();
    Json tree = JsonTree.read(new Source("f.json", json, false), findings);
    assertEquals(
        "(\"a\"=<1;-2.5e3;true;false;null;>\"b\\\\\\\"\"=(\"c\"=\"\\u00e9\\n\"))", places(tree));
    assertEquals(
        "[f.json:2:23 E007 a text may hold no line breaks and tabs; write {line} or {paragraph}]",
        findings.problems().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          {"a": 1 "b": 2} ~ f.json:1:7 E002 a comma or a colon is missing after this
          {"a" 1} ~ f.json:1:4 E002 a comma or a colon is missing after this
          {"a" "b"} ~ f.json:1:4 E002 a comma or a colon is missing after this
          ["a" "b"] ~ f.json:1:4 E002 a comma or a colon is missing after this
          {"a": {"b": 1} {"c": 1}} ~ f.json:1:14 E002 a comma or a colon is missing after this
          {"a": 1,} ~ f.json:1:9 E002 a comma stands before a closing bracket
          [1,] ~ f.json:1:4 E002 a comma stands before a closing bracket
          {"a": [1} ~ f.json:1:7 E002 this bracket is never closed
          {"a": 1 ~ f.json:1:1 E002 this bracket is never closed
          {"a": 1}} ~ f.json:1:9 E002 nothing may stand after the last bracket
          {"a": 1} x ~ f.json:1:10 E002 nothing may stand after the last bracket
          {a: 1} ~ f.json:1:2 E002 "a" can't stand here
          {'a': 1} ~ f.json:1:2 E002 texts stand in double quotes
          {"a": // no} ~ f.json:1:7 E002 JSON has no comments; "note" may stand in any object
          {"a": "He said "no"."} ~ f.json:1:16 E002 the text ends with this quote; one that is part of it is written \\"
          {"a": "x" "b"} ~ f.json:1:9 E002 a comma or a colon is missing after this
          {"a": “x”} ~ f.json:1:7 E002 texts stand in straight double quotes: "
          "a": {"b": 1} ~ f.json:1:1 E002 a file is one object: a "{" is missing here, and a "}" at the end
          [1 2] ~ f.json:1:2 E002 a comma or a colon is missing after this
          {"a": True} ~ f.json:1:7 E002 "T" can't stand here
          {"a": "x\\qy"} ~ f.json:1:7 E002 this text holds a backslash or a character that JSON has not
          ["x\\q"] ~ f.json:1:2 E002 this text holds a backslash or a character that JSON has not
          {"a": "x} ~ f.json:1:7 E002 this text has no closing quote in its line
          `` ~ f.json:1:1 E002 the file is empty
          """)
  void tellsWhereAFileBreaks(String json, String problem) {
    assertEquals(problem, problems(json));
  }

  @Test
  void aLineBreakInATextIsToldWhereTheTextBegins() {
    assertEquals(
        "f.json:1:7 E002 this text has no closing quote in its line",
        problems("{\"a\": \"x\ny\"}"));
  }

  @Test
  void aDoubledKeyIsToldWithBothPlaces() {
    assertEquals(
        "f.json:2:2 E003 \"a\" stands here already: f.json:1:2",
        problems("{\"a\": 1,\n \"a\": 2}"));
  }

  @Test
  void controlCharactersAreTold() {
    assertEquals(
        "f.json:1:6 E007 the character U+001B can't be printed", problems("[\"a\\\"\\u001b[2J\"]"));
    assertEquals(
        "f.json:1:4 E007 the character U+009B can't be printed", problems("[\"a\u009b\"]"));
    assertEquals("f.json:1:3 E007 the character U+202E can't be printed", problems("[\"\u202e\"]"));
    assertEquals(
        "f.json:1:3 E007 the character U+D83C can't be printed", problems("[\"\\ud83c\"]"));
    assertEquals("", problems("[\"\ud83c\udfad é — …\"]"));
  }

  @Test
  void deepNestingIsAProblemAndNoCrash() {
    assertEquals(
        "f.json:1:65 E002 brackets are nested more than 64 deep",
        problems("[".repeat(100_000) + "]".repeat(100_000)));
  }
}
