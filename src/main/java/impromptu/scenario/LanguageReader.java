package impromptu.scenario;

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

  LanguageReader(Findings findings) {
    this.findings = findings;
  }

  Language read(Sections sections) {
    for (Definition definition : sections.of("language")) {
      switch (definition.name()) {
        case "conjugations" -> readConjugations(definition);
        case "pronouns" -> readPronouns(definition);
        case "numbers" -> numbers.addAll(plain(definition.value()));
        default -> words.put(definition.name(), normal(definition.value()));
      }
    }
    return new Language(words, conjugations, pronouns, numbers);
  }

  /** Each verb is found by either of its forms; the plain ones come first. */
  private void readConjugations(Definition definition) {
    // Any key is a verb here, "allow" and "note" among them.
    Json value = definition.value();
    for (Json.Member member :
        value instanceof Json.Obj forms ? forms.members() : members(definition)) {
      if (member.value() instanceof Json.Str third) {
        String plain = member.key().value();
        conjugations.put(plain, new Conjugation(plain, third.value()));
      } else {
        findings.report(
            Code.WRONG_SHAPE,
            member.value(),
            "the form after \"it\" belongs here, not " + member.value().kind());
      }
    }
    for (Conjugation conjugation : List.copyOf(conjugations.values())) {
      conjugations.putIfAbsent(conjugation.third(), conjugation);
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
