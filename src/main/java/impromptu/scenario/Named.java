package impromptu.scenario;

/**
 * What an id stands for in expressions.
 *
 * @param index among those of its sort; rooms and things are counted together
 */
record Named(Sort sort, int index, Json.Str id) {
  /** What can have a name in expressions. */
  enum Sort {
    ROOM("room", "rooms"),
    THING("thing", "things"),
    VARIABLE("variable", "variables"),
    SCENE("scene", "scenes"),
    TIMER("timer", "timers"),
    MOMENT("moment", "moments"),
    ENDING("ending", "endings");

    private final String word;
    private final String section;

    Sort(String word, String section) {
      this.word = word;
      this.section = section;
    }

    String word() {
      return word;
    }

    /** The word with its article: {@code an ending}. */
    String one() {
      return (this == ENDING ? "an " : "a ") + word;
    }

    String section() {
      return section;
    }
  }

  boolean isEntity() {
    return sort == Sort.ROOM || sort == Sort.THING;
  }

  boolean isA(Sort wanted) {
    return sort == wanted;
  }
}
