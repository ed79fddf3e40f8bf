package impromptu.author.prove;

import impromptu.game.Move;
import impromptu.story.Ending;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How cruel a story is to its player, after Andrew Plotkin's scale (rec.games.int-fiction, July
 * 1996), which grades a story by whether one can get stuck in it, and by how soon one knows. What
 * the words of a text give away can't be computed, so this goes by the moves that lead from a state
 * from which some ending can be reached to one from which none can, and errs on the kind side: what
 * is nasty here, he may call cruel.
 */
public enum Cruelty {
  /** As long as the story goes on, every ending stays in reach that was in reach before. */
  MERCIFUL("nobody gets stuck, and no ending gets out of reach before the story is over"),
  /** Some ending is always in reach, though another may not be any more. */
  POLITE("nobody gets stuck, though an ending can get out of reach while the story goes on"),
  /** One only gets stuck by picking a choice of a moment, where the story says what is at stake. */
  TOUGH("one can get stuck, but only by a choice that is put to the player"),
  /** One gets stuck by something done, never by what doing nothing would have come to as well. */
  NASTY("one can get stuck by something done"),
  /** One can get stuck by doing nothing, or is from the start. */
  CRUEL("one can get stuck by letting time pass");

  private final String meaning;

  Cruelty(String meaning) {
    this.meaning = meaning;
  }

  /** The word for it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it says of the story. */
  public String meaning() {
    return meaning;
  }

  /** How cruel a story is of which everything was seen; empty where that hangs on a guess. */
  static Optional<Cruelty> of(Model model, Explored explored) {
    BitSet sure = explored.sure(state -> explored.ending(state) >= 0);
    boolean isSafe = sure.cardinality() == explored.states().size();
    if (isSafe && !losesAnEnding(model, explored)) {
      return Optional.of(MERCIFUL);
    }
    if (!explored.isExact()) {
      return Optional.empty();
    }
    return Optional.of(isSafe ? POLITE : worst(model, explored, explored.hopeful()));
  }

  private static Cruelty worst(Model model, Explored explored, BitSet hopeful) {
    Cruelty worst = hopeful.get(0) ? TOUGH : CRUEL;
    Expander expander =
        new Expander(model, explored.encoding(), model.repertoire(), explored.watch()::finish);
    for (int state : brinks(explored, hopeful)) {
      explored.watch().finish();
      worst = worse(worst, past(state, expander, model, explored, hopeful));
      if (worst == CRUEL) {
        return CRUEL;
      }
    }
    return worst;
  }

  /** Whether an ending can get out of reach while the story goes on. */
  private static boolean losesAnEnding(Model model, Explored explored) {
    for (Ending ending : model.story().endings()) {
      BitSet inReach = explored.hopeful(state -> explored.ending(state) == ending.index());
      BitSet fine = explored.sure(state -> explored.ending(state) == ending.index());
      for (int state = 0; state < explored.states().size(); state++) {
        fine.set(state, fine.get(state) || explored.ending(state) >= 0);
      }
      for (int state = inReach.nextSetBit(0); state >= 0; state = inReach.nextSetBit(state + 1)) {
        if (explored.leadsOutside(state, fine)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Cruelty worse(Cruelty one, Cruelty other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  /** The states with hope that lead to one without. */
  private static List<Integer> brinks(Explored explored, BitSet hopeful) {
    List<Integer> brinks = new ArrayList<>();
    for (int state = hopeful.nextSetBit(0); state >= 0; state = hopeful.nextSetBit(state + 1)) {
      if (explored.leadsOutside(state, hopeful)) {
        brinks.add(state);
      }
    }
    return brinks;
  }

  private static Cruelty past(
      int state, Expander expander, Model model, Explored explored, BitSet hopeful) {
    for (Move waiting : Waiting.in(model.story())) {
      Expansion idle = expander.only(waiting, explored.states(), state);
      for (int i = 0; i < idle.size(); i++) {
        if (isStuck(idle.key(i), explored, hopeful)) {
          return CRUEL;
        }
      }
    }
    Expansion all = expander.all(explored.states(), state);
    for (int i = 0; i < all.size(); i++) {
      if (!(all.move(i) instanceof Move.Pick) && isStuck(all.key(i), explored, hopeful)) {
        return NASTY;
      }
    }
    return TOUGH;
  }

  private static boolean isStuck(long[] key, Explored explored, BitSet hopeful) {
    int state = explored.states().find(key, 0);
    return state >= 0 && !hopeful.get(state);
  }
}
