package impromptu.story;

import java.util.List;
import java.util.Objects;

/**
 * A stretch of the story.
 *
 * @param begins begins it when it first holds at the end of a turn
 * @param ends ends it while it plays
 * @param again whether it may begin more than once
 */
public record Scene(
    int index,
    String id,
    Expr begins,
    Expr ends,
    boolean again,
    List<Response> onBegin,
    List<Response> onEnd,
    List<Response> eachTurn,
    Position position) {
  public Scene {
    Objects.requireNonNull(id);
    Objects.requireNonNull(begins);
    Objects.requireNonNull(ends);
    onBegin = List.copyOf(onBegin);
    onEnd = List.copyOf(onEnd);
    eachTurn = List.copyOf(eachTurn);
  }
}
