package impromptu.author.coverage;

import impromptu.story.Response;
import java.util.Objects;

/**
 * An author's response and what it belongs to.
 *
 * @param owner in words: {@code "curtain, touch"}, {@code "rule nerves"}
 */
public record Clause(String owner, Response response) {
  public Clause {
    Objects.requireNonNull(owner);
    Objects.requireNonNull(response);
  }
}
