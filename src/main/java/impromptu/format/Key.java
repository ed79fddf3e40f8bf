package impromptu.format;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A key that an object may have: what stands there, and what that is for.
 *
 * @param type what its value is, or each member of its value where it is a map
 * @param isMap whether its value is an object whose keys are ids or words
 * @param shape of what is an object; empty where nothing is
 * @param meaning what it is for, for an author
 * @param isNeeded whether it can't be left out
 * @param otherwise what holds where it is left out, if that can be told
 * @param least the least number
 * @param most the greatest
 * @param words the only ones that it may hold; empty where it may hold others
 * @param example what could stand there, in Java's lists and maps
 */
public record Key(
    String id,
    Type type,
    boolean isMap,
    Optional<Shape> shape,
    String meaning,
    boolean isNeeded,
    Optional<Object> otherwise,
    int least,
    int most,
    List<String> words,
    Optional<Object> example) {
  /** The greatest number of turns and the like. */
  public static final int MANY = 1_000_000;

  public Key {
    Objects.requireNonNull(id);
    Objects.requireNonNull(type);
    if (meaning.isBlank() || least > most || (type == Type.OBJECT) != shape.isPresent()) {
      throw new IllegalArgumentException(id);
    }
    words = List.copyOf(words);
  }

  static Key of(String id, Type type, String meaning) {
    return of(id, type, false, Optional.empty(), meaning);
  }

  static Key object(String id, Shape shape, String meaning) {
    return of(id, Type.OBJECT, false, Optional.of(shape), meaning);
  }

  static Key map(String id, Type type, String meaning) {
    return of(id, type, true, Optional.empty(), meaning);
  }

  static Key map(String id, Shape shape, String meaning) {
    return of(id, Type.OBJECT, true, Optional.of(shape), meaning);
  }

  static Key number(String id, int least, int most, String meaning) {
    return of(id, Type.NUMBER, meaning).from(least, most);
  }

  private static Key of(
      String id, Type type, boolean isMap, Optional<Shape> shape, String meaning) {
    return new Key(
        id,
        type,
        isMap,
        shape,
        meaning,
        false,
        Optional.empty(),
        Integer.MIN_VALUE,
        Integer.MAX_VALUE,
        List.of(),
        Optional.empty());
  }

  Key needed() {
    return new Key(id, type, isMap, shape, meaning, true, otherwise, least, most, words, example);
  }

  Key otherwise(Object value) {
    return new Key(
        id, type, isMap, shape, meaning, isNeeded, Optional.of(value), least, most, words, example);
  }

  Key from(int lowest, int highest) {
    return new Key(
        id, type, isMap, shape, meaning, isNeeded, otherwise, lowest, highest, words, example);
  }

  Key oneOf(List<String> only) {
    return new Key(
        id, type, isMap, shape, meaning, isNeeded, otherwise, least, most, only, example);
  }

  Key example(Object value) {
    return new Key(
        id,
        type,
        isMap,
        shape,
        meaning,
        isNeeded,
        otherwise,
        least,
        most,
        words,
        Optional.of(value));
  }

  /** Two keys that read alike may still belong to different shapes. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
