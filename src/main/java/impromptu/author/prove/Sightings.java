package impromptu.author.prove;

import impromptu.game.Move;
import impromptu.world.Layout;
import impromptu.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a search first saw what it looks out for. */
final class Sightings {
  /** How many places are kept for each, since a way to the first may turn out not to be typed. */
  static final int MOST = 8;

  private final Signals signals;
  private final List<List<Place>> places = new ArrayList<>();
  private int seen;

  Sightings(Signals signals) {
    this.signals = signals;
    for (int i = 0; i < signals.size(); i++) {
      places.add(new ArrayList<>());
    }
  }

  /**
   * A state and the move in it in the midst of which something was seen.
   *
   * @param move none where it was seen when play began
   */
  record Place(int state, Optional<Move> move) {}

  void add(int signal, int state, Move move) {
    add(signal, new Place(state, Optional.of(move)));
  }

  /** Adds what was seen while play began. */
  void look(World root, int state, Layout layout) {
    signals
        .variables()
        .forEach(
            (variable, numbers) -> {
              if (root.get(layout.variable(variable)) != 0) {
                numbers.forEach(number -> add(number, new Place(state, Optional.empty())));
              }
            });
  }

  private void add(int signal, Place place) {
    List<Place> known = places.get(signal);
    seen += known.isEmpty() ? 1 : 0;
    if (known.size() < MOST) {
      known.add(place);
    }
  }

  /** The first places where a signal was seen. */
  List<Place> of(int signal) {
    return places.get(signal);
  }

  /** Whether everything was seen, and there is nothing else to look for. */
  boolean isComplete() {
    return signals.suffices() && seen == signals.size();
  }
}
