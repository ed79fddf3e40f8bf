package impromptu.parser;

import java.util.List;
import java.util.Map;

/** What is told of a thing that was assumed and not said. */
final class Assumed {
  private Assumed() {}

  /**
   * "(with the brass key)".
   *
   * @param before the word that would have stood before it; may be empty
   */
  static Message of(String before, int entity) {
    return before.isEmpty()
        ? Message.of("assumed", List.of(entity))
        : new Message("assumed-with", Map.of("words", before), List.of(entity));
  }
}
