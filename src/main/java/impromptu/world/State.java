package impromptu.world;

import impromptu.story.Story;
import java.util.Objects;
import java.util.Set;

/** A game at one point in time: the world, and what the conversation remembers. */
public record State(World world, Exchange exchange) {
  public State {
    Objects.requireNonNull(world);
    Objects.requireNonNull(exchange);
  }

  /** Written out, since a record's own costs the start of play tens of milliseconds. */
  @Override
  public boolean equals(Object other) {
    return other instanceof State state
        && world.equals(state.world)
        && exchange.equals(state.exchange);
  }

  @Override
  public int hashCode() {
    return 31 * world.hashCode() + exchange.hashCode();
  }

  /**
   * The state in which a story begins.
   *
   * @param seed what chance is drawn from
   * @param found indices of the endings already found in other playings
   */
  public static State initial(Story story, Layout layout, int seed, Set<Integer> found) {
    Draft draft = layout.start(story).draft();
    draft.set(Layout.SEED, seed);
    for (int ending : found) {
      draft.set(layout.found(ending), 1);
    }
    return new State(draft.world(), Exchange.NONE);
  }
}
