package impromptu.scenario;

import impromptu.format.Key;
import impromptu.format.SectionKeys;

/**
 * What an id stands for in expressions.
 *
 * @param index among those of its sort; rooms and things are counted together
 */
record Named(Sort sort, int index, Json.Str id) {
  /** What can have a name in expressions. */
  enum Sort {
    ROOM("room"),
    THING("thing"),
    VARIABLE("variable"),
    SCENE("scene"),
    TIMER("timer"),
    MOMENT("moment"),
    ENDING("ending");

    private final String word;

    Sort(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }

    /** The word with its article: {@code an ending}. */
    String one() {
      return (this == ENDING ? "an " : "a ") + word;
    }

    Key section() {
      return switch (this) {
        case ROOM -> SectionKeys.ROOMS;
        case THING -> SectionKeys.THINGS;
        case VARIABLE -> SectionKeys.VARIABLES;
        case SCENE -> SectionKeys.SCENES;
        case TIMER -> SectionKeys.TIMERS;
        case MOMENT -> SectionKeys.MOMENTS;
        case ENDING -> SectionKeys.ENDINGS;
      };
    }
  }

  boolean isEntity() {
    return sort == Sort.ROOM || sort == Sort.THING;
  }

  boolean isA(Sort wanted) {
    return sort == wanted;
  }
}
