package impromptu.author.coverage;

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
      add(text, text.pieces());
    }
  }

  private void add(Text text, List<Text.Piece> branch) {
    Passage passage = Passage.of(text.position(), branch);
    if (passage.speaks() && byBranch.put(branch, passage) == null) {
      all.add(passage);
    }
    addWithin(text, branch);
  }

  private void addWithin(Text text, List<Text.Piece> branch) {
    for (Text.Piece piece : branch) {
      if (piece instanceof Text.Styled styled) {
        addWithin(text, styled.body());
      }
      for (List<Text.Piece> inner : branches(piece)) {
        add(text, inner);
      }
    }
  }

  private static List<List<Text.Piece>> branches(Text.Piece piece) {
    if (piece instanceof Text.Choose choose) {
      return List.of(choose.then(), choose.otherwise());
    }
    if (piece instanceof Text.FirstTime first) {
      return List.of(first.first(), first.later());
    }
    return piece instanceof Text.OneOf oneOf ? oneOf.options() : List.of();
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
