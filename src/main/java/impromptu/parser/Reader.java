package impromptu.parser;

import impromptu.world.Command;
import impromptu.world.Exchange;
import impromptu.world.Question;
import impromptu.world.Question.Pin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one line in one situation. */
final class Reader {
  private final Situation situation;
  private final Sentence sentence;
  private final Lexicon lexicon;

  Reader(Situation situation) {
    this.situation = situation;
    sentence = new Sentence(situation);
    lexicon = situation.lexicon();
  }

  /** Reads the first command of a line, or the answer to the question that is pending. */
  Reading read(String line) {
    if (isNote(line)) {
      return new Reading.Nothing(List.of(Message.of("noted")), "", situation.exchange());
    }
    Tokens tokens = tokens(line);
    Optional<Question> question = situation.exchange().question();
    if (tokens.size() == 0) {
      return question.isPresent()
          ? nothing("question-dropped", Rest.joined(tokens.rest(), question.get().rest()))
          : nothing("blank", tokens.rest());
    }
    return question.isPresent()
        ? new Answers(situation, this).answer(question.get(), line, tokens)
        : command(line, tokens, List.of(), "");
  }

  Tokens tokens(String line) {
    return Sentence.trimmed(situation, Tokens.of(lexicon, line));
  }

  private static boolean isNote(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) > ' ') {
        return line.charAt(i) == '*';
      }
    }
    return false;
  }

  /** What the conversation remembers once the line is read and no question is pending. */
  private Exchange settled(String line, int unknown) {
    return situation.exchange().settled().typed(line, unknown);
  }

  Reading nothing(String note, String rest) {
    return new Reading.Nothing(List.of(Message.of(note)), rest, situation.exchange().settled());
  }

  /**
   * Reads a sentence as a command; a question that is pending is dropped.
   *
   * @param line what the tokens are made of
   * @param waiting commands that follow after those of the line itself
   */
  Reading command(String line, Tokens tokens, List<Pin> pins, String waiting) {
    int oops = lexicon.match(Use.OOPS, tokens, 0, tokens.size());
    if (oops > 0) {
      return corrected(tokens, oops, waiting);
    }
    String rest = Rest.joined(waiting, tokens.rest());
    if (lexicon.isWhole(Use.AGAIN, tokens, 0, tokens.size())) {
      return again(line, rest);
    }
    Optional<Reading> choice = choice(line, tokens, rest);
    return choice.isPresent() ? choice.get() : sentence(line, tokens, pins, waiting);
  }

  private Reading sentence(String line, Tokens tokens, List<Pin> pins, String waiting) {
    Interpretation read = sentence.read(tokens, pins);
    if (!read.isRead() && read.outcome() instanceof Outcome.Failed failed) {
      return failure(line, tokens, pins, read, failed, waiting);
    }
    return reading(read, rest(read, tokens, waiting), settled(line, -1), List.of());
  }

  /** All that is still to be done: in the sentence, after the question it answers, on the line. */
  private static String rest(Interpretation read, Tokens tokens, String waiting) {
    String line = tokens.rest();
    boolean addressed = tokens.endsInThen() && !line.isEmpty();
    return Rest.joined(
        read.more(), Rest.joined(waiting, addressed ? read.addressee() + line : line));
  }

  private Reading reading(
      Interpretation read, String rest, Exchange exchange, List<Message> first) {
    if (read.outcome() instanceof Outcome.Done done) {
      List<Message> notes = done.notes();
      if (!first.isEmpty()) {
        notes = new ArrayList<>(first);
        notes.addAll(done.notes());
      }
      return new Reading.Understood(done.command(), notes, rest, exchange);
    }
    Outcome.Open open = (Outcome.Open) read.outcome();
    Question question =
        new Question(
            open.kind(),
            open.line(),
            rest,
            open.at(),
            open.length(),
            open.candidates(),
            open.pins(),
            "");
    return new Reading.Asked(question, open.message(), exchange.asking(question));
  }

  private Reading failure(
      String line,
      Tokens tokens,
      List<Pin> pins,
      Interpretation read,
      Outcome.Failed failed,
      String waiting) {
    String rest = rest(read, tokens, waiting);
    Trouble.Kind kind = failed.trouble().kind();
    if (kind == Trouble.Kind.UNKNOWN_WORD || kind == Trouble.Kind.NO_VERB) {
      return unknown(line, tokens, pins, failed, rest, waiting);
    }
    if (kind == Trouble.Kind.JUNK || kind == Trouble.Kind.MISPLACED) {
      Optional<Message> part = readPart(failed.tokens(), kind == Trouble.Kind.JUNK);
      if (part.isPresent()) {
        return new Reading.Misread(Misreading.UNREADABLE, part.get(), rest, settled(line, -1));
      }
    }
    return new Complaints(situation).reading(failed, rest, settled(line, -1));
  }

  private Reading unknown(
      String line,
      Tokens tokens,
      List<Pin> pins,
      Outcome.Failed failed,
      String rest,
      String waiting) {
    int word = failed.tokens().origin(failed.trouble().at());
    boolean isUnknown = !lexicon.knows(failed.tokens(), failed.trouble().at());
    Exchange exchange = settled(line, isUnknown ? word : -1);
    int at = 0;
    while (at < tokens.size() - 1 && tokens.origin(at) != word) {
      at++;
    }
    Optional<Typos.Guess> guess =
        isUnknown ? new Typos(situation, sentence).guess(tokens, at, pins) : Optional.empty();
    if (guess.isEmpty()) {
      Outcome.Failed why =
          failed.trouble().kind() == Trouble.Kind.UNKNOWN_WORD ? remembered(failed) : failed;
      return new Complaints(situation).reading(why, rest, exchange);
    }
    Typos.Guess meant = guess.get();
    Map<String, String> words =
        Map.of("word", meant.typed(), "words", meant.safe() ? meant.word() : meant.line());
    if (meant.safe()) {
      return reading(
          meant.interpretation(),
          rest(meant.interpretation(), tokens, waiting),
          exchange,
          List.of(new Message("typo-assumed", words, List.of())));
    }
    Question question =
        new Question(
            Question.Kind.DID_YOU_MEAN,
            meant.line(),
            Rest.joined(waiting, tokens.rest()),
            at,
            1,
            List.of(),
            pins,
            "");
    return new Reading.Asked(
        question, new Message("did-you-mean", words, List.of()), exchange.asking(question));
  }

  /** Of an unknown word that was read elsewhere: that what it calls is not here. */
  private Outcome.Failed remembered(Outcome.Failed failed) {
    int at = failed.trouble().at();
    boolean is = Mentions.inAnythingSeen(situation, failed.tokens().word(at));
    return is
        ? new Outcome.Failed(
            Trouble.of(Trouble.Kind.ABSENT, at, at + 1), failed.tokens(), failed.verb())
        : failed;
  }

  /**
   * What of a sentence would have been read, and what would not.
   *
   * @param any whether a part without a second noun says anything, too
   */
  private Optional<Message> readPart(Tokens tokens, boolean any) {
    for (int end = tokens.size() - 1; end > 0; end--) {
      Tokens part = tokens.slice(0, end);
      Outcome outcome = Attempt.of(situation, situation.player(), part, List.of());
      boolean which = outcome instanceof Outcome.Open open && open.kind() == Question.Kind.WHICH;
      boolean whole = outcome instanceof Outcome.Done done && (any || done.command().second() != 0);
      if ((which && any) || whole) {
        return Optional.of(
            new Message(
                "understood-part",
                Map.of("words", part.text(), "left", tokens.text(end, tokens.size())),
                List.of()));
      }
    }
    return Optional.empty();
  }

  /** A number by itself picks a choice of the moment being played. */
  private Optional<Reading> choice(String line, Tokens tokens, String rest) {
    int at = lexicon.match(Use.NUMBER_SIGN, tokens, 0, tokens.size());
    if (situation.moment() < 0 || at != tokens.size() - 1 || lexicon.number(tokens, at) < 0) {
      return Optional.empty();
    }
    int number = lexicon.number(tokens, at);
    List<Integer> offered = situation.view().offered(situation.moment());
    if (number >= 1 && number <= offered.size()) {
      return Optional.of(
          new Reading.Picked(situation.moment(), offered.get(number - 1), rest, settled(line, -1)));
    }
    Message message =
        new Message(
            "no-such-choice",
            Map.of("word", tokens.text(), "number", Integer.toString(offered.size())),
            List.of());
    return Optional.of(
        new Reading.Misread(Misreading.UNREADABLE, message, rest, settled(line, -1)));
  }

  private Reading again(String line, String rest) {
    if (situation.exchange().last().isEmpty()) {
      return nothing("again-nothing", rest);
    }
    Command again = Repeats.anew(situation, situation.exchange().last().get());
    return Repeats.stillPossible(situation, again)
        ? new Reading.Understood(again, List.of(), rest, settled(line, -1))
        : Repeats.gone(situation, again, rest, settled(line, -1));
  }

  /** The last line that was not understood, with its unknown word corrected. */
  private Reading corrected(Tokens tokens, int from, String waiting) {
    Exchange exchange = situation.exchange();
    if (from == tokens.size()) {
      return nothing("oops-alone", tokens.rest());
    }
    Tokens typed = Tokens.of(lexicon, exchange.typed());
    if (exchange.unknown() < 0 || exchange.unknown() >= typed.size()) {
      return nothing("oops-nothing", tokens.rest());
    }
    String line =
        exchange.typed().substring(0, typed.start(exchange.unknown()))
            + tokens.text(from, tokens.size())
            + exchange.typed().substring(typed.end(exchange.unknown()));
    Tokens corrected = tokens(line);
    return lexicon.match(Use.OOPS, corrected, 0, corrected.size()) > 0
        ? nothing("oops-nothing", tokens.rest())
        : command(line, corrected, List.of(), Rest.joined(waiting, tokens.rest()));
  }
}
