package impromptu.game;

import impromptu.parser.Message;
import impromptu.parser.Misreading;
import impromptu.parser.Pronouns;
import impromptu.parser.Reading;
import impromptu.story.Builtin;
import impromptu.story.GrammarLine;
import impromptu.story.Moment;
import impromptu.story.Verb;
import impromptu.world.Command;
import impromptu.world.Exchange;
import impromptu.world.State;
import impromptu.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One line being played: its commands one after the other. */
final class Line {
  private final Game game;
  private final List<String> meant = new ArrayList<>();
  private State state;
  private String rest;
  private Narration narration = Narration.EMPTY;
  private Optional<Misreading> error = Optional.empty();
  private Optional<Request> request = Optional.empty();
  private int taken;
  private boolean isOver;

  Line(Game game, State state, String line) {
    this.game = game;
    this.state = state;
    rest = line;
  }

  Turn play() {
    do {
      step(game.parser().read(state, rest));
    } while (!isOver && !rest.isBlank());
    return new Turn(state, narration, error, request, taken, meant);
  }

  private void step(Reading reading) {
    if (reading instanceof Reading.Understood understood) {
      obey(understood);
    } else if (reading instanceof Reading.Picked picked) {
      pick(picked);
    } else if (reading instanceof Reading.Asked asked) {
      ask(asked);
    } else if (reading instanceof Reading.Misread misread) {
      error = Optional.of(misread.why());
      stop(misread.exchange(), withUndone(misread.message(), misread.rest()));
    } else if (reading instanceof Reading.Nothing nothing) {
      stop(nothing.exchange(), nothing.notes());
    }
  }

  private void ask(Reading.Asked asked) {
    stop(asked.exchange(), List.of(asked.message()));
    List<Paragraph> told = narration.paragraphs();
    String prompt = told.get(told.size() - 1).text();
    state = new State(state.world(), asked.exchange().asking(asked.question().prompted(prompt)));
  }

  private static List<Message> withUndone(Message message, String undone) {
    return undone.isBlank()
        ? List.of(message)
        : List.of(message, Message.of("not-done", "rest", undone.strip()));
  }

  /** Ends the line with messages and without a turn. */
  private void stop(Exchange exchange, List<Message> messages) {
    state = new State(state.world(), exchange);
    Live live = new Live(game, state);
    messages.forEach(live::tell);
    narration = narration.then(live.prose().narration());
    rest = "";
    isOver = true;
  }

  private void obey(Reading.Understood understood) {
    Command command = understood.command();
    Verb verb = game.story().verbs().get(command.verb());
    Exchange exchange = verb.outOfWorld() ? state.exchange() : understood.exchange();
    String typed = rest;
    rest = understood.rest();
    Live live = new Live(game, new State(state.world(), exchange));
    understood.notes().forEach(live::tell);
    if (verb.takesTime()) {
      meant.add(Meant.words(game, state, command, typed, rest));
      taken++;
    }
    Commands.obey(live, command);
    finish(live, verb.outOfWorld() ? exchange : remembered(live, exchange, command));
    live.request().ifPresent(what -> ask(what, command));
  }

  private static Exchange remembered(Live live, Exchange exchange, Command command) {
    Exchange after = Pronouns.after(exchange.settled().after(command), command, live);
    return live.place() == 0 ? after : after.at(live.place());
  }

  private void pick(Reading.Picked picked) {
    rest = picked.rest();
    Live live = new Live(game, new State(state.world(), picked.exchange()));
    Moment moment = game.story().moments().get(picked.moment());
    Moment.Choice choice = moment.choices().get(picked.choice());
    meant.add(Meant.words(game, state, moment, choice));
    Commands.pick(live, moment, choice);
    taken++;
    finish(live, picked.exchange());
  }

  private void ask(Builtin what, Command command) {
    request = Optional.of(new Request(what, command.words(), number(command), rest));
    isOver = true;
  }

  private int number(Command command) {
    GrammarLine line = game.story().verbs().get(command.verb()).grammar().get(command.line());
    for (GrammarLine.Token token : line.tokens()) {
      if (token instanceof GrammarLine.Slot slot && slot.content() == GrammarLine.Content.NUMBER) {
        return command.number();
      }
    }
    return 1;
  }

  private void finish(Live live, Exchange exchange) {
    if (live.ending() >= 0 && taken > 0 && !rest.isBlank()) {
      live.tell(Message.of("not-done", "rest", rest.strip()));
      rest = "";
      isOver = true;
    }
    World after = live.draft().world();
    if (taken > 0 && game.guide().isLost(after) && !game.guide().isLost(state.world())) {
      live.tell(Message.of("no-ending-left"));
    }
    live.tellSight(after);
    state = new State(after, exchange);
    narration = narration.then(live.prose().narration());
  }
}
