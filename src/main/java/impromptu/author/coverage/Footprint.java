package impromptu.author.coverage;

import impromptu.game.Onlooker;
import impromptu.story.Exit;
import impromptu.story.Facts;
import impromptu.story.Response;
import impromptu.story.Text;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What turns have gone through, all told. */
public final class Footprint implements Onlooker {
  private final Set<List<Text.Piece>> branches = identities();
  private final Set<Response> given = identities();
  private final Set<Exit> taken = identities();
  private final Set<String> endings = new LinkedHashSet<>();

  private static <T> Set<T> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  @Override
  public void passes(List<Text.Piece> branch) {
    branches.add(branch);
  }

  @Override
  public void weighs(Response response, boolean fits, Facts facts) {
    if (fits) {
      given.add(response);
    }
  }

  @Override
  public void takes(Exit exit) {
    taken.add(exit);
  }

  /** The story came to this ending. */
  public void reaches(String ending) {
    endings.add(ending);
  }

  /** Goes through all that others went through, too. */
  public void include(Footprint others) {
    branches.addAll(others.branches);
    given.addAll(others.given);
    taken.addAll(others.taken);
    endings.addAll(others.endings);
  }

  /** Forgets all that turns have gone through. */
  public void forget() {
    branches.clear();
    given.clear();
    taken.clear();
    endings.clear();
  }

  /** Whether something was shown; that a number was set beyond its range never shows. */
  public boolean has(Exhibit exhibit) {
    if (exhibit instanceof Passage passage) {
      return branches.contains(passage.branch());
    }
    if (exhibit instanceof Exhibit.Given answer) {
      return given.contains(answer.response());
    }
    if (exhibit instanceof Exhibit.Taken way) {
      return taken.contains(way.exit());
    }
    return exhibit instanceof Exhibit.Finished end && endings.contains(end.ending().id());
  }
}
