package impromptu.story;

import java.util.List;
import java.util.Objects;

/**
 * A verb: how it is typed, what it needs, refuses, does and reports.
 *
 * @param grammar its shapes, in the order in which they are tried among equals
 * @param needs what must hold first
 * @param refuse the first whose condition holds stops the action
 * @param effects what carrying it out changes
 * @param report what is said when it was carried out
 * @param brief the same for one of several things, after its name; empty where the report serves
 * @param step the action in words, as {@code take {the noun}}, for telling that it was done to make
 *     another possible
 * @param likelyNoun how sensible a noun is: truth among things that the words leave open
 * @param likelySecond the same for the second noun
 * @param all what ALL stands for: holds of each thing meant
 * @param outOfWorld whether it takes no turn and leaves the exchange alone
 * @param free whether it takes no time though it is in the world
 * @param moment the moment outside which nobody can type it, or -1
 * @param note what it is for, for {@code VERBS} and {@code HELP}
 */
public record Verb(
    int index,
    String id,
    List<GrammarLine> grammar,
    List<Need> needs,
    List<Response> refuse,
    List<Effect> effects,
    Text report,
    Text brief,
    Text step,
    Expr likelyNoun,
    Expr likelySecond,
    Expr all,
    boolean outOfWorld,
    boolean free,
    int moment,
    String note,
    Position position) {
  public Verb {
    Objects.requireNonNull(id);
    grammar = List.copyOf(grammar);
    needs = List.copyOf(needs);
    refuse = List.copyOf(refuse);
    effects = List.copyOf(effects);
    Objects.requireNonNull(report);
    Objects.requireNonNull(brief);
    Objects.requireNonNull(step);
    Objects.requireNonNull(note);
  }

  /**
   * {@code noun held}: a precondition on a part of the action.
   *
   * @param of NOUN, SECOND or ACTOR
   */
  public record Need(Expr.Role of, int precondition) {}

  /** Whether carrying it out takes a turn. */
  public boolean takesTime() {
    return !outOfWorld && !free;
  }

  /** Whether some shape takes several things. */
  public boolean takesSeveral() {
    return grammar.stream()
        .flatMap(line -> line.tokens().stream())
        .anyMatch(
            token ->
                token instanceof GrammarLine.Slot slot
                    && slot.content() == GrammarLine.Content.SEVERAL);
  }
}
