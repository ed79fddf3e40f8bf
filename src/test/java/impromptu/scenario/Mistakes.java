package impromptu.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Makes single mistakes in a scenario's files, as an author's hand would slip. */
final class Mistakes {
  /** What can slip. */
  enum Kind {
    REFERENCE,
    DROPPED_SIGN,
    MISSPELT_KEY,
    DOUBLED_KEY,
    WRONG_TYPE,
    PROPERTY,
    EXPRESSION,
    TEMPLATE,
    RANGE,
    MISSING_FILE
  }

  /**
   * One mistake.
   *
   * @param files the scenario with it
   * @param file where it was made
   * @param lines the lines of that file, any of which is the right one
   * @param meant the word that was misspelt, or empty
   * @param names what the file held that is missing now
   */
  record Mistake(
      Kind kind,
      Map<String, String> files,
      String file,
      Set<Integer> lines,
      String meant,
      Set<String> names,
      String told) {}

  /** Sections whose entries nothing else speaks of, so that nobody misses them. */
  private static final Set<String> UNNAMED = Set.of("messages", "hints");

  private static final Set<String> REFERENCES =
      Set.of("in", "to", "door", "begin", "stop", "end", "move", "set", "kind", "cue", "start");
  private static final Set<String> FORMAT =
      Set.of(
          "name",
          "description",
          "words",
          "in",
          "is",
          "on",
          "exits",
          "when",
          "say",
          "do",
          "begins",
          "ends",
          "beats",
          "choices",
          "label",
          "typed",
          "title",
          "steps",
          "grammar",
          "report",
          "move",
          "to",
          "make",
          "set",
          "begin",
          "end",
          "topics",
          "each-turn",
          "opening",
          "meanwhile",
          "otherwise",
          "rooms",
          "things",
          "answers",
          "continue",
          "one-way",
          "refuse",
          "kind");
  private static final Set<String> CONDITIONS = Set.of("when", "begins", "ends", "shown");
  private static final Set<String> TEXTS = Set.of("description", "say", "text", "intro", "initial");
  private static final Map<String, String> RANGES =
      Map.of(
          "beats",
          "0",
          "turns",
          "0",
          "count",
          "0",
          "capacity",
          "-1",
          "max",
          "-99",
          "min",
          "1000000",
          "start",
          "99999",
          "score",
          "2000000000");

  private final Map<String, String> files;
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final List<Place> places = new ArrayList<>();
  private final Random random;

  /** A key or a value, and the keys above it. */
  private record Place(Source source, List<String> path, Json json, Json.Member member) {
    String key() {
      return path.isEmpty() ? "" : path.get(path.size() - 1);
    }

    boolean isKey() {
      return member != null;
    }
  }

  Mistakes(Map<String, String> files, Random random) {
    this.files = files;
    this.random = random;
    files.forEach(
        (name, text) -> {
          Source source = new Source(name, text, false);
          sources.put(name, source);
          collect(source, List.of(), JsonTree.read(source, new Findings()));
        });
  }

  private void collect(Source source, List<String> path, Json json) {
    places.add(new Place(source, path, json, null));
    if (json instanceof Json.Arr list) {
      list.items().forEach(item -> collect(source, path, item));
    } else if (json instanceof Json.Obj object) {
      for (Json.Member member : object.members()) {
        if (Set.of("note", "$schema", "allow").contains(member.key().value())) {
          continue;
        }
        List<String> below = new ArrayList<>(path);
        below.add(member.key().value());
        places.add(new Place(source, below, member.key(), member));
        collect(source, below, member.value());
      }
    }
  }

  /** A mistake of a kind; null where the scenario offers none at the place that chance picked. */
  Mistake make(Kind kind) {
    if (kind == Kind.DROPPED_SIGN) {
      return droppedSign();
    }
    if (kind == Kind.MISSING_FILE) {
      return missingFile();
    }
    Place place = places.get(random.nextInt(places.size()));
    return switch (kind) {
      case REFERENCE -> reference(place);
      case MISSPELT_KEY -> misspeltKey(place);
      case DOUBLED_KEY -> doubledKey(place);
      case WRONG_TYPE -> wrongType(place);
      case PROPERTY -> property(place);
      case EXPRESSION -> expression(place);
      case TEMPLATE -> template(place);
      case RANGE -> range(place);
      case DROPPED_SIGN, MISSING_FILE -> throw new IllegalStateException();
    };
  }

