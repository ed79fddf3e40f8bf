package impromptu.parser;

import impromptu.story.Story;
import impromptu.world.Command;
import impromptu.world.Layout;
import impromptu.world.State;
import impromptu.world.World;
import java.util.List;
import java.util.Optional;

/**
 * Reads lines for one story, whose words and grammar are indexed once. Of all that is read it keeps
 * nothing but what the player sees in the world that play has come to last.
 */
public final class Parser {
  private final Index index;

  /** Null before the first turn. May be another thread's; then it is of another world. */
  private volatile Sight last;

  public Parser(Story story, Layout layout) {
    index = Index.of(story, layout);
  }

  /**
   * Reads the first command of a line. The state is not changed; what the reading changes in the
   * exchange is in the reading. A question that is asked comes with an empty prompt, which is for
   * whoever prints it to fill in.
   */
  public Reading read(State state, String line) {
    return new Reader(situation(state)).read(line);
  }

  /** Says that a turn has led to a world in which the player, who has light, can refer to these. */
  public void comesTo(World world, int[] entities) {
    last = new Sight(world, new Around(index.story().player(), entities));
  }

  /** Says that it has led from one world to another without anything being moved or changed. */
  public void staysAt(World before, World after) {
    Around known = around(before);
    if (known != null) {
      last = new Sight(after, known);
    }
  }

  /** What the player is known to be able to refer to in a world; null where that is not known. */
  Around around(World world) {
    Sight known = last;
    return known != null && known.world().equals(world) ? known.around() : null;
  }

  private Situation situation(State state) {
    return new Situation(index, state, around(state.world()));
  }

  /** Whether a line says yes or no (never mind is a no); empty where it says something else. */
  public Optional<Boolean> yesOrNo(String line) {
    return Answers.yesOrNo(index.lexicon(), Tokens.of(index.lexicon(), line));
  }

  /** The command in words that read back to the same command in the same state. */
  public String print(State state, Command command) {
    return new Printing(situation(state), command).line();
  }

  /**
   * What could complete the last word of a line: verbs and directions at the start of a command,
   * names of things in scope and the words of fitting grammar lines after it.
   *
   * @return whole words, sorted; empty where nothing fits
   */
  public List<String> completions(State state, String line) {
    return new Completion(situation(state)).of(line);
  }

  /** The verbs that can be typed in a state, in the order of the story. */
  public List<VerbWords> verbs(State state) {
    return VerbWords.live(situation(state));
  }

  /** What a command that was read is done to. */
  public List<Message> why(State state, Command command) {
    return new Explanation(situation(state)).of(command);
  }

  /** How a line is read in a state, told step by step. */
  public List<Message> why(State state, String line) {
    return new Explanation(situation(state)).of(read(state, line));
  }
}
