package impromptu.parser;

import impromptu.story.Verb;
import impromptu.world.Question.Pin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Guesses what a word was meant to be that the story does not know; never touches a known one. */
final class Typos {
  private static final int SHORTEST = 3;
  private static final int LONG = 8;

  private final Situation situation;
  private final Sentence sentence;

  Typos(Situation situation, Sentence sentence) {
    this.situation = situation;
    this.sentence = sentence;
  }

  /**
   * A guess that reads.
   *
   * @param line the sentence with the word corrected
   * @param typed the word as typed
   * @param word the word that was meant
   * @param safe whether it may be carried out unasked
   */
  record Guess(
      String line, String typed, String word, boolean safe, Interpretation interpretation) {}

  /** The best guess for a word of the sentence. */
  Optional<Guess> guess(Tokens tokens, int at, List<Pin> pins) {
    String typed = tokens.word(at);
    if (typed.length() < SHORTEST || situation.lexicon().knows(tokens, at)) {
      return Optional.empty();
    }
    int most = typed.length() >= LONG ? 2 : 1;
    List<List<String>> close = close(typed, most);
    for (int distance = 0; distance <= most; distance++) {
      List<Guess> guesses = guesses(tokens, at, pins, close.get(distance), distance);
      if (!guesses.isEmpty()) {
        Guess first = fullest(guesses);
        boolean safe = first.safe && guesses.size() == 1;
        return Optional.of(
            new Guess(first.line, first.typed, first.word, safe, first.interpretation));
      }
    }
    return Optional.empty();
  }

  /** The first that leaves nothing to be asked, if any does. */
  private static Guess fullest(List<Guess> guesses) {
    for (Guess guess : guesses) {
      if (guess.interpretation.outcome() instanceof Outcome.Done) {
        return guess;
      }
    }
    return guesses.get(0);
  }

  /**
   * Those that read; only those with the same first letter, which few mistype, if there are any.
   */
  private List<Guess> guesses(
      Tokens tokens, int at, List<Pin> pins, List<String> words, int distance) {
    List<Guess> alike = new ArrayList<>();
    List<Guess> others = new ArrayList<>();
    for (String word : words) {
      boolean isAlike = word.charAt(0) == tokens.word(at).charAt(0);
      read(tokens, at, word, pins, distance).ifPresent(isAlike ? alike::add : others::add);
    }
    return alike.isEmpty() ? others : alike;
  }

  /**
   * The words that are close to the one typed, by how close they are: before all others the words
   * of what is around that begin with it.
   */
  private List<List<String>> close(String typed, int most) {
    List<List<String>> close = new ArrayList<>();
    for (int i = 0; i <= most; i++) {
      close.add(new ArrayList<>());
    }
    int letters = Lexicon.letters(typed);
    List<String> begun = close.get(0);
    Around around = situation.around(situation.player());
    for (int i = 0; i < around.size(); i++) {
      for (int id : situation.names().words(around.get(i))) {
        compare(typed, letters, id, close);
        String word = situation.lexicon().word(id);
        if (word.startsWith(typed) && !begun.contains(word)) {
          begun.add(word);
        }
      }
    }
    for (int id : situation.grammar().common()) {
      compare(typed, letters, id, close);
    }
    return close;
  }

  private void compare(String typed, int letters, int id, List<List<String>> close) {
    int most = close.size() - 1;
    if (Integer.bitCount(letters ^ situation.lexicon().letters(id)) > 2 * most) {
      return;
    }
    String word = situation.lexicon().word(id);
    int distance = distance(typed, word, most);
    if (distance <= most && !close.get(distance).contains(word)) {
      close.get(distance).add(word);
    }
  }

  private Optional<Guess> read(Tokens tokens, int at, String word, List<Pin> pins, int distance) {
    boolean addressee = at == 0 && tokens.size() > 1 && tokens.id(1) == Lexicon.COMMA;
    if (addressee && !situation.names().isNouny(situation.lexicon().id(word))) {
      return Optional.empty();
    }
    String line = tokens.textWith(at, word);
    Interpretation read = sentence.read(Tokens.of(situation.lexicon(), line), pins);
    if (!read.isRead()) {
      return Optional.empty();
    }
    boolean safe = false;
    if (read.outcome() instanceof Outcome.Done done) {
      Verb verb = situation.story().verbs().get(done.command().verb());
      if (verb.outOfWorld()) {
        return Optional.empty();
      }
      safe = distance <= 1 && (at == 0 ? Consequence.isHarmless(verb) : isNoun(word, verb));
    }
    return Optional.of(new Guess(line, tokens.text(at, at + 1), word, safe, read));
  }

  private boolean isNoun(String word, Verb verb) {
    return situation.names().isNouny(situation.lexicon().id(word))
        && !Consequence.isDestructive(verb);
  }

  /**
   * How many letters must be changed, added, left out or swapped with a neighbour; more than {@code
   * most} where it is more.
   */
  static int distance(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(last[j - 1] + same, 1 + Math.min(last[j], row[j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
