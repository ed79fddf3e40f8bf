package impromptu.scenario;

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
    for (String section : Sections.ALL) {
      most(section, sections.of(section).size(), Limits.DEFINITIONS, "definitions");
    }
    most("properties", sections.of("properties").size(), Limits.PROPERTIES, "properties");
    int copies = sections.of("rooms").size();
    for (Definition thing : sections.of("things")) {
      copies += Names.copies(thing.value());
      if (copies > Limits.ENTITIES) {
        break;
      }
    }
    most("things", copies, Limits.ENTITIES, "rooms and things, every copy counted");
    return findings.errors() == before;
  }

  private void most(String section, int count, int most, String what) {
    if (count > most) {
      Collection<Definition> all = sections.of(section);
      Definition last = all.iterator().next();
      for (Definition definition : all) {
        last = definition;
      }
      findings.report(
          Code.TOO_MUCH, last.id(), "\"" + section + "\" may hold at most " + most + " " + what);
    }
  }
}
