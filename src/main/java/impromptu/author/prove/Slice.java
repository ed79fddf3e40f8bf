package impromptu.author.prove;

import impromptu.game.Game;
import impromptu.story.Story;
import impromptu.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The searches of one slice of a story: a quick one first, which goes on only from what is new and
 * finds most of what can be reached; then the whole one, which alone can say that something can't.
 */
final class Slice {
  /** With more endings than these that matter to later playings, each is searched by itself. */
  private static final int MOST_FOUND = 6;

  private final Game game;
  private final Story story;
  private Model model;
  private final Limits limits;
  private final Watch watch;

  Slice(Model model, Limits limits, Watch watch) {
    this.model = model;
    this.limits = limits;
    this.watch = watch;
    game = model.game();
    story = game.story();
  }

  /** Searches it. */
  Sights sights() {
    Explored quick = searched(true);
    Explored whole = searched(false);
    return new Sights(model, quick, whole);
  }

  private Explored searched(boolean isQuick) {
    Set<Integer> known = new TreeSet<>();
    Explored explored = explored(known, isQuick);
    boolean grows = true;
    while (grows && explored.stop() == Stop.NONE) {
      Set<Integer> carried = carried(explored);
      grows = !known.containsAll(carried);
      if (grows) {
        known.addAll(carried);
        explored = explored(known, isQuick);
      }
    }
    return explored;
  }

  /** The endings reached whose being found some condition asks about in later playings. */
  private Set<Integer> carried(Explored explored) {
    Set<Integer> carried = new TreeSet<>();
    int[] first = explored.endings(story.endings().size());
    for (int ending = 0; ending < first.length; ending++) {
      if (first[ending] >= 0 && model.kept().get(model.aspects().found(ending))) {
        carried.add(ending);
      }
    }
    return carried;
  }

  /** Searches from the start, with each choice of some endings found before. */
  private Explored explored(Set<Integer> found, boolean isQuick) {
    List<World> roots = new ArrayList<>();
    List<Integer> endings = new ArrayList<>(found);
    int sets = 1 << Math.min(MOST_FOUND, endings.size());
    for (int set = 0; set < sets; set++) {
      Set<Integer> chosen = new TreeSet<>();
      for (int i = 0; i < endings.size(); i++) {
        if ((set >> Math.min(i, MOST_FOUND) & 1) != 0) {
          chosen.add(endings.get(i));
        }
      }
      roots.add(game.begin(0, chosen).state().world());
    }
    Encoding encoding = new Encoding(model, roots.get(0));
    Optional<Novelty> novelty = isQuick ? Optional.of(new Novelty(encoding)) : Optional.empty();
    Explored explored =
        new Search(model, model.repertoire(), encoding, limits, watch, novelty).from(roots);
    if (explored.strays()) {
      model = model.wayward();
      return explored(found, isQuick);
    }
    return explored;
  }
}
