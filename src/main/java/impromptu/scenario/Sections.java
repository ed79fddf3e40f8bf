package impromptu.scenario;

import impromptu.format.Key;
import impromptu.format.SectionKeys;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sections of all files as one: the author's definitions laid over the library's. */
final class Sections {
  private final Map<String, Map<String, Definition>> sections = new LinkedHashMap<>();
  private final Map<String, Json.Str> keys = new LinkedHashMap<>();
  private final Findings findings;

  Sections(Findings findings) {
    this.findings = findings;
    for (Key section : SectionKeys.FILE.keys()) {
      sections.put(section.id(), new LinkedHashMap<>());
    }
  }

  /** Adds a file; the library's come first. */
  void add(Source source) {
    Json json = JsonTree.read(source, findings);
    if (json instanceof Json.Obj root) {
      for (Json.Member member : Fields.membersOf(root, findings)) {
        addSection(member.key(), member.value());
      }
    } else if (!json.isAbsent()) {
      findings.report(Code.WRONG_SHAPE, json, "a scenario's file is an object, not " + json.kind());
    }
  }

  private void addSection(Json.Str key, Json value) {
    Map<String, Definition> section = sections.get(key.value());
    if (section == null) {
      String near = Nearest.to(key.value(), sections.keySet());
      String said = "no section is called \"" + key.value() + "\"";
      String all = "; there are " + String.join(", ", sections.keySet());
      findings.report(Code.UNKNOWN_KEY, key, near.isEmpty() ? said + all : said, near);
    } else if (value instanceof Json.Obj object) {
      keys.put(key.value(), key);
      boolean adds = key.value().equals(SectionKeys.LANGUAGE.id());
      for (Json.Member member : Fields.membersOf(object, key.span(), findings)) {
        define(section, member, adds);
      }
    } else {
      findings.report(Code.WRONG_SHAPE, value, "a section is an object, not " + value.kind());
    }
  }

  private void define(Map<String, Definition> section, Json.Member member, boolean adds) {
    Json.Str id = member.key();
    Definition before = section.get(id.value());
    if (before == null) {
      Json library = id.source().library() ? member.value() : Json.Absent.ABSENT;
      section.put(id.value(), new Definition(id, member.value(), library));
    } else if (adds || (before.id().source().library() && !id.source().library())) {
      Json value = laidOver(before.value(), member.value());
      section.put(id.value(), new Definition(id, value, before.library()));
    } else if (before.id().source() != id.source()) {
      findings.report(
          Code.DOUBLED_ID,
          id,
          "\""
              + id.value()
              + "\" is defined already: "
              + before.id().source().position(before.id().from()));
    }
  }

  private static Json laidOver(Json below, Json above) {
    if (!(below instanceof Json.Obj base) || !(above instanceof Json.Obj top)) {
      return above;
    }
    List<Json.Member> members = new ArrayList<>();
    for (Json.Member member : base.members()) {
      Json over = top.get(member.key().value());
      if (over.isAbsent()) {
        members.add(member);
      }
    }
    members.addAll(top.members());
    return new Json.Obj(top.source(), top.from(), top.to(), members);
  }

  Collection<Definition> of(Key section) {
    return sections.get(section.id()).values();
  }

  /**
   * A section whose ids are the keys of one object.
   *
   * @param otherwise where the section is missed if no file has it
   */
  Fields asFields(Key section, Source otherwise) {
    Json.Str key = keys.getOrDefault(section.id(), new Json.Str(otherwise, 0, 1, section.id()));
    List<Json.Member> members = new ArrayList<>();
    for (Definition definition : of(section)) {
      members.add(new Json.Member(definition.id(), definition.value()));
    }
    Json.Obj object = new Json.Obj(key.source(), key.to(), key.to(), members);
    boolean mayBeElsewhere = findings.incomplete() && !keys.containsKey(section.id());
    return Fields.of(
        key, object, section.shape().orElseThrow(), mayBeElsewhere ? new Findings() : findings);
  }

  /** The value of a key in a section, or {@link Json#ABSENT}. */
  Json get(Key section, String key) {
    Definition definition = sections.get(section.id()).get(key);
    return definition == null ? Json.Absent.ABSENT : definition.value();
  }
}
