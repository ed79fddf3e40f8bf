package impromptu.author.prove;

import impromptu.story.Builtin;
import impromptu.story.Effect;
import impromptu.story.Expr;
import impromptu.story.Position;
import impromptu.story.Response;
import impromptu.story.Story;
import impromptu.story.Text;
import impromptu.story.Variable;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A story in which truths are set where something is shown: a variable more for each, and an effect
 * that sets it wherever the answer is given, the text said or the thing examined. Whether it can be
 * shown is then whether the variable can be set, which every part of the search knows how to tell.
 */
final class Probes {
  private final Story story;
  private final List<Variable> variables;
  private final IdentityHashMap<Response, List<Effect>> given = new IdentityHashMap<>();
  private final IdentityHashMap<Text, List<Effect>> said = new IdentityHashMap<>();
  private final List<Effect> examined = new ArrayList<>();
  private final Map<Integer, Integer> overruns = new HashMap<>();

  Probes(Story story) {
    this.story = story;
    variables = new ArrayList<>(story.variables());
  }

  /** Has a variable set where an answer is given; which. */
  int given(Response response) {
    int variable = declare();
    given.computeIfAbsent(response, each -> new ArrayList<>()).add(set(variable));
    return variable;
  }

  /** Has a variable set where a text is said while a condition holds; which. */
  int said(Text text, Expr when) {
    int variable = declare();
    said.computeIfAbsent(text, each -> new ArrayList<>()).add(set(variable, when));
    return variable;
  }

  /** Has a variable set where a thing is examined while a condition holds; which. */
  int examined(int thing, Expr when) {
    int variable = declare();
    Expr same =
        new Expr.Binary(
            Expr.Operator.EQUAL, new Expr.Given(Expr.Role.NOUN), new Expr.Literal(thing));
    examined.add(set(variable, new Expr.And(same, when)));
    return variable;
  }

  /** Has a variable set where a number is set beyond its range; which. */
  int overrun(Variable number) {
    int variable = declare();
    overruns.put(number.index(), variable);
    return variable;
  }

  private List<Effect> overrun(Effect.Assign assign) {
    Integer variable = overruns.get(assign.variable());
    if (variable == null) {
      return List.of();
    }
    Variable number = story.variables().get(assign.variable());
    Expr below = compared(assign.to(), Expr.Operator.LESS, number.min());
    Expr above = compared(assign.to(), Expr.Operator.MORE, number.max());
    return List.of(set(variable, new Expr.Or(below, above)));
  }

  private static Expr compared(Expr value, Expr.Operator how, int with) {
    return new Expr.Binary(how, value, new Expr.Literal(with));
  }

  private int declare() {
    int index = variables.size();
    variables.add(new Variable(index, "", Variable.Type.TRUTH, 0, 0, 1, List.of(), Position.NONE));
    return index;
  }

  private static Effect set(int variable) {
    return new Effect.Assign(variable, Expr.Literal.TRUE);
  }

  private static Effect set(int variable, Expr when) {
    return new Effect.Choose(
        List.of(new Response(when, Text.EMPTY, List.of(set(variable)), false, Position.NONE)));
  }

  /** The story with all that was asked for so far. */
  Story story() {
    Story probed = (Story) rebuilt(story);
    return new Story(
        probed.meta(),
        probed.entities(),
        probed.rooms(),
        probed.player(),
        probed.start(),
        probed.properties(),
        variables,
        probed.directions(),
        probed.preconditions(),
        probed.verbs(),
        probed.rules(),
        probed.scenes(),
        probed.timers(),
        probed.moments(),
        probed.endings(),
        probed.claims(),
        probed.hints(),
        probed.cues(),
        probed.status(),
        probed.messages(),
        probed.language(),
        probed.maxScore(),
        probed.awards(),
        probed.texts(),
        probed.counters(),
        probed.parts());
  }

  private Object rebuilt(Object part) {
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
    List<Object> rebuilt = new ArrayList<>();
    for (Object each : list) {
      if (each instanceof Effect.Say say) {
        rebuilt.addAll(said.getOrDefault(say.text(), List.of()));
      } else if (each instanceof Effect.Perform perform && perform.builtin() == Builtin.EXAMINE) {
        rebuilt.addAll(examined);
      } else if (each instanceof Effect.Assign assign) {
        rebuilt.addAll(overrun(assign));
      }
      rebuilt.add(rebuilt(each));
    }
    return rebuilt;
  }

  private Map<Object, Object> map(Map<?, ?> map) {
    Map<Object, Object> rebuilt = new LinkedHashMap<>();
    map.forEach((key, value) -> rebuilt.put(key, rebuilt(value)));
    return rebuilt;
  }

  private Record record(Record record) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    boolean isSame = true;
    for (int i = 0; i < components.length; i++) {
      components[i].getAccessor().setAccessible(true);
      Object value = Parts.value(components[i].getAccessor(), record);
      values[i] = rebuilt(value);
      types[i] = components[i].getType();
      isSame &= value == values[i] || value.equals(values[i]);
    }
    Record same = isSame ? record : made(record.getClass(), types, values);
    return same instanceof Response response ? withProbes((Response) record, response) : same;
  }

  /** What an answer says is printed first, so that what it asks is asked first as well. */
  private Response withProbes(Response original, Response rebuilt) {
    List<Effect> effects = new ArrayList<>(said.getOrDefault(original.say(), List.of()));
    effects.addAll(given.getOrDefault(original, List.of()));
    if (effects.isEmpty()) {
      return rebuilt;
    }
    effects.addAll(rebuilt.effects());
    return new Response(
        rebuilt.when(), rebuilt.say(), effects, rebuilt.goesOn(), rebuilt.position());
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
