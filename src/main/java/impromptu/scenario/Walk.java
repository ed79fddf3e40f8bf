package impromptu.scenario;

import impromptu.story.Name;
import impromptu.story.Position;
import impromptu.story.Response;
import impromptu.story.Text;
import impromptu.story.Text.Words;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Visits every record and every list that a story is made of, save plain words. Records tell their
 * own parts, so that nothing new in a story can be forgotten here.
 */
final class Walk {
  private final Consumer<Object> visitor;
  private final Map<Class<?>, List<Method>> parts = new HashMap<>();
  private final IdentityHashMap<Object, Boolean> seen = new IdentityHashMap<>();

  /**
   * @param visitor is given each {@link Record} and each {@link List} that is not empty
   */
  Walk(Consumer<Object> visitor) {
    this.visitor = visitor;
  }

  void visit(Object part) {
    if (part instanceof Map<?, ?> map) {
      map.values().forEach(this::visit);
    } else if (part instanceof Collection<?> all) {
      visitAll(all);
    } else if (part instanceof Record record && !isPlain(record)) {
      visitor.accept(record);
      for (Method component : parts.computeIfAbsent(record.getClass(), Walk::components)) {
        visit(valueOf(component, record));
      }
    }
  }

  private static boolean isPlain(Record record) {
    return record instanceof Name
        || record instanceof Position
        || (record instanceof Text text && isPlain(text));
  }

  private static boolean isPlain(Text text) {
    return text.isEmpty() || (text.pieces().size() == 1 && text.pieces().get(0) instanceof Words);
  }

  private void visitAll(Collection<?> all) {
    if (all.isEmpty() || isSeen(all)) {
      return;
    }
    if (all instanceof List<?>) {
      visitor.accept(all);
    }
    all.forEach(this::visit);
  }

  /** Whether they are responses of a kind that another thing has too: nothing else is shared. */
  private boolean isSeen(Collection<?> all) {
    return all.iterator().next() instanceof Response && seen.put(all, Boolean.TRUE) != null;
  }

  private static List<Method> components(Class<?> type) {
    List<Method> components = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      if (!component.getType().isPrimitive() && component.getType() != String.class) {
        component.getAccessor().setAccessible(true);
        components.add(component.getAccessor());
      }
    }
    return components;
  }

  private static Object valueOf(Method component, Record record) {
    try {
      return component.invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