  private Mistake reference(Place place) {
    if (place.isKey()
        || !(place.json() instanceof Json.Str string)
        || !(REFERENCES.contains(place.key()) || isExit(place.path()))
        || !Ids.isId(string.value())
        || Ids.isKeyword(string.value())
        || Set.of("everywhere", "player").contains(string.value())) {
      return null;
    }
    return misspelt(Kind.REFERENCE, place, string);
  }

  private static boolean isExit(List<String> path) {
    return path.size() == 4 && path.get(0).equals("rooms") && path.get(2).equals("exits");
  }

  private Mistake misspeltKey(Place place) {
    return place.isKey() && FORMAT.contains(place.key())
        ? misspelt(Kind.MISSPELT_KEY, place, (Json.Str) place.json())
        : null;
  }

  private Mistake property(Place place) {
    return !place.isKey() && place.key().equals("is") && place.json() instanceof Json.Str string
        ? misspelt(Kind.PROPERTY, place, string)
        : null;
  }

  private Mistake misspelt(Kind kind, Place place, Json.Str string) {
    String wrong = misspelt(string.value());
    return wrong.equals(string.value())
        ? null
        : edit(kind, place.source(), string.from() + 1, string.to() - 1, wrong, string.value());
  }

  private String misspelt(String word) {
    if (word.length() < 3) {
      return word;
    }
    int at = 1 + random.nextInt(word.length() - 2);
    StringBuilder wrong = new StringBuilder(word);
    switch (random.nextInt(3)) {
      case 0 -> wrong.deleteCharAt(at);
      case 1 -> wrong.insert(at, word.charAt(at));
      default -> {
        wrong.setCharAt(at, word.charAt(at - 1));
        wrong.setCharAt(at - 1, word.charAt(at));
      }
    }
    return wrong.toString();
  }

  private Mistake doubledKey(Place place) {
    if (!place.isKey()) {
      return null;
    }
    Json value = place.member().value();
    String text = place.source().text();
    int from = ((Json.Str) place.json()).from();
    String member = text.substring(from, endOf(value));
    String gap = random.nextBoolean() || member.contains("\n") ? ", " : ",\n      ";
    String told = "doubled " + place.key();
    int at = endOf(value);
    int line = place.source().position(at).line() + (gap.contains("\n") ? 1 : 0);
    String mutated = text.substring(0, at) + gap + member + text.substring(at);
    return mistake(
        Kind.DOUBLED_KEY, place.source().name(), mutated, Set.of(line), "", Set.of(), told);
  }

  private static int endOf(Json json) {
    if (json instanceof Json.Obj object) {
      return object.to();
    }
    return json instanceof Json.Arr list ? list.to() : json.span().to();
  }

  private Mistake wrongType(Place place) {
    if (place.isKey() || place.path().size() < 3 || place.key().equals("to")) {
      return null;
    }
    String instead =
        place.json() instanceof Json.Num || place.json() instanceof Json.Bool
            ? List.of("[]", "{}", "null").get(random.nextInt(3))
            : List.of("17", "null", "true").get(random.nextInt(3));
    return edit(
        Kind.WRONG_TYPE,
        place.source(),
        place.json().span().from(),
        endOf(place.json()),
        instead,
        "");
  }

  private Mistake expression(Place place) {
    if (place.isKey()
        || !(place.json() instanceof Json.Str string)
        || !CONDITIONS.contains(place.key())) {
      return null;
    }
    String good = string.value();
    String bad =
        switch (random.nextInt(6)) {
          case 0 -> good + " and";
          case 1 -> "(" + good;
          case 2 -> good + " >=";
          case 3 -> good + ")";
          case 4 -> good.replaceFirst(" ", " = ");
          default -> good.replaceFirst(" is ", " iz ");
        };
    return bad.equals(good)
        ? null
        : edit(Kind.EXPRESSION, place.source(), string.from() + 1, string.to() - 1, bad, "");
  }

