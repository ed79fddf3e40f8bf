package impromptu.scenario;

import impromptu.format.Key;
import impromptu.format.ResponseKeys;
import impromptu.format.Shape;
import impromptu.format.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * An object, read by the description of its shape: a key that the shape does not have, or that is
 * missing, is told at once, and a value of the wrong type when it is asked for.
 */
final class Fields {
  private static final String ALLOW = "allow";

  private final Json.Obj object;
  private final Shape shape;
  private final Span owner;
  private final String called;
  private final Findings findings;

  private Fields(Json.Obj object, Shape shape, Span owner, String called, Findings findings) {
    this.object = object;
    this.shape = shape;
    this.owner = owner;
    this.called = called;
    this.findings = findings;
    readAllowances(object, owner, findings);
    for (Key key : shape.needed()) {
      if (object.get(key.id()).isAbsent()) {
        miss(key);
      }
    }
    rejectOthers();
  }

  /** The keys of an object that stands in a list. */
  static Fields of(Json.Obj object, Shape shape, Findings findings) {
    return new Fields(object, shape, object.span(), "this", findings);
  }

  /** The keys of what an id is defined as; none, and a problem, where that is no object. */
  static Fields of(Json.Str id, Json value, Shape shape, Findings findings) {
    String called = "\"" + id.value() + "\"";
    if (value instanceof Json.Obj object) {
      return new Fields(object, shape, id.span(), called, findings);
    }
    findings.report(Code.WRONG_SHAPE, value, "an object belongs here, not " + value.kind());
    Json.Obj none = new Json.Obj(id.source(), id.from(), id.to(), List.of());
    return new Fields(none, shape, id.span(), called, new Findings());
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

  /**
   * The value of a key, or {@link Json#ABSENT}.
   *
   * @param read what the caller reads it as: one of the types of a key says which
   * @throws IllegalStateException if the description says otherwise
   */
  Json take(Key key, Type read) {
    if (!shape.has(key) || key.type() != read) {
      throw new IllegalStateException(shape.id() + "." + key.id() + " is not described so");
    }
    return object.get(key.id());
  }

  /** Reports that a key which is not always needed is not there. */
  void miss(Key key) {
    if (!isMisspelt(key.id())) {
      findings.report(Code.MISSING_KEY, owner, called + " has no \"" + key.id() + "\"");
    }
  }

  /** Whether some key is near enough to be meant; it will be told as one that is not known. */
  private boolean isMisspelt(String key) {
    for (Json.Member member : object.members()) {
      if (!Nearest.to(member.key().value(), List.of(key)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  boolean has(Key key) {
    return !object.get(key.id()).isAbsent();
  }

  /** A text without braces. */
  String string(Key key) {
    return string(key, key.otherwise().isPresent() ? (String) key.otherwise().get() : "");
  }

  String string(Key key, String otherwise) {
    Json value = take(key, Type.STRING);
    if (value instanceof Json.Str string) {
      return string.value();
    }
    rejectUnlessAbsent(value, "a text");
    return otherwise;
  }

  boolean flag(Key key) {
    Json value = take(key, Type.FLAG);
    if (value instanceof Json.Bool bool) {
      return bool.value();
    }
    rejectUnlessAbsent(value, "true or false");
    return false;
  }

  /** A number in the key's range; the least, or what the key says, where there is none. */
  int number(Key key) {
    return number(key, key.otherwise().isPresent() ? (int) key.otherwise().get() : key.least());
  }

  int number(Key key, int otherwise) {
    return number(key, key.least(), otherwise);
  }

  int number(Key key, int least, int otherwise) {
    return Numbers.read(take(key, Type.NUMBER), least, key.most(), otherwise, findings);
  }

  /** A text, or a list of texts. */
  List<Json.Str> strings(Key key) {
    return strings(take(key, Type.STRINGS), findings);
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
  List<Json.Member> members(Key key) {
    if (!key.isMap() && key.type() != Type.REACTIONS) {
      throw new IllegalStateException(shape.id() + "." + key.id() + " is not described so");
    }
    Json value = take(key, key.type());
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
  void rejectBoth(Key key, Key other) {
    if (has(key) && has(other)) {
      findings.report(
          Code.CLASH, owner, "\"" + key.id() + "\" and \"" + other.id() + "\" don't go together");
    }
  }

  /** Reports keys of the shape that do not belong beside others that are there. */
  void reject(Key... keys) {
    for (Json.Member member : object.members()) {
      for (Key key : keys) {
        if (key.id().equals(member.key().value())) {
          reject(member.key());
        }
      }
    }
  }

  private void rejectOthers() {
    for (Json.Member member : object.members()) {
      String key = member.key().value();
      if (!shape.allows(key) && !isAside(key)) {
        reject(member.key());
      }
    }
  }

  private void reject(Json.Str key) {
    List<String> known = new ArrayList<>();
    for (Key each : shape.keys()) {
      known.add(each.id());
    }
    known.remove(key.value());
    String said = "\"" + key.value() + "\" does not belong here";
    String near = Nearest.to(key.value(), known);
    String meant = near.isEmpty() ? Nearest.begunBy(key.value(), known) : near;
    findings.report(
        Code.UNKNOWN_KEY, key, meant.isEmpty() ? said + instead(key.value(), known) : said, meant);
  }

  /** What could stand in the place of a key that is like no other. */
  private String instead(String key, List<String> known) {
    if (shape.allows(ResponseKeys.DO.id()) && EffectReader.isEffect(key)) {
      return "; an effect stands in \"do\": [{ \"" + key + "\": … }]";
    }
    return known.isEmpty() ? "" : "; these do: " + String.join(", ", known);
  }

  Json.Obj object() {
    return object;
  }

  Span owner() {
    return owner;
  }
}
