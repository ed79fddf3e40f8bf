package impromptu.author.prove;

import impromptu.game.Game;
import impromptu.story.Ending;
import impromptu.story.Story;
import impromptu.world.Layout;
import impromptu.world.View;
import impromptu.world.World;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;

/** Searches a story for whether each of its endings can be reached and the player get stuck. */
public final class Proof {
  /** With more endings than these that matter to later playings, each is searched by itself. */
  private static final int MOST_FOUND = 6;

  private final Game game;
  private final Story story;
  private final Model model;
  private final Repertoire repertoire;
  private final Limits limits;
  private final Watch watch;

  private Proof(Game game, Limits limits, Progress progress, AtomicBoolean interrupted) {
    this.game = game;
    this.limits = limits;
    story = game.story();
    model = new Model(game, game.begin(0, Set.of()).state().world(), new BitSet());
    repertoire = model.repertoire();
    watch = new Watch(limits, progress, interrupted);
  }

  /**
   * Searches within limits.
   *
   * @param progress is told how far it is
   * @param interrupted ends the search with what is known once it is set
   */
  public static Findings of(
      Game game, Limits limits, Progress progress, AtomicBoolean interrupted) {
    return new Proof(game, limits, progress, interrupted).findings();
  }

  /**
   * A quick search first, which goes on only from what is new and finds most of what can be
   * reached; then the whole one, which alone can say that something can't.
   */
  private Findings findings() {
    Explored quick = searched(true);
    Explored explored = searched(false);
    return findings(quick, explored);
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
    return new Search(model, repertoire, encoding, limits, watch, novelty).from(roots);
  }

  private Findings findings(Explored quick, Explored explored) {
    Replay replay = new Replay(model, repertoire, explored);
    Replay other = new Replay(model, repertoire, quick);
    int[] quickly = quick.endings(story.endings().size());
    List<Claim> claims = new ArrayList<>();
    int[] first = explored.endings(story.endings().size());
    for (Ending ending : story.endings()) {
      int state = first[ending.index()];
      claims.add(
          state < 0 && !explored.isWhole() && quickly[ending.index()] >= 0
              ? ending(ending, quickly[ending.index()], quick, other)
              : ending(ending, state, explored, replay));
    }
    claims.add(deadEnds(explored, replay));
    return new Findings(
        claims,
        explored.isWhole() ? unreached(explored) : List.of(),
        explored.states().size(),
        quick.commands() + explored.commands(),
        watch.seconds(),
        explored.isWhole(),
        explored.stop(),
        explored.bytes());
  }

  private static Claim ending(Ending ending, int state, Explored explored, Replay replay) {
    Claim.Kind kind = Claim.Kind.ENDING;
    if (state < 0) {
      return explored.isWhole()
          ? claim(kind, ending.id(), Verdict.REFUTED, "no way leads there")
          : claim(kind, ending.id(), Verdict.UNDECIDED, Words.cut(explored));
    }
    Optional<Witness> witness = replay.to(state);
    return witness.isPresent()
        ? shown(kind, ending.id(), Verdict.PROVED, Words.way(witness.get(), explored), witness)
        : claim(kind, ending.id(), Verdict.UNDECIDED, "a way was found that could not be typed");
  }

  private static Claim deadEnds(Explored explored, Replay replay) {
    Claim.Kind kind = Claim.Kind.NO_DEAD_ENDS;
    BitSet hopeful = explored.hopeful();
    int dead = hopeful.nextClearBit(0);
    if (dead < explored.states().size() && !explored.isCut()) {
      Optional<Witness> witness = replay.to(dead);
      return witness.isPresent()
          ? shown(kind, "", Verdict.REFUTED, Words.stuck(witness.get()), witness)
          : claim(kind, "", Verdict.UNDECIDED, "a way was found that could not be typed");
    }
    return explored.isWhole()
        ? claim(kind, "", Verdict.PROVED, "from every state some ending can be reached")
        : claim(kind, "", Verdict.UNDECIDED, Words.cut(explored));
  }

  private static Claim claim(Claim.Kind kind, String id, Verdict verdict, String why) {
    return new Claim(kind, id, verdict, why, Optional.empty());
  }

  private static Claim shown(
      Claim.Kind kind, String id, Verdict verdict, String why, Optional<Witness> witness) {
    return new Claim(kind, id, verdict, why, witness);
  }

  private List<String> unreached(Explored explored) {
    Layout layout = game.layout();
    BitSet reached = new BitSet();
    for (int state = 0; state < explored.states().size(); state++) {
      reached.set(new View(story, layout, explored.world(state)).room());
    }
    List<String> unreached = new ArrayList<>();
    for (int room = 1; room <= story.rooms(); room++) {
      if (!reached.get(room)) {
        unreached.add(story.entity(room).id());
      }
    }
    return unreached;
  }
}
