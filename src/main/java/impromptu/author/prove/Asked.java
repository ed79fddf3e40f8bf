package impromptu.author.prove;

import impromptu.story.Expr;
import impromptu.story.Story;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What rules for any verb and what moments answer in the meantime ask of the action's nouns.
 *
 * @param nouns the nouns that they tell from others
 * @param seconds whether they ask for second nouns at all
 */
record Asked(BitSet nouns, boolean seconds) {
  static Asked by(Story story) {
    List<Object> wide = new ArrayList<>();
    story.rules().stream().filter(rule -> rule.verbs().isEmpty()).forEach(wide::add);
    story.moments().forEach(moment -> wide.add(moment.meanwhile()));
    BitSet nouns = new BitSet();
    int[] asked = {0, 0};
    Parts.visit(
        wide,
        part -> {
          if (part instanceof Expr.Binary binary
              && isNoun(binary.left())
              && binary.right() instanceof Expr.Literal entity) {
            nouns.set(entity.value());
            asked[0]--;
          } else if (isNoun(part)) {
            asked[0]++;
          } else if (part instanceof Expr.Given given && given.role() == Expr.Role.SECOND) {
            asked[1]++;
          }
        });
    if (asked[0] > 0) {
      nouns.set(0, story.entities().size());
    }
    return new Asked(nouns, asked[1] > 0);
  }

  private static boolean isNoun(Object part) {
    return part instanceof Expr.Given given && given.role() == Expr.Role.NOUN;
  }
}
