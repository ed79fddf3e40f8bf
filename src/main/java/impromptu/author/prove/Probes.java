package impromptu.author.prove;

import impromptu.story.Builtin;
import impromptu.story.Effect;
import impromptu.story.Expr;
import impromptu.story.Position;
import impromptu.story.Response;
import impromptu.story.Story;
import impromptu.story.Text;
import impromptu.story.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A story in which truths are set where something is shown: a variable more for each, and an effect
 * that sets it wherever the answer is given, the text said or the thing examined. Whether it can be
 * shown is then whether the variable can be set, which every part of the search knows how to tell.
 */
final class Probes extends Rewriting {
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
    return rewritten(story, variables);
  }

  @Override
  List<Effect> instead(Effect original, Effect rewritten) {
    List<Effect> effects = new ArrayList<>();
    if (original instanceof Effect.Say say) {
      effects.addAll(said.getOrDefault(say.text(), List.of()));
    } else if (original instanceof Effect.Perform perform && perform.builtin() == Builtin.EXAMINE) {
      effects.addAll(examined);
    } else if (original instanceof Effect.Assign assign) {
      effects.addAll(overrun(assign));
    }
    effects.add(rewritten);
    return effects;
  }

  /** What an answer says is printed first, so that what it asks is asked first as well. */
  @Override
  Response instead(Response original, Response rewritten) {
    List<Effect> effects = new ArrayList<>(said.getOrDefault(original.say(), List.of()));
    effects.addAll(given.getOrDefault(original, List.of()));
    if (effects.isEmpty()) {
      return rewritten;
    }
    effects.addAll(rewritten.effects());
    return new Response(
        rewritten.when(), rewritten.say(), effects, rewritten.goesOn(), rewritten.position());
  }
}
