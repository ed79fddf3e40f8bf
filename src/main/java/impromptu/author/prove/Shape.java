package impromptu.author.prove;

import impromptu.story.GrammarLine;
import impromptu.story.GrammarLine.Content;
import impromptu.story.GrammarLine.Literal;
import impromptu.story.GrammarLine.Reach;
import impromptu.story.GrammarLine.Slot;
import impromptu.story.GrammarLine.Token;
import impromptu.story.Language;
import impromptu.story.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one of a verb's grammar lines takes, whatever its words.
 *
 * @param line the first of the lines that take just this
 * @param several whether it takes several nouns
 * @param known whether the noun need only have been seen before
 * @param second whether there is a second noun
 * @param back whether the second noun is where the noun last was
 */
record Shape(
    int line,
    boolean noun,
    boolean several,
    boolean known,
    boolean second,
    boolean back,
    boolean direction,
    boolean words) {
  /** Everything that a verb's lines take, the plainest line for each. */
  static List<Shape> of(Verb verb, Language language) {
    List<Shape> shapes = new ArrayList<>();
    for (int line = 0; line < verb.grammar().size(); line++) {
      Shape shape = of(line, verb.grammar().get(line), language);
      if (shapes.stream().noneMatch(shape::takesNoMoreThan)) {
        shapes.removeIf(other -> other.takesNoMoreThan(shape));
        shapes.add(shape);
      }
    }
    return shapes;
  }

  private static Shape of(int line, GrammarLine source, Language language) {
    boolean direction = false;
    boolean words = false;
    Optional<Slot> noun = Optional.empty();
    boolean second = false;
    for (Token token : source.tokens()) {
      if (token instanceof Slot slot) {
        boolean thing = slot.content() == Content.ONE || slot.content() == Content.SEVERAL;
        direction |= slot.content() == Content.DIRECTION;
        words |= slot.content() == Content.TOPIC || slot.content() == Content.TEXT;
        second |= thing && slot.second();
        noun = thing && !slot.second() ? Optional.of(slot) : noun;
      }
    }
    boolean known = noun.isPresent() && noun.get().reach() == Reach.KNOWN;
    boolean back = noun.isPresent() && !second && endsInBack(source, language);
    boolean several = noun.isPresent() && noun.get().content() == Content.SEVERAL;
    return new Shape(
        line, noun.isPresent(), several, known, second || back, back, direction, words);
  }

  private static boolean endsInBack(GrammarLine source, Language language) {
    Token last = source.tokens().get(source.tokens().size() - 1);
    return last instanceof Literal literal
        && literal.words().stream().anyMatch(language.words("back")::contains);
  }

  /** Whether it takes nothing but its own words. */
  boolean isBare() {
    return !noun && !second && !direction && !words;
  }

  /** Whether another shape takes the same nouns and, for them, no words. */
  boolean onlyAddsWords(Shape other) {
    return !other.words && other.noun == noun && other.second == second;
  }

  private boolean takesNoMoreThan(Shape other) {
    return noun == other.noun
        && (other.several || !several)
        && known == other.known
        && second == other.second
        && back == other.back
        && direction == other.direction
        && words == other.words;
  }
}
