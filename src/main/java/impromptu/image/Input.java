package impromptu.image;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads what {@link ImageWriter} writes of numbers, strings and the names of records. */
final class Input {
  private final byte[] bytes;
  private final List<String> strings = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private int at;

  Input(byte[] bytes) {
    this.bytes = bytes;
  }

  int number() {
    byte first = bytes[at++];
    if (first > ImageWriter.FOUR_BYTES) {
      return first;
    }
    int high = (bytes[at++] << 8) | (bytes[at++] & 0xff);
    if (first == ImageWriter.TWO_BYTES) {
      return high;
    }
    return (high << 16) | ((bytes[at++] & 0xff) << 8) | (bytes[at++] & 0xff);
  }

  boolean flag() {
    return bytes[at++] != 0;
  }

  String string() {
    int index = number();
    if (index < strings.size()) {
      return strings.get(index);
    }
    String string = letters();
    strings.add(string);
    return string;
  }

  /** The name of a record: interned, so that to switch over it is quick. */
  String tag() {
    int index = number();
    if (index < tags.size()) {
      return tags.get(index);
    }
    String tag = letters().intern();
    tags.add(tag);
    return tag;
  }

  private String letters() {
    int length = number();
    int from = at;
    at += Math.abs(length);
    return length < 0
        ? new String(bytes, from, -length, StandardCharsets.UTF_8)
        : new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }

  List<String> strings() {
    int size = number();
    if (size == 0) {
      return List.of();
    }
    String[] list = new String[size];
    for (int i = 0; i < size; i++) {
      list[i] = string();
    }
    return List.of(list);
  }

  List<Integer> numbers() {
    int size = number();
    if (size == 0) {
      return List.of();
    }
    Integer[] list = new Integer[size];
    for (int i = 0; i < size; i++) {
      list[i] = number();
    }
    return List.of(list);
  }

  /** Filled in the order of writing; the records copy it. */
  Set<Integer> numberSet() {
    int size = number();
    if (size == 0) {
      return Set.of();
    }
    Set<Integer> set = new LinkedHashSet<>();
    for (int i = 0; i < size; i++) {
      set.add(number());
    }
    return set;
  }

  Set<String> stringSet() {
    int size = number();
    if (size == 0) {
      return Set.of();
    }
    Set<String> set = new LinkedHashSet<>();
    for (int i = 0; i < size; i++) {
      set.add(string());
    }
    return set;
  }
}
