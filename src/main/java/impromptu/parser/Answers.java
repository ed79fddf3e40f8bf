package impromptu.parser;

import impromptu.world.Question;
import impromptu.world.Question.Pin;
import java.util.List;
import java.util.Optional;

/** Reads a line as the answer to a question; what is no answer is read as a command. */
final class Answers {
  private final Situation situation;
  private final Reader reader;
  private final Lexicon lexicon;

  Answers(Situation situation, Reader reader) {
    this.situation = situation;
    this.reader = reader;
    lexicon = situation.lexicon();
  }

  Reading answer(Question question, String line, Tokens tokens) {
    if (isNo(question, tokens) || is(Use.NEVER_MIND, tokens)) {
      return reader.nothing("called-off", tokens.rest());
    }
    return switch (question.kind()) {
      case DID_YOU_MEAN, SURE ->
          is(Use.YES, tokens)
              ? settled(question, question.pins(), tokens)
              : reader.command(line, tokens, List.of(), "");
      case WHICH -> which(question, line, tokens);
      case MISSING -> missing(question, line, tokens);
    };
  }

  /** Whether it is a plain no; a short one that is a direction too is one after yes-or-no alone. */
  private boolean isNo(Question question, Tokens tokens) {
    boolean closed =
        question.kind() == Question.Kind.DID_YOU_MEAN || question.kind() == Question.Kind.SURE;
    return is(Use.NO, tokens)
        && (closed || situation.grammar().direction(tokens, 0, tokens.size()) < 0);
  }

  private boolean is(Use use, Tokens tokens) {
    return lexicon.isWhole(use, tokens, 0, tokens.size());
  }

  /** The line in question once more, with what is settled by now. */
  private Reading settled(Question question, List<Pin> pins, Tokens answer) {
    Tokens tokens = reader.tokens(question.line());
    return reader.command(
        question.line(), tokens, pins, Rest.joined(question.rest(), answer.rest()));
  }

  private Reading which(Question question, String line, Tokens typed) {
    Tokens answer = Shells.strip(situation, typed);
    List<Integer> picked = new Picks(situation, question).of(answer);
    if (picked.isEmpty() && is(Use.BOTH, answer)) {
      return which(question, question.candidates());
    }
    if (picked.isEmpty()) {
      return other(question, line, typed);
    }
    if (picked.size() > 1 && !Picks.isSeveral(situation, answer)) {
      return which(question, picked);
    }
    Pin pin = new Pin(question.at(), question.length(), picked);
    return settled(question, Pins.and(question.pins(), pin), typed);
  }

  /** The question again, with what the answer leaves open. */
  private Reading which(Question question, List<Integer> open) {
    Question narrower =
        new Question(
            Question.Kind.WHICH,
            question.line(),
            question.rest(),
            question.at(),
            question.length(),
            open,
            question.pins(),
            "");
    return new Reading.Asked(
        narrower, Message.of("which", open), situation.exchange().asking(narrower));
  }

  /** A line that picks none of the things asked about. */
  private Reading other(Question question, String line, Tokens tokens) {
    Reading reading = reader.command(line, tokens, List.of(), "");
    if (!(reading instanceof Reading.Misread misread)
        || misread.why() != Misreading.UNKNOWN_VERB
        || !isNounPhrase(tokens)) {
      return reading;
    }
    return new Reading.Misread(
        Misreading.NOT_HERE,
        Message.of("not-a-choice", question.candidates()),
        misread.rest(),
        misread.exchange().asking(question));
  }

  private boolean isNounPhrase(Tokens tokens) {
    if (Lexicon.isDigits(tokens.word(0)) || lexicon.ordinal(tokens, 0) > 0) {
      return true;
    }
    NounPhrases phrases = new NounPhrases(situation, situation.player(), tokens, List.of());
    Optional<Trouble> trouble = phrases.parse(0, tokens.size(), false).trouble();
    return trouble.isEmpty() || callsSomething(trouble.get());
  }

  private static boolean callsSomething(Trouble trouble) {
    return switch (trouble.kind()) {
      case ELSEWHERE, SCENERY, ABSENT, MISPLACED -> true;
      default -> false;
    };
  }

  private Reading missing(Question question, String line, Tokens typed) {
    Tokens answer = Shells.strip(situation, typed);
    Answered answered = answered(question, answer);
    String waiting = Rest.joined(question.rest(), typed.rest());
    if (answered.isClear()) {
      return obeyed(answered, waiting);
    }
    Interpretation read = answered.read();
    Reading command = reader.command(line, typed, List.of(), "");
    boolean alike = command instanceof Reading.Asked && read.isRead() && !isFree(read.outcome());
    if (alike) {
      return obeyed(answered, waiting);
    }
    if (!(command instanceof Reading.Misread)) {
      return command;
    }
    if (!read.isRead() && situation.beginsCommand(typed, 0)) {
      return command;
    }
    Reading reading = obeyed(answered, waiting);
    return reading instanceof Reading.Misread misread
        ? new Reading.Misread(
            misread.why(), misread.message(), typed.rest(), misread.exchange().asking(question))
        : reading;
  }

  /** The line in question with an answer in it. */
  private record Answered(String line, Tokens tokens, List<Pin> pins, Interpretation read) {
    /** Whether it leaves nothing missing, and is not merely any words at all. */
    boolean isClear() {
      return read.more().isEmpty()
          && (read.outcome() instanceof Outcome.Open open
              ? open.kind() == Question.Kind.WHICH
              : read.outcome() instanceof Outcome.Done done && done.command().words().isEmpty());
    }
  }

  private Reading obeyed(Answered answered, String waiting) {
    return reader.command(answered.line(), answered.tokens(), answered.pins(), waiting);
  }

  /** An answer may say the word before what is missing once more, or another in its place. */
  private Answered answered(Question question, Tokens answer) {
    Tokens asked = Tokens.of(lexicon, question.line());
    int at = question.at();
    Answered plain = answered(question, asked, at, answer);
    boolean mayReplace =
        answer.size() > 1 && at > 1 && !isNouny(asked, at - 1) && !isNouny(answer, 0);
    if (plain.isClear() || !mayReplace) {
      return plain;
    }
    Answered replacing = answered(question, asked, at - 1, answer);
    return replacing.isClear() ? replacing : plain;
  }

  /** With an answer in the place of the words from one on to what is missing. */
  private Answered answered(Question question, Tokens asked, int from, Tokens answer) {
    int at = question.at();
    String line =
        (asked.text(0, from) + " " + answer.text() + " " + asked.text(at, asked.size())).strip();
    List<Pin> pins = Pins.moved(question.pins(), from, answer.size() + from - at);
    Tokens tokens = reader.tokens(line);
    return new Answered(line, tokens, pins, new Sentence(situation).read(tokens, pins));
  }

  private boolean isNouny(Tokens words, int at) {
    return situation.names().isNouny(words.id(at));
  }

  private static boolean isFree(Outcome outcome) {
    return outcome instanceof Outcome.Done done && !done.command().words().isEmpty();
  }

  /** Whether a line says yes (or, with {@code false}, no). */
  static Optional<Boolean> yesOrNo(Lexicon lexicon, Tokens tokens) {
    if (lexicon.isWhole(Use.YES, tokens, 0, tokens.size())) {
      return Optional.of(true);
    }
    return lexicon.isWhole(Use.NO, tokens, 0, tokens.size())
            || lexicon.isWhole(Use.NEVER_MIND, tokens, 0, tokens.size())
        ? Optional.of(false)
        : Optional.empty();
  }
}
