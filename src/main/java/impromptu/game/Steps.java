package impromptu.game;

import impromptu.parser.Message;
import impromptu.story.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Actions taken to make another possible (implicit actions), told in one merged report. */
final class Steps {
  private final Live live;
  private final List<String> taken = new ArrayList<>();
  private int underWay;
  private int open;

  Steps(Live live) {
    this.live = live;
  }

  /** Whether the action being carried out is such a step, so that it makes no report. */
  boolean underWay() {
    return underWay > 0;
  }

  /** Begins seeing to an action's needs; gives the place where the steps are to be told. */
  int begin() {
    return open++ == 0 ? live.prose().mark() : 0;
  }

  /** Tells, before what they said themselves, the steps taken since the matching beginning. */
  void end(int mark) {
    if (--open > 0 || taken.isEmpty()) {
      return;
    }
    if (live.isSilent()) {
      taken.clear();
      return;
    }
    List<Paragraph> said = live.prose().cut(mark);
    String steps = live.joined(taken, "and");
    taken.clear();
    live.tell(Message.of("steps", "words", steps));
    live.prose().add(said);
  }

  /**
   * Takes a step.
   *
   * @param came whether it has come about, asked when it has been tried
   * @return whether it said something, so that a refusal has been given if it did not come about
   */
  boolean take(Action step, BooleanSupplier came) {
    String done = worded(step, false);
    String tried = worded(step, true);
    int mark = live.prose().mark();
    underWay++;
    Actions.attempt(live, step);
    underWay--;
    taken.add(came.getAsBoolean() ? done : tried);
    return live.prose().mark() > mark;
  }

  /** A step in words before it is taken, for it changes what the words speak of. */
  private String worded(Action step, boolean inVain) {
    if (live.isSilent()) {
      return "";
    }
    Verb verb = live.story().verbs().get(step.verb());
    String[] words = {""};
    live.as(
        step,
        () ->
            words[0] =
                live.written(
                    () -> {
                      live.agreeing(step.actor());
                      if (inVain) {
                        live.inline(Message.of("step-trying"));
                        live.agreeing(live.story().player());
                      }
                      verb.step().print(live);
                    }));
    return words[0];
  }
}