  private Mistake template(Place place) {
    if (place.isKey()
        || !(place.json() instanceof Json.Str string)
        || !TEXTS.contains(place.key())
        || string.value().indexOf('{') < 0) {
      return null;
    }
    String raw = place.source().text().substring(string.from() + 1, string.to() - 1);
    String bad =
        switch (random.nextInt(4)) {
          case 0 -> raw.replaceFirst("\\}", "");
          case 1 -> raw.replaceFirst("\\{end\\}", "");
          case 2 -> raw.replaceFirst("\\{(if|one|first) ", "{xyz ");
          default -> raw.replaceFirst("\\{(stopping|cycling|end)\\}", "{endd}");
        };
    return bad.equals(raw)
        ? null
        : edit(Kind.TEMPLATE, place.source(), string.from() + 1, string.to() - 1, bad, "");
  }

  private Mistake range(Place place) {
    if (place.isKey()
        || !(place.json() instanceof Json.Num number)
        || !RANGES.containsKey(place.key())) {
      return null;
    }
    String bad = RANGES.get(place.key());
    return edit(Kind.RANGE, place.source(), number.from(), number.to(), bad, "");
  }

  private Mistake droppedSign() {
    List<String> names = List.copyOf(files.keySet());
    Source source = sources.get(names.get(random.nextInt(names.size())));
    List<Integer> signs = new ArrayList<>();
    Map<Integer, Integer> openings = new LinkedHashMap<>();
    List<Integer> open = new ArrayList<>();
    boolean quoted = false;
    for (int i = 0; i < source.text().length(); i++) {
      char c = source.text().charAt(i);
      if (c == '"' && source.text().charAt(i - 1) != '\\') {
        quoted = !quoted;
      } else if (!quoted && "{}[],:".indexOf(c) >= 0) {
        signs.add(i);
        if (c == '{' || c == '[') {
          open.add(i);
        } else if (c == '}' || c == ']') {
          openings.put(i, open.remove(open.size() - 1));
        }
      }
    }
    int at = signs.get(random.nextInt(signs.size()));
    int opening = openings.getOrDefault(at, at);
    String mutated = source.text().substring(0, at) + source.text().substring(at + 1);
    int line = source.position(at).line();
    return mistake(
        Kind.DROPPED_SIGN,
        source.name(),
        mutated,
        Set.of(
            line, source.position(opening).line() == line ? -1 : source.position(opening).line()),
        "",
        Set.of(),
        "dropped " + source.text().charAt(at) + " in " + context(source, at));
  }

  private static String context(Source source, int at) {
    return source.name() + ":" + source.position(at).line() + ": " + source.line(at).strip();
  }

  private Mistake missingFile() {
    List<String> names = List.copyOf(files.keySet());
    String name = names.get(random.nextInt(names.size()));
    Set<String> held = new java.util.LinkedHashSet<>();
    for (Place place : places) {
      if (place.isKey()
          && place.source().name().equals(name)
          && place.path().size() == 2
          && !UNNAMED.contains(place.path().get(0))) {
        held.add(place.key());
      }
    }
    Map<String, String> without = new LinkedHashMap<>(files);
    without.remove(name);
    held.removeIf(id -> without.values().stream().noneMatch(text -> text.contains(id)));
    if (held.isEmpty()) {
      return null;
    }
    return new Mistake(Kind.MISSING_FILE, without, name, Set.of(), "", held, "no " + name);
  }

  private Mistake edit(Kind kind, Source source, int from, int to, String instead, String meant) {
    String text = source.text();
    String mutated = text.substring(0, from) + instead + text.substring(to);
    String told = instead + " in " + context(source, from);
    int line = source.position(from).line();
    return mistake(kind, source.name(), mutated, Set.of(line), meant, Set.of(), told);
  }

  private Mistake mistake(
      Kind kind,
      String file,
      String mutated,
      Set<Integer> lines,
      String meant,
      Set<String> names,
      String told) {
    Map<String, String> all = new LinkedHashMap<>(files);
    all.put(file, mutated);
    return new Mistake(kind, all, file, lines, meant, names, told);
  }
}
