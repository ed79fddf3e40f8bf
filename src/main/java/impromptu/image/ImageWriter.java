package impromptu.image;

import impromptu.story.Expr;
import impromptu.story.Story;
import impromptu.story.Text;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes any record of the story, component by component in the order of its declaration.
 *
 * <p>A number is one byte, or a mark and two or four. A list, a set or a map is its size and its
 * elements. Texts, expressions and strings that occur again are their number among those of their
 * sort so far. A member of a sealed family goes behind its name.
 */
public final class ImageWriter {
  static final byte TWO_BYTES = -128;
  static final byte FOUR_BYTES = -127;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Map<Class<?>, Map<Object, Integer>> pools = new HashMap<>();
  private final Map<String, Integer> tags = new LinkedHashMap<>();

  private ImageWriter() {}

  /** The story as {@link StoryImage#read} reads it. */
  public static byte[] write(Story story) {
    ImageWriter writer = new ImageWriter();
    writer.value(Story.class, story);
    return writer.out.toByteArray();
  }

  private void value(Type declared, Object value) {
    if (value instanceof Integer number) {
      number(number);
    } else if (value instanceof Boolean truth) {
      number(truth ? 1 : 0);
    } else if (value instanceof Enum<?> constant) {
      number(constant.ordinal());
    } else if (value instanceof Collection<?> elements) {
      elements(argument(declared, 0), elements);
    } else if (value instanceof Map<?, ?> map) {
      entries(declared, map);
    } else if (value instanceof String || value instanceof Text || value instanceof Expr) {
      pooled((Class<?>) declared, value);
    } else {
      member((Class<?>) declared, value);
    }
  }

  private static Type argument(Type declared, int index) {
    return ((ParameterizedType) declared).getActualTypeArguments()[index];
  }

  private void elements(Type declared, Collection<?> elements) {
    number(elements.size());
    for (Object element : elements) {
      value(declared, element);
    }
  }

  private void entries(Type declared, Map<?, ?> map) {
    number(map.size());
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      value(argument(declared, 0), entry.getKey());
      value(argument(declared, 1), entry.getValue());
    }
  }

  /**
   * The number of the value among those before; the next number, and the value, where it is new.
   */
  private void pooled(Class<?> declared, Object value) {
    Map<Object, Integer> pool = pools.computeIfAbsent(declared, sort -> new HashMap<>());
    Integer before = pool.get(value);
    number(before == null ? pool.size() : before);
    if (before != null) {
      return;
    }
    if (value instanceof String string) {
      pool.put(value, pool.size());
      string(string);
    } else {
      member(declared, value);
      pool.put(value, pool.size());
    }
  }

  private void member(Class<?> declared, Object value) {
    if (declared.isSealed()) {
      tag(value.getClass().getSimpleName());
    }
    if (!value.getClass().isRecord()) {
      throw new IllegalArgumentException("no record: " + value.getClass());
    }
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      value(component.getGenericType(), component(value, component));
    }
  }

  private static Object component(Object record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("not to be read: " + component, e);
    }
  }

  private void tag(String name) {
    Integer before = tags.putIfAbsent(name, tags.size());
    number(before == null ? tags.size() - 1 : before);
    if (before == null) {
      string(name);
    }
  }

  /** Its length in bytes, negative where a character takes more than one; the bytes. */
  private void string(String string) {
    boolean narrow = string.chars().allMatch(c -> c < 0x100);
    byte[] bytes = string.getBytes(narrow ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    number(narrow ? bytes.length : -bytes.length);
    out.writeBytes(bytes);
  }

  private void number(int number) {
    if (number > FOUR_BYTES && number <= Byte.MAX_VALUE) {
      out.write(number);
    } else if ((short) number == number) {
      out.write(TWO_BYTES);
      out.write(number >> 8);
      out.write(number);
    } else {
      out.write(FOUR_BYTES);
      out.write(number >> 24);
      out.write(number >> 16);
      out.write(number >> 8);
      out.write(number);
    }
  }
}
