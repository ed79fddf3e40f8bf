package impromptu.scenario;

import impromptu.story.Expr;
import impromptu.story.Variable;
import java.util.List;

/**
 * A part of an expression, with its type and where it stands.
 *
 * @param words the values that a word can have; empty for other types
 * @param from the index of its first character in its text
 * @param to the index after its last
 */
record Typed(Expr expr, Variable.Type type, List<String> words, int from, int to) {
  /** What stands for a part that could not be read. */
  static final Typed WRONG = new Typed(Expr.Literal.FALSE, Variable.Type.TRUTH, List.of(), 0, 0);

  /** Asked without {@code equals}, as in {@link Tag#isNone}. */
  boolean isWrong() {
    return to == 0;
  }

  static Typed truth(Expr expr, int from, int to) {
    return new Typed(expr, Variable.Type.TRUTH, List.of(), from, to);
  }

  static Typed number(Expr expr, int from, int to) {
    return new Typed(expr, Variable.Type.NUMBER, List.of(), from, to);
  }

  static Typed entity(Expr expr, int from, int to) {
    return new Typed(expr, Variable.Type.ENTITY, List.of(), from, to);
  }

  /** What authors call a value of this type. */
  static String nameOf(Variable.Type type) {
    return switch (type) {
      case NUMBER -> "a number";
      case TRUTH -> "a condition";
      case WORD -> "a word";
      case ENTITY -> "a room or thing";
    };
  }
}
