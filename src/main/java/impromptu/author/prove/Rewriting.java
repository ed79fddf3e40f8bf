package impromptu.author.prove;

import impromptu.story.Effect;
import impromptu.story.Expr;
import impromptu.story.Response;
import impromptu.story.Story;
import impromptu.story.Text;
import impromptu.story.Variable;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a story anew in which something else happens, and shares with it what stays the same. */
abstract class Rewriting {
  /** What happens where an effect did, which is given with its own parts rewritten. */
  abstract List<Effect> instead(Effect original, Effect rewritten);

  /** The answer in the place of one, which is given with its own parts rewritten. */
  Response instead(Response original, Response rewritten) {
    return rewritten;
  }

  /** A story rewritten, with these variables. */
  final Story rewritten(Story story, List<Variable> variables) {
    Story anew = (Story) rewritten(story);
    return new Story(
        anew.meta(),
        anew.entities(),
        anew.rooms(),
        anew.player(),
        anew.start(),
        anew.properties(),
        variables,
        anew.directions(),
        anew.preconditions(),
        anew.verbs(),
        anew.rules(),
        anew.scenes(),
        anew.timers(),
        anew.moments(),
        anew.endings(),
        anew.claims(),
        anew.hints(),
        anew.cues(),
        anew.status(),
        anew.messages(),
        anew.language(),
        anew.maxScore(),
        anew.awards(),
        anew.texts(),
        anew.counters(),
        anew.parts());
  }

  private Object rewritten(Object part) {
    if (part instanceof List<?> list) {
      return list(list);
    }
    if (part instanceof Map<?, ?> map) {
      return map(map);
    }
    return part instanceof Record record && !(record instanceof Text || record instanceof Expr)
        ? record(record)
        : part;
  }

  private List<Object> list(List<?> list) {
    List<Object> rewritten = new ArrayList<>();
    for (Object each : list) {
      Object anew = rewritten(each);
      if (each instanceof Effect effect) {
        rewritten.addAll(instead(effect, (Effect) anew));
      } else {
        rewritten.add(anew);
      }
    }
    return rewritten;
  }

  private Map<Object, Object> map(Map<?, ?> map) {
    Map<Object, Object> rewritten = new LinkedHashMap<>();
    map.forEach((key, value) -> rewritten.put(key, rewritten(value)));
    return rewritten;
  }

  private Record record(Record record) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    boolean isSame = true;
    for (int i = 0; i < components.length; i++) {
      components[i].getAccessor().setAccessible(true);
      Object value = Parts.value(components[i].getAccessor(), record);
      values[i] = rewritten(value);
      types[i] = components[i].getType();
      isSame &= value == values[i] || value.equals(values[i]);
    }
    Record same = isSame ? record : made(record.getClass(), types, values);
    return same instanceof Response response ? instead((Response) record, response) : same;
  }

  private static Record made(Class<? extends Record> type, Class<?>[] components, Object[] values) {
    try {
      Constructor<? extends Record> canonical = type.getDeclaredConstructor(components);
      canonical.setAccessible(true);
      return canonical.newInstance(values);
    } catch (NoSuchMethodException
        | InstantiationException
        | IllegalAccessException
        | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
