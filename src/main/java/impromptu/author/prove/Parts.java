package impromptu.author.prove;

import impromptu.story.Effect;
import impromptu.story.Expr;
import impromptu.story.Story;
import impromptu.story.Text;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Visits every record that a part of a story is made of, save what only stands in texts: what a
 * text asks decides what is told and nothing else.
 */
final class Parts {
  /** How to read what a record is made of, save plain numbers, by its class. */
  private static final ClassValue<Method[]> PARTS =
      new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
          List<Method> parts = new ArrayList<>();
          for (RecordComponent component : type.getRecordComponents()) {
            if (!component.getType().isPrimitive()) {
              component.getAccessor().setAccessible(true);
              parts.add(component.getAccessor());
            }
          }
          return parts.toArray(new Method[0]);
        }
      };

  private Parts() {}

  static void visit(Object part, Consumer<Record> visitor) {
    if (part instanceof Map<?, ?> map) {
      map.values().forEach(value -> visit(value, visitor));
    } else if (part instanceof Collection<?> all) {
      all.forEach(each -> visit(each, visitor));
    } else if (part instanceof Record record && !(record instanceof Text)) {
      visitor.accept(record);
      for (Method component : PARTS.get(record.getClass())) {
        visit(value(component, record), visitor);
      }
    }
  }

  /** Whether some record among those is such. */
  static boolean any(Object part, Predicate<Record> such) {
    boolean[] found = {false};
    visit(part, each -> found[0] |= such.test(each));
    return found[0];
  }

  /** All of a story that can be given, asked or done in play. */
  static List<Object> of(Story story) {
    return List.of(
        story.entities(),
        story.rules(),
        story.verbs(),
        story.scenes(),
        story.timers(),
        story.moments());
  }

  /** Visits every expression that is not a part of another. */
  static void conditions(Object part, Consumer<Expr> visitor) {
    if (part instanceof Expr expr) {
      visitor.accept(expr);
    } else if (part instanceof Map<?, ?> map) {
      map.values().forEach(value -> conditions(value, visitor));
    } else if (part instanceof Collection<?> all) {
      all.forEach(each -> conditions(each, visitor));
    } else if (part instanceof Record record && !(record instanceof Text)) {
      for (Method component : PARTS.get(record.getClass())) {
        conditions(value(component, record), visitor);
      }
    }
  }

  /** The expressions that an effect itself evaluates, not those of effects within it. */
  static List<Expr> ownConditions(Effect effect) {
    List<Expr> own = new ArrayList<>();
    for (Method component : PARTS.get(effect.getClass())) {
      if (component.getReturnType() == Expr.class) {
        own.add((Expr) value(component, (Record) effect));
      }
    }
    return own;
  }

  /** What a record has in one of its components. */
  static Object value(Method component, Record record) {
    try {
      return component.invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
