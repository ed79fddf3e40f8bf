package impromptu.parser;

import impromptu.parser.Shape.Part;
import impromptu.story.Expr;
import impromptu.story.GrammarLine.Reach;
import impromptu.story.Verb;
import impromptu.world.Command;
import impromptu.world.Question;
import impromptu.world.Question.Pin;
import java.util.List;
import java.util.Optional;

/** Reads a sentence as one command by one actor: every shape that fits, and of those the best. */
final class Attempt {
  private static final Chosen NOTHING =
      new Chosen(List.of(), false, List.of(), Optional.empty(), List.of(), Optional.empty(), 0);

  /** Where something is missing, a thing that does not fit its slot costs more than any words. */
  private static final int MISFIT = 100;

  /** What an unlikely direction costs: the same words with something missing are read first. */
  private static final int UNLIKELY = 50;

  private final Situation situation;
  private final int actor;
  private final Tokens tokens;
  private final List<Pin> pins;
  private final NounPhrases phrases;
  private Outcome done;
  private int donePenalty = Integer.MAX_VALUE;
  private Outcome open;
  private int openPenalty = Integer.MAX_VALUE;
  private Missing missing;
  private boolean onlyOffered;
  private Trouble trouble;
  private String troubledVerb = "";
  private int troubleRank = -1;

  private Attempt(Situation situation, int actor, Tokens tokens, List<Pin> pins) {
    this.situation = situation;
    this.actor = actor;
    this.tokens = tokens;
    this.pins = pins;
    phrases = new NounPhrases(situation, actor, tokens, pins);
  }

  /** While a moment is played, a choice that it offers is meant before one that it does not. */
  static Outcome of(Situation situation, int actor, Tokens tokens, List<Pin> pins) {
    if (situation.moment() >= 0) {
      Attempt offered = new Attempt(situation, actor, tokens, pins);
      offered.onlyOffered = true;
      Outcome outcome = offered.run();
      if (outcome instanceof Outcome.Done done
          && situation.story().verbs().get(done.command().verb()).moment() >= 0) {
        return outcome;
      }
    }
    return new Attempt(situation, actor, tokens, pins).run();
  }

  private Outcome run() {
    Shape[] shapes = situation.grammar().beginning(tokens.id(0));
    Shape[] open = situation.grammar().open();
    if (whole(shapes) || whole(open) || (done != null && donePenalty < UNLIKELY)) {
      return done;
    }
    if (this.open != null) {
      return this.open;
    }
    boolean isTroubled = trouble != null;
    partial(shapes);
    if (done != null) {
      return missing != null && missing.penalty() < Match.LITERAL ? missing.outcome() : done;
    }
    if (missing != null && !(isTroubled && missing.penalty() >= Match.LITERAL)) {
      return missing.outcome();
    }
    return failed(shapes.length > 0);
  }

  private boolean whole(Shape[] shapes) {
    for (Shape shape : shapes) {
      if (shape.mayFit(tokens)
          && isLive(shape)
          && Match.whole(situation, shape, tokens, this::whole)) {
        return true;
      }
    }
    return false;
  }

  private void partial(Shape[] shapes) {
    for (Shape shape : shapes) {
      if (isLive(shape)) {
        Match.partial(situation, shape, tokens, this::partial);
      }
    }
    if (open != null && missing == null) {
      missing = Missing.asking(open);
    }
  }

  private boolean isLive(Shape shape) {
    return shape.verb.moment() < 0
        || (shape.verb.moment() == situation.moment()
            && !(onlyOffered && !situation.isOffered(shape.verb)));
  }

  private Outcome failed(boolean hasVerb) {
    if (trouble == null || (!hasVerb && trouble.kind() == Trouble.Kind.JUNK)) {
      Trouble.Kind kind = hasVerb ? Trouble.Kind.JUNK : Trouble.Kind.NO_VERB;
      int at = 0;
      for (int i = tokens.size() - 1; hasVerb && i > 0; i--) {
        if (!situation.lexicon().knows(tokens, i)) {
          kind = Trouble.Kind.UNKNOWN_WORD;
          at = i;
        }
      }
      trouble = Trouble.of(kind, at, kind == Trouble.Kind.UNKNOWN_WORD ? at + 1 : tokens.size());
    }
    return new Outcome.Failed(trouble, tokens, troubledVerb);
  }

  private boolean whole(Match match) {
    Filling slots = fill(match);
    if (slots == null) {
      return false;
    }
    int penalty = slots.noun().penalty() + slots.second().penalty() + slots.free();
    if (slots.isOpen()) {
      if (penalty < openPenalty) {
        open = which(match, slots);
        openPenalty = penalty;
      }
      return false;
    }
    Command command = slots.command(situation, actor, match);
    penalty += isLikely(match.shape.verb, command) ? 0 : UNLIKELY;
    if (penalty < donePenalty) {
      done = new Outcome.Done(command, slots.notes(situation, match));
      donePenalty = penalty;
    }
    return penalty == 0;
  }

