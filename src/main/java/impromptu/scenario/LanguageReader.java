package impromptu.scenario;

import impromptu.format.LanguageKeys;
import impromptu.format.SectionKeys;
import impromptu.story.Conjugation;
import impromptu.story.Language;
import impromptu.story.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code language}. */
final class LanguageReader {
  private static final int PRONOUN_FORMS = 4;

  private final Findings findings;
  private final Map<String, List<String>> words = new LinkedHashMap<>();
  private final Map<String, Conjugation> conjugations = new LinkedHashMap<>();
  private final Map<String, List<String>> pronouns = new LinkedHashMap<>();
  private final List<String> numbers = new ArrayList<>();
  private NounRules nouns = NounRules.NONE;

  LanguageReader(Findings findings) {
    this.findings = findings;
  }

  Language read(Sections sections) {
    for (Definition definition : sections.of(SectionKeys.LANGUAGE)) {
      String use = definition.name();
      if (use.equals(LanguageKeys.NOUNS.id())) {
        List<String> of = normal(sections.get(SectionKeys.LANGUAGE, "of"));
        nouns = new NounRulesReader(definition, findings).read(of);
      } else if (use.equals(LanguageKeys.CONJUGATIONS.id())) {
        readConjugations(definition);
      } else if (use.equals(LanguageKeys.PRONOUNS.id())) {
        readPronouns(definition);
      } else if (use.equals(LanguageKeys.NUMBERS.id())) {
        numbers.addAll(plain(definition.value()));
      } else {
        words.put(use, normal(definition.value()));
      }
    }
    return new Language(words, conjugations, pronouns, numbers);
  }

  /** How names take articles and plurals. */
  NounRules nouns() {
    return nouns;
  }

  /** Each verb is found by either of its forms; the plain ones come first. */
  private void readConjugations(Definition definition) {
    // Any key is a verb here, "allow" and "note" among them.
    Json value = definition.value();
    for (Json.Member member :
        value instanceof Json.Obj forms ? forms.members() : members(definition)) {
      String plain = member.key().value();
      List<String> forms = plain(member.value());
      if (forms.size() == 1 || forms.size() == 2) {
        String plural = forms.size() == 1 ? plain : forms.get(1);
        conjugations.put(plain, new Conjugation(plain, forms.get(0), plural));
      } else if (member.value() instanceof Json.Arr) {
        findings.report(
            Code.WRONG_SHAPE, member.value(), "the forms after \"it\" and \"they\" belong here");
      }
    }
    for (Conjugation conjugation : List.copyOf(conjugations.values())) {
      conjugations.putIfAbsent(conjugation.third(), conjugation);
      conjugations.putIfAbsent(conjugation.plural(), conjugation);
    }
  }

  private void readPronouns(Definition definition) {
    for (Json.Member member : members(definition)) {
      List<String> forms = plain(member.value());
      if (forms.size() != PRONOUN_FORMS) {
        findings.report(
            Code.WRONG_SHAPE,
            member.value(),
            "a pronoun has four forms: [\"he\", \"him\", \"his\", \"himself\"]");
      }
      pronouns.put(member.key().value(), forms);
    }
  }

  /** All members: "note" and "allow" are verbs among others here. */
  private List<Json.Member> members(Definition definition) {
    if (definition.value() instanceof Json.Obj object) {
      return object.members();
    }
    findings.report(
        Code.WRONG_SHAPE,
        definition.value(),
        "an object belongs here, not " + definition.value().kind());
    return List.of();
  }

  private List<String> plain(Json json) {
    List<String> plain = new ArrayList<>();
    for (Json.Str string : Fields.strings(json, findings)) {
      plain.add(string.value());
    }
    return plain;
  }

  private List<String> normal(Json json) {
    List<String> normal = new ArrayList<>();
    for (Json.Str string : Fields.strings(json, findings)) {
      normal.add(Words.normal(string.value()));
    }
    return normal;
  }
}
