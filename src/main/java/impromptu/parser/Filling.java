package impromptu.parser;

import impromptu.world.Command;
import java.util.ArrayList;
import java.util.List;

/**
 * What a match fills its slots with.
 *
 * @param free how many of its slots take any words
 */
record Filling(Chosen noun, Chosen second, int free) {
  boolean isOpen() {
    return noun.open().isPresent() || second.open().isPresent();
  }

  Command command(Situation situation, int actor, Match match) {
    Shape shape = match.shape;
    int other = second.first();
    if (shape.back) {
      other = situation.exchange().place();
    }
    int direction = -1;
    int number = 0;
    String words = "";
    for (int i = 0; i < shape.parts.length; i++) {
      if (shape.parts[i].isSlot() && match.has(i)) {
        switch (shape.parts[i].slot.content()) {
          case DIRECTION ->
              direction = situation.grammar().direction(match.tokens, match.from[i], match.to[i]);
          case NUMBER -> number = situation.lexicon().number(match.tokens, match.from[i]);
          case TOPIC -> words = topic(situation, actor, match.tokens, match.from[i], match.to[i]);
          case TEXT -> words = match.tokens.text(match.from[i], match.to[i]);
          case ONE, SEVERAL -> {}
        }
      }
    }
    return new Command(
        shape.verb.index(),
        shape.line,
        actor,
        noun.entities(),
        other,
        direction,
        words,
        number,
        noun.all());
  }

  /**
   * The words of a topic without articles before them; a pronoun but ME gives way to what it means.
   */
  private static String topic(Situation situation, int actor, Tokens tokens, int from, int to) {
    int start = from;
    while (start < to - 1 && situation.lexicon().match(Use.ARTICLES, tokens, start, to) > 0) {
      start++;
    }
    Phrase meant =
        new Antecedents(situation, situation.around(actor), tokens, true).read(start, to);
    int found = meant.items().isEmpty() ? 0 : meant.items().get(0).found[0];
    return found == 0 || found == situation.player()
        ? tokens.text(start, to)
        : situation.story().entity(found).name().text();
  }

  List<Message> notes(Situation situation, Match match) {
    if (noun.noted().isEmpty() && second.noted().isEmpty()) {
      return List.of();
    }
    List<Message> notes = new ArrayList<>();
    boolean isPartner = match.shape.noun >= 0 && match.shape.parts[match.shape.noun].isPartner();
    for (int entity : noun.noted()) {
      String before = isPartner ? "" : new Wording(situation, match).typedBefore(match.shape.noun);
      notes.add(Assumed.of(before, entity));
    }
    for (int entity : second.noted()) {
      notes.add(Assumed.of(new Wording(situation, match).typedBefore(match.shape.second), entity));
    }
    return notes;
  }
}
