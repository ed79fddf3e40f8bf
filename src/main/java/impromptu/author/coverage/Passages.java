package impromptu.author.coverage;

import impromptu.story.Expr;
import impromptu.story.Story;
import impromptu.story.Text;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** The passages of a story's own texts, to be found by what is printed. */
public final class Passages {
  private final List<Passage> all = new ArrayList<>();
  private final IdentityHashMap<List<Text.Piece>, Passage> byBranch = new IdentityHashMap<>();

  public Passages(Story story) {
    for (Text text : story.texts()) {
      add(text, text.pieces(), Expr.Literal.TRUE);
    }
  }

  private void add(Text text, List<Text.Piece> branch, Expr when) {
    Passage passage = Passage.of(text, branch, when);
    if (passage.speaks() && byBranch.put(branch, passage) == null) {
      all.add(passage);
    }
    addWithin(text, branch, when);
  }

  private void addWithin(Text text, List<Text.Piece> branch, Expr when) {
    for (Text.Piece piece : branch) {
      if (piece instanceof Text.Styled styled) {
        addWithin(text, styled.body(), when);
      } else if (piece instanceof Text.Choose choose) {
        add(text, choose.then(), and(when, choose.condition()));
        add(text, choose.otherwise(), and(when, new Expr.Not(choose.condition())));
      } else if (piece instanceof Text.FirstTime first) {
        add(text, first.first(), when);
        add(text, first.later(), when);
      } else if (piece instanceof Text.OneOf oneOf) {
        oneOf.options().forEach(option -> add(text, option, when));
      }
    }
  }

  private static Expr and(Expr when, Expr also) {
    return when.equals(Expr.Literal.TRUE) ? also : new Expr.And(when, also);
  }

  /** All of them, in the order of the files. */
  public List<Passage> all() {
    return all;
  }

  /** The passage that a branch is; empty where it says nothing or is the library's. */
  public Optional<Passage> find(List<Text.Piece> branch) {
    return Optional.ofNullable(byBranch.get(branch));
  }
}
