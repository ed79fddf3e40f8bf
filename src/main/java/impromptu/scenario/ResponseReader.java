package impromptu.scenario;

import impromptu.format.Key;
import impromptu.format.ResponseKeys;
import impromptu.format.Type;
import impromptu.story.Effect;
import impromptu.story.Expr;
import impromptu.story.Reactions;
import impromptu.story.Response;
import impromptu.story.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads response lists: a text, an object, or a list of both. */
final class ResponseReader {
  private final Linker linker;
  private final EffectReader effects;

  ResponseReader(Linker linker) {
    this.linker = linker;
    effects = new EffectReader(linker, this);
  }

  EffectReader effects() {
    return effects;
  }

  /** The responses of a key. */
  List<Response> read(Fields fields, Key key) {
    return read(fields.take(key, Type.RESPONSES));
  }

  List<Response> read(Json json) {
    if (json.isAbsent()) {
      return List.of();
    }
    List<Response> responses = new ArrayList<>();
    for (Json item : json instanceof Json.Arr list ? list.items() : List.of(json)) {
      Response response = one(item);
      reportIfNeverGiven(responses, item);
      responses.add(response);
    }
    return responses;
  }

  private void reportIfNeverGiven(List<Response> before, Json item) {
    int last = before.size() - 1;
    if (last >= 0 && isUnconditional(before.get(last)) && !isShadowed(before, last)) {
      linker
          .findings()
          .report(
              Code.NEVER_GIVEN,
              item,
              "this is never given: the response before it always fits"
                  + " (paragraphs of one answer stand in { \"say\": [ … ] })");
    }
  }

  private static boolean isShadowed(List<Response> responses, int last) {
    for (int i = 0; i < last; i++) {
      if (isUnconditional(responses.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnconditional(Response response) {
    return response.when() == Expr.Literal.TRUE;
  }

  private Response one(Json json) {
    if (json instanceof Json.Obj object) {
      Fields fields = Fields.of(object, ResponseKeys.RESPONSE, linker.findings());
      return of(fields, when(fields));
    }
    if (json instanceof Json.Str) {
      Text text = linker.text(json);
      return new Response(Expr.Literal.TRUE, text, List.of(), false, text.position());
    }
    linker
        .findings()
        .report(
            Code.WRONG_SHAPE,
            json,
            "a text or an object with \"say\" or \"do\" belongs here, not " + json.kind());
    return new Response(Expr.Literal.TRUE, Text.EMPTY, List.of(), false, linker.position(json));
  }

  private Expr when(Fields fields) {
    return linker.condition(fields, ResponseKeys.WHEN);
  }

  private Response of(Fields fields, Expr when) {
    Text say = linker.text(fields, ResponseKeys.SAY);
    List<Effect> changes = effects.read(fields, ResponseKeys.DO);
    boolean goesOn = fields.flag(ResponseKeys.CONTINUE);
    return new Response(when, say, changes, goesOn, linker.position(fields.object()));
  }

  /** The response that an object's keys are, or those that its {@code answers} are. */
  List<Response> ownOrAnswers(Fields fields) {
    return ownOrAnswers(fields, when(fields));
  }

  /** The same of an object whose {@code when} is read already. */
  List<Response> ownOrAnswers(Fields fields, Expr when) {
    if (!fields.has(ResponseKeys.ANSWERS)) {
      return List.of(of(fields, when));
    }
    fields.rejectBoth(ResponseKeys.ANSWERS, ResponseKeys.SAY);
    fields.rejectBoth(ResponseKeys.ANSWERS, ResponseKeys.DO);
    fields.rejectBoth(ResponseKeys.ANSWERS, ResponseKeys.CONTINUE);
    return guarded(when, read(fields, ResponseKeys.ANSWERS));
  }

  /** The responses of a key, each of them given only while the object's {@code when} holds. */
  List<Response> guarded(Fields fields, Key key) {
    return guarded(when(fields), read(fields, key));
  }

  private static List<Response> guarded(Expr when, List<Response> responses) {
    if (when == Expr.Literal.TRUE) {
      return responses;
    }
    List<Response> guarded = new ArrayList<>();
    for (Response response : responses) {
      Expr both = isUnconditional(response) ? when : new Expr.And(when, response.when());
      guarded.add(
          new Response(
              both, response.say(), response.effects(), response.goesOn(), response.position()));
    }
    return guarded;
  }

  /** Reactions to actions: keys are verbs, several with commas, or {@code any}. */
  Reactions reactions(Fields owner, Key key) {
    Map<Integer, List<Response>> byVerb = new LinkedHashMap<>();
    List<Response> any = new ArrayList<>();
    for (Json.Member member : owner.members(key)) {
      List<Response> responses = read(member.value());
      if (member.key().value().equals("any")) {
        any.addAll(responses);
      } else {
        for (int verb : verbs(member.key())) {
          add(byVerb, verb, responses, member);
        }
      }
    }
    return byVerb.isEmpty() && any.isEmpty() ? Reactions.NONE : new Reactions(byVerb, any);
  }

  private void add(
      Map<Integer, List<Response>> byVerb, int verb, List<Response> responses, Json.Member member) {
    List<Response> before = byVerb.get(verb);
    if (before == null) {
      byVerb.put(verb, responses);
      return;
    }
    if (!before.isEmpty() && isUnconditional(before.get(before.size() - 1))) {
      linker
          .findings()
          .report(
              Code.NEVER_GIVEN,
              member.key(),
              "this is never given: a key before it answers the same verb");
    }
    List<Response> both = new ArrayList<>(before);
    both.addAll(responses);
    byVerb.put(verb, both);
  }

  /** The verbs that a string names with commas between. */
  List<Integer> verbs(Json.Str string) {
    List<Integer> verbs = new ArrayList<>();
    String value = string.value();
    for (int from = 0; from <= value.length(); ) {
      int comma = value.indexOf(',', from);
      int end = comma < 0 ? value.length() : comma;
      int first = from;
      while (first < end && value.charAt(first) == ' ') {
        first++;
      }
      int last = end;
      while (last > first && value.charAt(last - 1) == ' ') {
        last--;
      }
      int verb = linker.find(string, first, last, linker.names().verbs(), "verb");
      if (verb >= 0) {
        verbs.add(verb);
      }
      from = end + 1;
    }
    return verbs;
  }
}
