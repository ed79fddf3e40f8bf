package impromptu.game;

import impromptu.parser.Message;
import impromptu.story.Expr;
import impromptu.story.Verb;
import java.util.ArrayList;
import java.util.List;

/** Actions taken to make another possible (implicit actions), told in one merged report. */
final class Steps {
  private final Live live;
  private final List<String> taken = new ArrayList<>();
  private int underWay;

  Steps(Live live) {
    this.live = live;
  }

  /** Whether the action being carried out is such a step, so that it makes no report. */
  boolean underWay() {
    return underWay > 0;
  }

  /** Takes a step; false where the condition about its noun does not hold afterwards. */
  boolean take(Action step, Expr wanted) {
    int mark = live.prose().mark();
    underWay++;
    Actions.attempt(live, step);
    underWay--;
    boolean[] came = {false};
    live.as(step, () -> came[0] = wanted.holds(live));
    List<Paragraph> said = live.prose().cut(mark);
    live.as(step, () -> note(came[0]));
    if (underWay == 0) {
      tell();
    }
    live.prose().add(said);
    return came[0];
  }

  private void note(boolean came) {
    Verb verb = live.story().verbs().get(live.verb());
    int mark = live.prose().mark();
    if (!came) {
      live.inline(Message.of("step-trying"));
    }
    verb.step().print(live);
    live.prose().cut(mark).forEach(paragraph -> taken.add(paragraph.text()));
  }

  private void tell() {
    String steps = live.joined(taken, "and");
    taken.clear();
    live.tell(Message.of("steps", "words", steps));
  }
}
