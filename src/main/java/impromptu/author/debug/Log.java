package impromptu.author.debug;

import impromptu.author.coverage.Clause;
import impromptu.author.coverage.Clauses;
import impromptu.game.Onlooker;
import impromptu.story.Facts;
import impromptu.story.Response;
import impromptu.story.Story;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Which of the author's responses the last line asked, which was given, and why others were not.
 */
final class Log implements Onlooker {
  private final IdentityHashMap<Response, String> owners = new IdentityHashMap<>();
  private final List<String> lines = new ArrayList<>();
  private final Wording wording;

  Log(Story story) {
    wording = new Wording(story);
    for (Clause clause : Clauses.of(story)) {
      owners.put(clause.response(), clause.owner());
    }
  }

  void clear() {
    lines.clear();
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void weighs(Response response, boolean fits, Facts facts) {
    String owner = owners.get(response);
    if (owner != null) {
      String why =
          fits
              ? "given"
              : "not given: "
                  + wording.of(Wording.failing(response.when(), facts))
                  + " does not hold";
      lines.add(response.position() + " " + owner + ": " + why);
    }
  }
}