  private boolean isLikely(Verb verb, Command command) {
    return command.direction() < 0
        || !command.nouns().isEmpty()
        || verb.likelyNoun() instanceof Expr.Literal
        || verb.likelyNoun()
            .holds(situation.view().toward(actor, verb.index(), command.direction()));
  }

  private boolean partial(Match match) {
    Filling slots = fill(match);
    if (slots == null) {
      return false;
    }
    int misfit = slots.noun().penalty() + slots.second().penalty();
    int penalty = match.absent + misfit * MISFIT;
    if (slots.isOpen()) {
      if (penalty < openPenalty) {
        open = which(match, slots);
        openPenalty = penalty;
      }
    } else if (missing == null || penalty < missing.penalty()) {
      missing =
          Missing.of(
              situation,
              actor,
              match,
              slots.noun(),
              slots.second(),
              slots.command(situation, actor, match),
              slots.notes(situation, match),
              pins,
              penalty);
    }
    return false;
  }

  /** Fills the slots of a match; null where that can't be done, which is then noted. */
  private Filling fill(Match match) {
    Shape shape = match.shape;
    Phrase nouns = phrase(match, shape.noun);
    Phrase seconds = phrase(match, shape.second);
    if (isTroubled(match, nouns) || isTroubled(match, seconds)) {
      return null;
    }
    if (nouns != null && nouns.except().isEmpty() && isExceptLast(match, seconds)) {
      nouns = nouns.butFor(seconds.except());
      seconds = seconds.butFor(List.of());
    }
    Chosen second = NOTHING;
    boolean first = seconds != null && (nouns == null || seconds.isCertain());
    if (first) {
      second = choose(match, shape.second, seconds, 0);
    }
    Chosen noun = nouns == null ? unsaid(shape) : choose(match, shape.noun, nouns, second.first());
    if (seconds != null && !first && noun.open().isEmpty()) {
      second = choose(match, shape.second, seconds, noun.first());
    }
    if (noun.trouble().isPresent()) {
      note(match, noun.trouble().get(), second);
      return null;
    }
    if (isTroubled(match, second.trouble())) {
      return null;
    }
    if (second.entities().size() > 1) {
      Item item = seconds.items().get(0);
      note(match, Trouble.of(Trouble.Kind.ONLY_ONE, item.from, match.to[shape.second]), NOTHING);
      return null;
    }
    int free = 0;
    for (int i = 0; i < shape.parts.length; i++) {
      free += shape.parts[i].isFree() && match.has(i) ? 1 : 0;
    }
    return new Filling(noun, second, free);
  }

  private static boolean isExceptLast(Match match, Phrase seconds) {
    return seconds != null
        && !seconds.except().isEmpty()
        && match.from[match.shape.second] > match.from[match.shape.noun];
  }

  /** A noun that the shape has no words for: the partner of the talk. */
  private Chosen unsaid(Shape shape) {
    int partner =
        shape.noun >= 0 && shape.parts[shape.noun].isPartner()
            ? Missing.filled(situation, actor, shape.verb, shape.parts[shape.noun].slot, 0)
            : 0;
    return partner == 0 ? NOTHING : Chosen.assumed(partner);
  }

  private Phrase phrase(Match match, int part) {
    return match.has(part)
        ? phrases.parse(
            match.from[part], match.to[part], match.shape.parts[part].slot.reach() == Reach.KNOWN)
        : null;
  }

  private Chosen choose(Match match, int part, Phrase phrase, int other) {
    Part slot = match.shape.parts[part];
    return new Choosing(situation, actor, match.shape.verb, slot.slot, other).choose(phrase);
  }

  private boolean isTroubled(Match match, Phrase phrase) {
    return phrase != null && isTroubled(match, phrase.trouble());
  }

  private boolean isTroubled(Match match, Optional<Trouble> found) {
    found.ifPresent(each -> note(match, each, NOTHING));
    return found.isPresent();
  }

  /** Of several troubles, the one of the match with most words of its own says most. */
  private void note(Match match, Trouble found, Chosen second) {
    int rank = match.literals() * 100 - found.kind().ordinal() - (match.missing >= 0 ? 1000 : 0);
    if (trouble == null || rank > troubleRank) {
      trouble = found;
      troubleRank = rank;
      troubledVerb = new Wording(situation, match).upTo(match.shape.noun, NOTHING, second);
    }
  }

  private Outcome which(Match match, Filling slots) {
    boolean isNoun = slots.noun().open().isPresent();
    Chosen chosen = isNoun ? slots.noun() : slots.second();
    Item item = chosen.open().orElseThrow();
    Message message = Message.of("which", chosen.options());
    if (match.shape.noun >= 0 && match.shape.second >= 0) {
      int hole = isNoun ? match.shape.noun : match.shape.second;
      String words = new Wording(situation, match).upTo(hole, slots.noun(), slots.second());
      message = new Message("which-for", java.util.Map.of("words", words), chosen.options());
    }
    return new Outcome.Open(
        Question.Kind.WHICH,
        tokens.text(),
        item.from,
        item.to - item.from,
        chosen.options(),
        pins,
        message);
  }
}
