package impromptu.game;

import impromptu.parser.Message;
import impromptu.story.GrammarLine;
import impromptu.story.GrammarLine.Literal;
import impromptu.story.GrammarLine.Slot;
import impromptu.story.GrammarLine.Token;
import impromptu.story.Trait;
import java.util.Locale;

/** How a command is typed, for players: {@code PUT something IN something}. */
final class Pattern {
  private final Live live;

  Pattern(Live live) {
    this.live = live;
  }

  /** A grammar line with words for what goes into its slots. */
  String of(int verb, int line) {
    return of(grammar(verb, line), "", "", "");
  }

  /**
   * The same.
   *
   * @param first the word that it is to begin with, if it can; any where empty
   * @param noun the name that stands for the noun, and likewise for the second; none where empty
   */
  String of(GrammarLine line, String first, String noun, String second) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < line.tokens().size(); i++) {
      Token token = line.tokens().get(i);
      String part = "";
      if (token instanceof Literal literal && (!literal.optional() || leads(line, i))) {
        boolean begins = words.length() == 0 && literal.words().contains(first);
        part = upper(begins ? first : literal.words().get(0));
      } else if (token instanceof Slot slot && slot.reach() != GrammarLine.Reach.PARTNER) {
        String name = slot.second() ? second : noun;
        part = isThing(slot) && !name.isEmpty() ? upper(name) : stand(slot);
      }
      words.append(words.length() == 0 || part.isEmpty() ? "" : " ").append(part);
    }
    return words.toString();
  }

  /** Whether a word that may be left out sounds better before the person it leads to. */
  private static boolean leads(GrammarLine line, int at) {
    return at + 1 < line.tokens().size()
        && line.tokens().get(at + 1) instanceof Slot slot
        && slot.property() == Trait.PERSON.ordinal();
  }

  private GrammarLine grammar(int verb, int line) {
    return live.story().verbs().get(verb).grammar().get(line);
  }

  static boolean isThing(Slot slot) {
    return switch (slot.content()) {
      case ONE, SEVERAL -> true;
      case DIRECTION, TOPIC, TEXT, NUMBER -> false;
    };
  }

  private String stand(Slot slot) {
    String id =
        switch (slot.content()) {
          case ONE, SEVERAL ->
              slot.property() == Trait.PERSON.ordinal() ? "slot-person" : "slot-thing";
          case DIRECTION -> "slot-direction";
          case TOPIC -> "slot-topic";
          case TEXT -> "slot-text";
          case NUMBER -> "slot-number";
        };
    return live.written(Message.of(id));
  }

  private static String upper(String words) {
    return words.toUpperCase(Locale.ROOT);
  }
}
