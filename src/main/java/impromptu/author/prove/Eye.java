package impromptu.author.prove;

import impromptu.game.Game;
import impromptu.game.Move;
import impromptu.game.Onlooker;
import impromptu.story.Exit;
import impromptu.world.Layout;
import impromptu.world.Slots;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Looks out for signals while moves are tried. Of one thread. */
final class Eye implements Onlooker {
  private final Signals signals;
  private final Layout layout;
  private final BitSet seen = new BitSet();
  private final int[] times;

  Eye(Signals signals, Layout layout) {
    this.signals = signals;
    this.layout = layout;
    times = new int[signals.size()];
  }

  /** A game of the same story that it watches, where there is anything to look out for. */
  Game watching(Game game) {
    return signals.isEmpty() ? game : new Game(game.story(), this);
  }

  /** Forgets what was seen, since another move is tried. */
  void begin() {
    seen.clear();
  }

  @Override
  public void takes(Exit exit) {
    int signal = signals.taken(exit);
    if (signal >= 0) {
      seen.set(signal);
    }
  }

  @Override
  public void enters(int room) {
    signals.entered(room).forEach(seen::set);
  }

  /** Tells what was seen in a move that came to a world; of each signal only the first times. */
  void report(Slots after, Move move, Expansion found) {
    if (signals.isEmpty()) {
      return;
    }
    for (Map.Entry<Integer, List<Integer>> variable : signals.variables().entrySet()) {
      if (after.get(layout.variable(variable.getKey())) != 0) {
        variable.getValue().forEach(seen::set);
      }
    }
    for (int signal = seen.nextSetBit(0); signal >= 0; signal = seen.nextSetBit(signal + 1)) {
      if (times[signal]++ < Sightings.MOST) {
        found.sight(signal, move);
      }
    }
  }
}
