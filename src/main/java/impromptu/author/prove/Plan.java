package impromptu.author.prove;

import impromptu.author.coverage.Exhibit;
import impromptu.author.coverage.Passage;
import impromptu.story.Ending;
import impromptu.story.Expr;
import impromptu.story.Response;
import impromptu.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How something that may be shown is looked for.
 *
 * @param asked what a search must be able to tell for it
 * @param necessary conditions without which it is never shown, asked in the midst of turns
 * @param signal what is to be seen in the midst of a turn in which it is shown
 * @param between what holds after a turn in which it may be shown, or where looking may show it
 * @param sign what holds after some turn if it is ever shown and no signal was seen
 * @param isTelling whether it is never shown where a whole search saw neither signal nor sign
 */
record Plan(
    Exhibit exhibit,
    List<Expr> asked,
    List<Expr> necessary,
    Optional<Signals.Signal> signal,
    Optional<Expr> between,
    Expr sign,
    Optional<Ending> ending,
    boolean isTelling) {
  Plan {
    asked = List.copyOf(asked);
    necessary = List.copyOf(necessary);
  }

  /** Whether any search can tell of it. */
  boolean isSearched() {
    return signal.isPresent() || between.isPresent() || ending.isPresent();
  }

  /** How to look for something, with a probe in the story where that takes one. */
  static Plan of(Exhibit exhibit, Story story, Spots spots, Probes probes) {
    if (exhibit instanceof Exhibit.Given answer) {
      Response response = answer.response();
      return spots
          .ending(response)
          .map(ending -> ofEnding(answer, response.when(), ending))
          .orElseGet(() -> ofSignal(answer, probes.given(response), response.when()));
    }
    if (exhibit instanceof Exhibit.Overrun beyond) {
      return ofSignal(beyond, probes.overrun(beyond.number()), Expr.Literal.TRUE);
    }
    if (exhibit instanceof Exhibit.Taken taken) {
      return ofExit(taken, story);
    }
    return exhibit instanceof Passage words
        ? ofWords(words, spots.of(words.text()), story, probes)
        : ofEnding(exhibit, Expr.Literal.TRUE, ((Exhibit.Finished) exhibit).ending());
  }

  private static Plan ofEnding(Exhibit exhibit, Expr necessary, Ending ending) {
    return new Plan(
        exhibit,
        List.of(),
        List.of(necessary),
        Optional.empty(),
        Optional.empty(),
        Expr.Literal.FALSE,
        Optional.of(ending),
        true);
  }

  private static Plan ofSignal(Exhibit exhibit, int variable, Expr necessary) {
    Expr isSet = new Expr.Variable(variable);
    return new Plan(
        exhibit,
        List.of(isSet),
        List.of(isSet, necessary),
        Optional.of(new Signals.Signal.Set(variable)),
        Optional.empty(),
        Expr.Literal.FALSE,
        Optional.empty(),
        true);
  }

  /** A rule of the author's may take somebody that way too, whatever the exit itself asks. */
  private static Plan ofExit(Exhibit.Taken taken, Story story) {
    List<Expr> there = new ArrayList<>();
    Expr anyoneHere = Expr.Literal.FALSE;
    Expr anyoneThere = Expr.Literal.FALSE;
    for (int actor : Typeable.actors(story)) {
      there.add(within(actor, taken.room()));
      anyoneHere = new Expr.Or(anyoneHere, within(actor, taken.room()));
      anyoneThere = new Expr.Or(anyoneThere, within(actor, taken.exit().to()));
    }
    return new Plan(
        taken,
        there,
        List.of(anyoneHere, anyoneThere),
        Optional.of(new Signals.Signal.Taken(taken.exit())),
        Optional.empty(),
        Expr.Literal.FALSE,
        Optional.empty(),
        true);
  }

  private static Expr within(int actor, int room) {
    return new Expr.Within(new Expr.Literal(actor), new Expr.Literal(room));
  }

  private static Plan ofWords(Passage words, Spots.Spot spot, Story story, Probes probes) {
    Expr when = words.when();
    if (spot instanceof Spots.Spot.Said) {
      return ofSignal(words, probes.said(words.text(), when), when);
    }
    if (spot instanceof Spots.Spot.OfThing of) {
      return ofSignal(words, probes.examined(of.thing(), when), when);
    }
    if (spot instanceof Spots.Spot.OfEnding of) {
      return ofEnding(words, when, of.ending());
    }
    if (spot instanceof Spots.Spot.OfRoom of) {
      Expr there = within(story.player(), of.room());
      Signals.Signal entered = new Signals.Signal.Entered(of.room());
      return shown(words, new Expr.And(there, when), there, Optional.of(entered), true);
    }
    if (spot instanceof Spots.Spot.Between of) {
      return shown(words, of.holds(), of.holds(), Optional.empty(), true);
    }
    return ofOther(words, spot);
  }

  private static Plan shown(
      Passage words, Expr between, Expr sign, Optional<Signals.Signal> signal, boolean isTelling) {
    return new Plan(
        words,
        List.of(between),
        isTelling ? List.of(sign, words.when()) : List.of(words.when()),
        signal,
        Optional.of(between),
        sign,
        Optional.empty(),
        isTelling);
  }

  /** Words of which is known at most where they may be shown, not where they can't. */
  private static Plan ofOther(Passage words, Spots.Spot spot) {
    if (spot instanceof Spots.Spot.Initial of) {
      Expr seen = new Expr.Visible(new Expr.Literal(of.thing()));
      return shown(words, new Expr.And(seen, words.when()), seen, Optional.empty(), false);
    }
    return new Plan(
        words,
        List.of(),
        List.of(words.when()),
        Optional.empty(),
        Optional.empty(),
        Expr.Literal.FALSE,
        Optional.empty(),
        false);
  }
}
