package impromptu.scenario;

import java.util.ArrayList;
import java.util.List;

/** The keys of an object, asked for one by one, so that those nobody asks for can be told. */
final class Fields {
  private static final String ALLOW = "allow";

  private final Json.Obj object;
  private final Span owner;
  private final String called;
  private final Findings findings;
  private final List<String> asked = new ArrayList<>();
  private final List<String> offered = new ArrayList<>();

  private Fields(Json.Obj object, Span owner, String called, Findings findings) {
    this.object = object;
    this.owner = owner;
    this.called = called;
    this.findings = findings;
    readAllowances(object, owner, findings);
  }

  /** The keys of an object that stands in a list. */
  static Fields of(Json.Obj object, Findings findings) {
    return new Fields(object, object.span(), "this", findings);
  }

  /** The keys of what an id is defined as; none, and a problem, where that is no object. */
  static Fields of(Json.Str id, Json value, Findings findings) {
    String called = "\"" + id.value() + "\"";
    if (value instanceof Json.Obj object) {
      return new Fields(object, id.span(), called, findings);
    }
    findings.report(Code.WRONG_SHAPE, value, "an object belongs here, not " + value.kind());
    Json.Obj none = new Json.Obj(id.source(), id.from(), id.to(), List.of());
    return new Fields(none, id.span(), called, new Findings());
  }

  /** An object's members without those that say nothing of the story. */
  static List<Json.Member> membersOf(Json.Obj object, Findings findings) {
    return membersOf(object, object.span(), findings);
  }

  /**
   * The same of an object with a key.
   *
   * @param owner where the key stands
   */
  static List<Json.Member> membersOf(Json.Obj object, Span owner, Findings findings) {
    readAllowances(object, owner, findings);
    List<Json.Member> members = new ArrayList<>();
    for (Json.Member member : object.members()) {
      if (!isAside(member.key().value())) {
        members.add(member);
      }
    }
    return members;
  }

  private static boolean isAside(String key) {
    return key.equals("note") || key.equals("$schema") || key.equals(ALLOW);
  }

  private static void readAllowances(Json.Obj object, Span owner, Findings findings) {
    Json allow = object.get(ALLOW);
    if (allow instanceof Json.Obj allowed) {
      for (Json.Member member : allowed.members()) {
        readAllowance(member, covered(object, owner), findings);
      }
    } else if (!allow.isAbsent()) {
      findings.report(Code.WRONG_SHAPE, allow, "\"allow\" is an object of codes and reasons");
    }
  }

  /** An object with the key before it. */
  private static Span covered(Json.Obj object, Span owner) {
    boolean together = owner.source() == object.source() && owner.from() < object.from();
    return new Span(object.source(), together ? owner.from() : object.from(), object.to());
  }

  private static void readAllowance(Json.Member member, Span covered, Findings findings) {
    String id = member.key().value();
    for (Code code : Code.values()) {
      if (code.id().equals(id) && code.severity() == Severity.WARNING) {
        if (!(member.value() instanceof Json.Str reason) || reason.value().isBlank()) {
          findings.report(Code.WRONG_SHAPE, member.value(), "say in a text why this is allowed");
        }
        findings.allow(code, covered, member.key());
        return;
      }
    }
    findings.report(Code.UNKNOWN_NAME, member.key(), "no warning has the code \"" + id + "\"");
  }

  /** The value of a key, or {@link Json#ABSENT}. */
  Json take(String key) {
    asked.add(key);
    return object.get(key);
  }

  /** The value of a key that has to be there; a problem where it is not. */
  Json need(String key) {
    Json value = take(key);
    if (value.isAbsent() && !isMisspelt(key)) {
      findings.report(Code.MISSING_KEY, owner, called + " has no \"" + key + "\"");
    }
    return value;
  }

  /** Whether some key is near enough to be meant; it will be told as one that nobody asked for. */
  private boolean isMisspelt(String key) {
    for (Json.Member member : object.members()) {
      if (!Nearest.to(member.key().value(), List.of(key)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  boolean has(String key) {
    offered.add(key);
    return !object.get(key).isAbsent();
  }

  /** A text without braces. */
  String string(String key, String otherwise) {
    Json value = take(key);
    if (value instanceof Json.Str string) {
      return string.value();
    }
    rejectUnlessAbsent(value, "a text");
    return otherwise;
  }

  boolean flag(String key) {
    Json value = take(key);
    if (value instanceof Json.Bool bool) {
      return bool.value();
    }
    rejectUnlessAbsent(value, "true or false");
    return false;
  }

  int number(String key, int least, int most, int otherwise) {
    return Numbers.read(take(key), least, most, otherwise, findings);
  }

  /** A text, or a list of texts. */
  List<Json.Str> strings(String key) {
    return strings(take(key), findings);
  }

  static List<Json.Str> strings(Json value, Findings findings) {
    List<Json.Str> strings = new ArrayList<>();
    for (Json item : value instanceof Json.Arr list ? list.items() : List.of(value)) {
      if (item instanceof Json.Str string) {
        strings.add(string);
      } else if (!item.isAbsent()) {
        findings.report(Code.WRONG_SHAPE, item, "a text belongs here, not " + item.kind());
      }
    }
    return strings;
  }

  /** The members of an object; none where it is not there. */
  List<Json.Member> members(String key) {
    Json value = take(key);
    if (value instanceof Json.Obj members) {
      return membersOf(members, findings);
    }
    rejectUnlessAbsent(value, "an object");
    return List.of();
  }

  private void rejectUnlessAbsent(Json value, String wanted) {
    if (!value.isAbsent()) {
      findings.report(Code.WRONG_SHAPE, value, wanted + " belongs here, not " + value.kind());
    }
  }

  /** Reports two keys that exclude each other, where both are there. */
  void rejectBoth(String key, String other) {
    if (has(key) && has(other)) {
      asked.add(key);
      asked.add(other);
      findings.report(Code.CLASH, owner, "\"" + key + "\" and \"" + other + "\" don't go together");
    }
  }

  /** Reports every key that nobody asked for. */
  void rejectOthers() {
    for (Json.Member member : object.members()) {
      String key = member.key().value();
      if (!asked.contains(key) && !isAside(key)) {
        offered.addAll(asked);
        findings.report(
            Code.UNKNOWN_KEY,
            member.key(),
            "\"" + key + "\" does not belong here",
            Nearest.to(key, offered));
      }
    }
  }

  Json.Obj object() {
    return object;
  }

  Span owner() {
    return owner;
  }
}
