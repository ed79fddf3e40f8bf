package impromptu.author.prove;

import impromptu.story.Moment;
import impromptu.story.Response;
import impromptu.story.Story;
import java.util.BitSet;

/** What moments do with commands: take them for choices, answer them, or let them happen. */
final class Interruptions {
  private final Story story;
  private final Aspects aspects;
  private final Reads reads;
  private final Known known;
  private final Happenings happenings;
  private final BitSet changing;

  Interruptions(
      Story story,
      Aspects aspects,
      Reads reads,
      Known known,
      Happenings happenings,
      BitSet changing) {
    this.story = story;
    this.aspects = aspects;
    this.reads = reads;
    this.known = known;
    this.happenings = happenings;
    this.changing = changing;
  }

  /** What it depends on whether a moment takes a command for something else. */
  BitSet of(Outline.Ordered command, Caps caps) {
    BitSet into = new BitSet();
    reads.tell(caps);
    if (command.actor() == story.player()) {
      for (Moment moment : story.moments()) {
        if (changing.get(aspects.beats(moment.index()))) {
          collect(moment, command, into);
        }
      }
    }
    return into;
  }

  private void collect(Moment moment, Outline.Ordered command, BitSet into) {
    for (Moment.Choice choice : moment.choices()) {
      for (Moment.Deed deed : choice.does()) {
        if (mayBe(deed, command)) {
          into.or(happenings.offer(moment, choice));
        }
      }
    }
    Binding in = binding(command);
    if (mayAnswer(moment, in)) {
      into.set(aspects.beats(moment.index()));
      if (mayGoOn(moment, in)) {
        conditions(moment, in, into);
      }
    }
  }

  private Binding binding(Outline.Ordered command) {
    BitSet seconds = Binding.only(Math.max(0, command.second()));
    if (command.second() == Outline.Ordered.ANY) {
      seconds.set(0, story.entities().size());
    }
    return new Binding(
        command.verb(), Binding.only(command.noun()), seconds, Binding.only(command.actor()));
  }

  /** What it depends on which answer is given in the meantime, up to the last that stops. */
  private void conditions(Moment moment, Binding in, BitSet into) {
    BitSet asked = new BitSet();
    for (Response response : moment.meanwhile()) {
      if (!known.never(response.when(), in)) {
        reads.add(response.when(), in, asked);
        if (!response.goesOn()) {
          into.or(asked);
        }
        if (known.always(response.when(), in)) {
          return;
        }
      }
    }
  }

  private boolean mayAnswer(Moment moment, Binding in) {
    for (Response response : moment.meanwhile()) {
      if (!known.never(response.when(), in)) {
        if (!response.goesOn()) {
          return true;
        }
        if (known.always(response.when(), in)) {
          return false;
        }
      }
    }
    return false;
  }

  /** Whether a moment may let an action happen while it is played. */
  boolean mayGoOn(Moment moment, Binding in) {
    for (Response response : moment.meanwhile()) {
      if (response.goesOn() && !known.never(response.when(), in)) {
        return true;
      }
      if (!response.goesOn() && known.always(response.when(), in)) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayBe(Moment.Deed deed, Outline.Ordered command) {
    return deed.verb() == command.verb()
        && (deed.noun() == 0 || deed.noun() == command.noun())
        && (deed.second() == 0
            || command.second() == Outline.Ordered.ANY
            || deed.second() == command.second());
  }
}
