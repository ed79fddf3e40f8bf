package impromptu.game;

import impromptu.parser.Parser;
import impromptu.story.Story;
import impromptu.world.Layout;
import impromptu.world.State;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A story made playable. Immutable; every method is a pure function of what it is given. */
public final class Game {
  private final Story story;
  private final Layout layout;
  private final Parser parser;

  public Game(Story story) {
    this.story = story;
    layout = new Layout(story);
    parser = new Parser(story, layout);
  }

  public Story story() {
    return story;
  }

  public Layout layout() {
    return layout;
  }

  /** The state in which play begins, and the opening text, with the first look around. */
  public Turn begin(int seed, Set<Integer> found) {
    State state = State.initial(story, layout, seed, found);
    throw new UnsupportedOperationException(parser + "" + state);
  }

  /** Plays one line. */
  public Turn turn(State state, String line) {
    throw new UnsupportedOperationException(line + state);
  }

  /** A look around, for a game that goes on after a restore; the state stays as it is. */
  public Narration lookAround(State state) {
    throw new UnsupportedOperationException("" + state);
  }

  /** What the moment being played offers; {@link Choices#NONE} outside moments. */
  public Choices choices(State state) {
    throw new UnsupportedOperationException("" + state);
  }

  /** The status line's fields by id, in order, empty ones left out. */
  public Map<String, String> status(State state) {
    throw new UnsupportedOperationException("" + state);
  }

  /** The room that the player is in: its index. */
  public int room(State state) {
    throw new UnsupportedOperationException("" + state);
  }

  /** The name of that room as the player may know it: in the dark, the stock name for darkness. */
  public String place(State state) {
    throw new UnsupportedOperationException("" + state);
  }

  /** Turns taken. */
  public int turns(State state) {
    return state.world().get(Layout.TURN);
  }

  /** The index of the ending reached. */
  public Optional<Integer> ending(State state) {
    int ending = state.world().get(Layout.ENDING);
    return ending == 0 ? Optional.empty() : Optional.of(ending - 1);
  }

  /** A stock message of the library as a paragraph of the engine's. */
  public Narration message(State state, String id, Map<String, String> words) {
    throw new UnsupportedOperationException(id + state + words);
  }
}
