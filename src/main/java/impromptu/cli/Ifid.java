package impromptu.cli;

import impromptu.author.Beginning;
import impromptu.story.Story;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells a story's identity, or makes one. */
final class Ifid implements Command {
  @Override
  public String usage() {
    return """
        impromptu ifid SCENARIO    prints the identity that saves and catalogues know it by
        impromptu ifid --new       makes one, for "ifid" in the section "story"

        A story that declares none goes by one made of its title and author. Exit status 0:
        printed; 2: the scenario can't be read.
        """;
  }

  @Override
  public int run(List<String> given) throws Usage, IOException {
    Arguments arguments = Arguments.of(given, Set.of("new"), Set.of());
    if (arguments.has("new")) {
      arguments.none();
      System.out.println(Beginning.ifid());
      return FINE;
    }
    Optional<Story> story = Scenarios.read(Optional.of(arguments.needed("the scenario")));
    if (story.isEmpty()) {
      return UNUSABLE;
    }
    System.out.println(story.get().meta().ifid());
    return FINE;
  }
}
