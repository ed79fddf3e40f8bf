package impromptu.scenario;

import impromptu.format.Key;
import impromptu.format.LanguageKeys;
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
    fields = Fields.of(definition.id(), definition.value(), LanguageKeys.NOUN_RULES, findings);
  }

  NounRules read(List<String> of) {
    Map<String, List<String>> articles = new LinkedHashMap<>();
    for (Json.Member member : fields.members(LanguageKeys.NOUNS_ARTICLES)) {
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
    return new NounRules(
        articles,
        strings(fields, LanguageKeys.NOUNS_ONE),
        fields.string(LanguageKeys.NOUNS_SEVERAL),
        fields.string(LanguageKeys.NOUNS_ROOM),
        strings(fields, LanguageKeys.NOUNS_PLURALS),
        declined(),
        of);
  }

  private Map<String, Map<String, String>> declined() {
    Map<String, Map<String, String>> declined = new LinkedHashMap<>();
    for (Json.Member member : fields.members(LanguageKeys.NOUNS_DECLINED)) {
      declined.put(member.key().value(), strings(member.value()));
    }
    return declined;
  }

  private Map<String, String> strings(Fields owner, Key key) {
    return strings(owner.members(key));
  }

  private Map<String, String> strings(Json json) {
    if (json instanceof Json.Obj object) {
      return strings(Fields.membersOf(object, findings));
    }
    findings.report(Code.WRONG_SHAPE, json, "an object belongs here, not " + json.kind());
    return Map.of();
  }

  private Map<String, String> strings(List<Json.Member> members) {
    Map<String, String> strings = new LinkedHashMap<>();
    for (Json.Member member : members) {
      if (member.value() instanceof Json.Str string) {
        strings.put(member.key().value(), string.value());
      } else {
        findings.report(
            Code.WRONG_SHAPE, member.value(), "a word belongs here, not " + member.value().kind());
      }
    }
    return strings;
  }
}
