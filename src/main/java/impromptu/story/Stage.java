package impromptu.story;

import java.util.List;
import java.util.Optional;

/** Where {@link Effect}s take place: facts that can be changed, and a printer. */
public interface Stage extends Printer {
  void move(int entity, int to);

  void put(int entity, int property, boolean holds);

  /** Sets a variable; a number outside the variable's range is brought to its nearer end. */
  void assign(int variable, int value);

  void beginScene(int scene);

  void endScene(int scene);

  /** Starts the timer afresh with this many turns to go. */
  void startTimer(int timer, int turns);

  void stopTimer(int timer);

  void beginMoment(int moment);

  void endMoment(int moment);

  /** Ends the story; the first ending of a turn stands. */
  void finish(int ending);

  /** Adds to the score. */
  void score(int points);

  /** Sends a cue to the screen. */
  void cue(String id);

  /** Carries out another action within this one, by the same actor. 0 stands for no noun. */
  void attempt(int verb, int noun, int second);

  /** Does one of the things that only the engine can do. */
  void perform(Builtin builtin);

  /** Gives the first response that fits; empty where none does. */
  Optional<Response> give(List<Response> responses);

  /** Ends a paragraph, prints the text, ends the paragraph. */
  void say(Text text);
}
