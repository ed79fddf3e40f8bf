package impromptu.image;

import impromptu.story.Assertion;
import impromptu.story.Ending;
import impromptu.story.Hint;
import impromptu.story.Moment;
import impromptu.story.Rule;
import impromptu.story.Scene;
import impromptu.story.Timer;
import java.util.ArrayList;
import java.util.List;

/** Reads what happens by itself or in the end. */
final class EventImage {
  private static final Rule.Phase[] PHASES = Rule.Phase.values();
  private static final Assertion.Mode[] MODES = Assertion.Mode.values();

  private final Input in;
  private final ExprImage exprs;
  private final TextImage texts;
  private final ResponseImage responses;

  EventImage(Input in, ExprImage exprs, TextImage texts, ResponseImage responses) {
    this.in = in;
    this.exprs = exprs;
    this.texts = texts;
    this.responses = responses;
  }

  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      rules.add(
          new Rule(
              in.string(),
              PHASES[in.number()],
              in.numberSet(),
              in.number(),
              responses.list(),
              texts.position()));
    }
    return rules;
  }

  List<Scene> scenes() {
    List<Scene> scenes = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      scenes.add(
          new Scene(
              in.number(),
              in.string(),
              exprs.read(),
              exprs.read(),
              in.flag(),
              responses.list(),
              responses.list(),
              responses.list(),
              texts.position()));
    }
    return scenes;
  }

  List<Timer> timers() {
    List<Timer> timers = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      timers.add(
          new Timer(
              in.number(),
              in.string(),
              in.number(),
              in.flag(),
              in.flag(),
              responses.list(),
              texts.position()));
    }
    return timers;
  }

  List<Moment> moments() {
    List<Moment> moments = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      moments.add(moment());
    }
    return moments;
  }

  private Moment moment() {
    return new Moment(
        in.number(),
        in.string(),
        exprs.read(),
        in.number(),
        responses.list(),
        choices(),
        responses.list(),
        exprs.read(),
        responses.list(),
        responses.list(),
        texts.read(),
        texts.position());
  }

  private List<Moment.Choice> choices() {
    List<Moment.Choice> choices = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      choices.add(
          new Moment.Choice(
              in.string(),
              texts.read(),
              in.number(),
              deeds(),
              exprs.read(),
              in.flag(),
              in.number(),
              in.flag(),
              responses.list(),
              texts.position()));
    }
    return choices;
  }

  private List<Moment.Deed> deeds() {
    List<Moment.Deed> deeds = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      deeds.add(new Moment.Deed(in.number(), in.number(), in.number(), in.number()));
    }
    return deeds;
  }

  List<Ending> endings() {
    List<Ending> endings = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      endings.add(
          new Ending(
              in.number(),
              in.string(),
              texts.read(),
              responses.list(),
              exprs.read(),
              texts.position()));
    }
    return endings;
  }

  List<Assertion> claims() {
    List<Assertion> claims = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      claims.add(new Assertion(in.string(), MODES[in.number()], exprs.read(), texts.position()));
    }
    return claims;
  }

  List<Hint> hints() {
    List<Hint> hints = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      hints.add(new Hint(in.string(), exprs.read(), texts.list(), in.number(), texts.position()));
    }
    return hints;
  }
}
