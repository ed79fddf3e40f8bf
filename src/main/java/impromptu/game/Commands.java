package impromptu.game;

import impromptu.story.Moment;
import impromptu.world.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How what a player does becomes a turn: the command or choice, and then the clock. */
final class Commands {
  private Commands() {}

  /** Carries a command out and, if its verb takes time, lets a turn pass. */
  static void obey(Live live, Command command) {
    if (live.story().verbs().get(command.verb()).takesTime()) {
      timed(live, () -> act(live, command));
    } else {
      carryOut(live, command);
      Clock.lookAgain(live);
    }
  }

  /** Takes a choice of the moment being played, as a turn. */
  static void pick(Live live, Moment moment, Moment.Choice choice) {
    Action action = Action.none(live.story().player()).another(choice.verb(), 0, 0);
    timed(live, () -> live.as(action, () -> Moments.take(live, moment, choice)));
  }

  private static void timed(Live live, Runnable work) {
    int moment = live.moment();
    boolean wasLit = live.lit();
    work.run();
    live.game().onlooker().ticks();
    Clock.tick(live, moment, wasLit);
    if (live.ending() < 0) {
      Scoring.changed(live);
    }
  }

  /** Carries a command out, or takes it for a choice of the moment being played. */
  private static void act(Live live, Command command) {
    int during = live.moment();
    if (during < 0 || command.actor() != live.story().player()) {
      carryOut(live, command);
      return;
    }
    Moment moment = live.story().moments().get(during);
    int noun = command.nouns().isEmpty() ? 0 : command.nouns().get(0);
    live.as(
        action(command, noun),
        () -> {
          Optional<Moment.Choice> choice = Moments.picked(live, moment);
          if (choice.isPresent()) {
            Moments.take(live, moment, choice.get());
            return;
          }
          if (moment.free().holds(live)) {
            live.free();
          }
          if (!Moments.answers(live, moment)) {
            carryOut(live, command);
          }
        });
  }

  private static Action action(Command command, int noun) {
    return new Action(
        command.actor(),
        command.verb(),
        noun,
        command.second(),
        command.direction(),
        command.words(),
        command.number());
  }

  private static void carryOut(Live live, Command command) {
    if (command.actor() != live.story().player() && !Orders.accepted(live, command)) {
      return;
    }
    if (command.nouns().size() < 2) {
      int noun = command.nouns().isEmpty() ? 0 : command.nouns().get(0);
      Actions.attempt(live, action(command, noun));
      return;
    }
    List<Action> actions = new ArrayList<>();
    for (int noun : command.nouns()) {
      actions.add(action(command, noun));
    }
    Several.attempt(live, actions);
  }
}
