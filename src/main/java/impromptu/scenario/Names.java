package impromptu.scenario;

import impromptu.format.EventKeys;
import impromptu.format.Key;
import impromptu.format.SectionKeys;
import impromptu.format.ThingKeys;
import impromptu.story.Trait;
import impromptu.story.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every id of a scenario and the index it gets. */
final class Names {
  private final Map<String, Named> named = new LinkedHashMap<>();
  private final Ids properties = new Ids();
  private final Ids kinds;
  private final Ids verbs;
  private final Ids directions;
  private final Ids needs;
  private final Ids cues;
  private final List<Variable> variables;
  private final List<Integer> timerLengths = new ArrayList<>();
  private final Sections sections;
  private final Findings findings;

  Names(Sections sections, Findings findings) {
    this.sections = sections;
    this.findings = findings;
    int entities = 1;
    for (Named.Sort sort : Named.Sort.values()) {
      int next = sort == Named.Sort.ROOM || sort == Named.Sort.THING ? entities : 0;
      for (Definition definition : sections.of(sort.section())) {
        next = addCopies(sort, definition, next);
      }
      entities = sort == Named.Sort.ROOM ? next : entities;
    }
    addProperties(sections);
    kinds = ids(sections, SectionKeys.KINDS);
    verbs = ids(sections, SectionKeys.VERBS);
    directions = ids(sections, SectionKeys.DIRECTIONS);
    needs = ids(sections, SectionKeys.NEEDS);
    cues = ids(sections, SectionKeys.CUES);
    for (Definition definition : sections.of(SectionKeys.TIMERS)) {
      timerLengths.add(number(definition.value(), EventKeys.TIMER_TURNS));
    }
    variables = new VariableReader(findings).read(sections.of(SectionKeys.VARIABLES));
  }

  private int addCopies(Named.Sort sort, Definition definition, int first) {
    int copies = sort == Named.Sort.THING ? copies(definition.value()) : 1;
    for (int i = 0; i < copies; i++) {
      add(copyOf(definition.name(), i), new Named(sort, first + i, definition.id()));
    }
    return first + copies;
  }

  /** How many identical things a definition makes; the thing's reader checks the number. */
  static int copies(Json thing) {
    return number(thing, ThingKeys.COUNT);
  }

  /** A number of an object, before the object is read as a whole; 1 where it is none. */
  private static int number(Json json, Key key) {
    if (json instanceof Json.Obj object && object.get(key.id()).isAbsent()) {
      return 1;
    }
    return json instanceof Json.Obj object
        ? Numbers.read(object.get(key.id()), key, 1, new Findings())
        : 1;
  }

  /** The id of the n-th of several identical things. */
  static String copyOf(String id, int copy) {
    return copy == 0 ? id : id + "-" + (copy + 1);
  }

  private void add(String id, Named what) {
    checkId(id, what.id());
    Named before = named.putIfAbsent(id, what);
    if (before != null) {
      findings.report(
          Code.DOUBLED_ID,
          what.id(),
          "\""
              + id
              + "\" is "
              + before.sort().one()
              + " already: "
              + before.id().source().position(before.id().from()));
    }
  }

  private void checkId(String id, Json.Str at) {
    if (!Ids.isId(id)) {
      findings.report(
          Code.BAD_ID, at, "an id is made of lower-case words joined by hyphens", proposal(id));
    } else if (Ids.isKeyword(id)) {
      findings.report(Code.BAD_ID, at, "\"" + id + "\" is a keyword of expressions");
    }
  }

  private static String proposal(String id) {
    StringBuilder proposal = new StringBuilder();
    for (int i = 0; i < id.length(); i++) {
      char c = Character.toLowerCase(id.charAt(i));
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      proposal.append(plain ? c : '-');
    }
    return Ids.isId(proposal.toString()) ? proposal.toString() : "";
  }

  private void addProperties(Sections sections) {
    for (Trait trait : Trait.values()) {
      properties.add(trait.id(), trait.ordinal());
    }
    for (Definition definition : sections.of(SectionKeys.PROPERTIES)) {
      if (!properties.has(definition.name())) {
        checkId(definition.name(), definition.id());
        properties.add(definition.name(), properties.size());
      }
    }
  }

  private Ids ids(Sections sections, Key section) {
    Ids ids = new Ids();
    for (Definition definition : sections.of(section)) {
      if (!Ids.isId(definition.name())) {
        checkId(definition.name(), definition.id());
      }
      ids.add(definition.name(), ids.size());
    }
    return ids;
  }

  Optional<Named> find(String id) {
    return Optional.ofNullable(named.get(id));
  }

  /** Whether anything that a save holds has this id. */
  boolean isKnown(String id) {
    return named.containsKey(id) || properties.has(id) || verbs.has(id) || directions.has(id);
  }

  /** Whether two ids stand for two things of the same namespace. */
  boolean areBothThere(String one, String other) {
    return (named.containsKey(one) && named.containsKey(other))
        || (properties.has(one) && properties.has(other))
        || (verbs.has(one) && verbs.has(other));
  }

  /** The ids of every sort. */
  List<String> all() {
    return new ArrayList<>(named.keySet());
  }

  /** The ids of one sort. */
  List<String> all(Named.Sort sort) {
    List<String> ids = new ArrayList<>();
    for (Map.Entry<String, Named> entry : named.entrySet()) {
      if (entry.getValue().isA(sort)) {
        ids.add(entry.getKey());
      }
    }
    return ids;
  }

  Ids properties() {
    return properties;
  }

  Ids kinds() {
    return kinds;
  }

  /** The id that was probably meant: of the verb that is typed so, or one that is spelt alike. */
  String verbNear(String word) {
    String typed = new TypedVerbs(sections.of(SectionKeys.VERBS)).called(word);
    return typed.isEmpty() ? verbs.near(word) : typed;
  }

  Ids verbs() {
    return verbs;
  }

  Ids directions() {
    return directions;
  }

  Ids needs() {
    return needs;
  }

  Ids cues() {
    return cues;
  }

  /** How many turns a timer runs unless told otherwise. */
  int timerLength(int timer) {
    return timerLengths.get(timer);
  }

  List<Variable> variables() {
    return variables;
  }
}
