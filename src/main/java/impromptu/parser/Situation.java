package impromptu.parser;

import impromptu.story.Moment;
import impromptu.story.Story;
import impromptu.story.Trait;
import impromptu.story.Verb;
import impromptu.world.Exchange;
import impromptu.world.Layout;
import impromptu.world.State;
import java.util.List;

/** Where and when a line is read: one state, and what can be referred to in it. */
final class Situation {
  private final Index index;
  private final State state;
  private final Thought thought;
  private final int moment;
  private Around around;

  /**
   * @param around what somebody can refer to, where that is known already; or null
   */
  Situation(Index index, State state, Around around) {
    this.index = index;
    this.around = around;
    this.state = state;
    thought = new Thought(index.story(), index.layout(), state.world());
    moment = thought.moment();
  }

  /** The same with no question pending. */
  Situation settled() {
    return new Situation(index, new State(state.world(), state.exchange().settled()), around);
  }

  Story story() {
    return index.story();
  }

  Lexicon lexicon() {
    return index.lexicon();
  }

  Names names() {
    return index.names();
  }

  Grammar grammar() {
    return index.grammar();
  }

  Exchange exchange() {
    return state.exchange();
  }

  Thought view() {
    return thought;
  }

  int player() {
    return index.story().player();
  }

  /** The moment being played, or -1. */
  int moment() {
    return moment;
  }

  /** Whether a verb is none of a moment's, or that of a choice which the moment offers now. */
  boolean isOffered(Verb verb) {
    if (verb.moment() < 0) {
      return true;
    }
    List<Moment.Choice> choices = story().moments().get(verb.moment()).choices();
    for (int choice : thought.offered(verb.moment())) {
      if (choices.get(choice).verb() == verb.index()) {
        return true;
      }
    }
    return false;
  }

  /** What an actor can refer to. */
  Around around(int actor) {
    if (around == null || around.actor() != actor) {
      around = new Around(thought, actor);
    }
    return around;
  }

  boolean is(int entity, Trait trait) {
    return thought.is(entity, trait);
  }

  /**
   * This entity, or a later one where it and all before that one are as unseen as when the story
   * began.
   */
  int unseenUntil(int entity) {
    Layout layout = index.layout();
    int seen = Trait.SEEN.ordinal();
    int slot = layout.flags(entity, seen);
    int until = index.isUnseen() ? state.world().sharedUntil(slot, layout.start(story())) : slot;
    return until == slot ? entity : layout.entityFrom(until, seen);
  }

  boolean isPerson(int entity) {
    return !story().isRoom(entity) && is(entity, Trait.PERSON);
  }

  /** Whether words at a place begin a command: a verb or a direction. */
  boolean beginsCommand(Tokens tokens, int at) {
    int id = tokens.id(at);
    return id != Lexicon.UNKNOWN && (grammar().isVerb(id, moment) || grammar().beginsDirection(id));
  }
}
