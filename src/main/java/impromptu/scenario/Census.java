package impromptu.scenario;

import impromptu.format.Key;
import impromptu.format.SectionKeys;
import java.util.Collection;

/** Counts what a scenario defines, before any of it is read further. */
final class Census {
  private final Sections sections;
  private final Findings findings;

  Census(Sections sections, Findings findings) {
    this.sections = sections;
    this.findings = findings;
  }

  /** Whether there is no more than a story can have; a problem where there is. */
  boolean isFit() {
    int before = findings.errors();
    for (Key section : SectionKeys.FILE.keys()) {
      most(section, sections.of(section).size(), Limits.DEFINITIONS, "definitions");
    }
    most(
        SectionKeys.PROPERTIES,
        sections.of(SectionKeys.PROPERTIES).size(),
        Limits.PROPERTIES,
        "properties");
    int copies = sections.of(SectionKeys.ROOMS).size();
    for (Definition thing : sections.of(SectionKeys.THINGS)) {
      copies += Names.copies(thing.value());
      if (copies > Limits.ENTITIES) {
        break;
      }
    }
    most(SectionKeys.THINGS, copies, Limits.ENTITIES, "rooms and things, every copy counted");
    return findings.errors() == before;
  }

  private void most(Key section, int count, int most, String what) {
    if (count > most) {
      Collection<Definition> all = sections.of(section);
      Definition last = all.iterator().next();
      for (Definition definition : all) {
        last = definition;
      }
      findings.report(
          Code.TOO_MUCH,
          last.id(),
          "\"" + section.id() + "\" may hold at most " + most + " " + what);
    }
  }
}
