package impromptu.scenario;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The ids of one sort and the index of each. */
final class Ids {
  /** Words of the expression language, which no id may take. */
  static final Set<String> KEYWORDS =
      Set.of(
          "and",
          "or",
          "not",
          "is",
          "are",
          "in",
          "within",
          "held",
          "at",
          "visible",
          "reachable",
          "lit",
          "scene",
          "since",
          "moment",
          "beats",
          "of",
          "timer",
          "left",
          "turns",
          "found",
          "endings-found",
          "chance",
          "verb",
          "direction",
          "any",
          "all",
          "count",
          "things",
          "key",
          "holder",
          "bearer",
          "barrier",
          "stowable",
          "carry-all",
          "capacity",
          "noun",
          "second",
          "actor",
          "room",
          "nothing",
          "yes",
          "no",
          "true",
          "false");

  private static final int NONE = -1;

  private final Map<String, Integer> indices = new LinkedHashMap<>();

  /** Whether it has the form of an id: lower-case words and numbers joined by hyphens. */
  static boolean isId(String id) {
    if (id.length() > Limits.ID_LENGTH) {
      return false;
    }
    boolean joined = true;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      boolean digit = c >= '0' && c <= '9' && i > 0;
      if (!letter && !digit && (c != '-' || joined)) {
        return false;
      }
      joined = c == '-';
    }
    return !joined;
  }

  static boolean isKeyword(String id) {
    return KEYWORDS.contains(id);
  }

  void add(String id, int index) {
    indices.put(id, index);
  }

  /** The index of an id, or -1. */
  int find(String id) {
    Integer index = indices.get(id);
    return index == null ? NONE : index;
  }

  boolean has(String id) {
    return indices.containsKey(id);
  }

  Collection<String> all() {
    return indices.keySet();
  }

  int size() {
    return indices.size();
  }

  /** The id that was probably meant, or empty. */
  String near(String id) {
    return Nearest.to(id, indices.keySet());
  }
}
