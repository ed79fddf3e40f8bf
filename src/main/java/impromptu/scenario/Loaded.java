package impromptu.scenario;

import impromptu.story.Story;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a scenario that was read.
 *
 * @param story there if and only if no problem is an error
 * @param problems in the order of the files
 */
public record Loaded(Optional<Story> story, List<Problem> problems) {
  public Loaded {
    Objects.requireNonNull(story);
    problems = List.copyOf(problems);
  }
}
