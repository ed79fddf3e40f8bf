package impromptu.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the {@code nouns} of a {@code language}. */
final class NounRulesReader {
  private static final int FORMS = 2;

  private final Findings findings;
  private final Fields fields;

  NounRulesReader(Definition definition, Findings findings) {
    this.findings = findings;
    fields = Fields.of(definition.id(), definition.value(), findings);
  }

  NounRules read(List<String> of) {
    Map<String, List<String>> articles = new LinkedHashMap<>();
    for (Json.Member member : fields.members("articles")) {
      List<String> forms = FeatureReader.values(Fields.strings(member.value(), findings));
      if (forms.size() == FORMS) {
        articles.put(member.key().value(), forms);
      } else {
        findings.report(
            Code.WRONG_SHAPE,
            member.value(),
            "an article has two forms: before any one, and before the one that is meant");
      }
    }
    NounRules rules =
        new NounRules(
            articles,
            strings(fields.take("one")),
            fields.string("several", ""),
            fields.string("room", ""),
            strings(fields.take("plurals")),
            declined(),
            of);
    fields.rejectOthers();
    return rules;
  }

  private Map<String, Map<String, String>> declined() {
    Map<String, Map<String, String>> declined = new LinkedHashMap<>();
    for (Json.Member member : fields.members("declined")) {
      declined.put(member.key().value(), strings(member.value()));
    }
    return declined;
  }

  private Map<String, String> strings(Json json) {
    Map<String, String> strings = new LinkedHashMap<>();
    if (json instanceof Json.Obj object) {
      for (Json.Member member : Fields.membersOf(object, findings)) {
        if (member.value() instanceof Json.Str string) {
          strings.put(member.key().value(), string.value());
        } else {
          findings.report(
              Code.WRONG_SHAPE,
              member.value(),
              "a word belongs here, not " + member.value().kind());
        }
      }
    } else if (!json.isAbsent()) {
      findings.report(Code.WRONG_SHAPE, json, "an object belongs here, not " + json.kind());
    }
    return strings;
  }
}
