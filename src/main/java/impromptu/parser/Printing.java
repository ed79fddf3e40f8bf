package impromptu.parser;

import impromptu.story.GrammarLine.Reach;
import impromptu.story.GrammarLine.Slot;
import impromptu.world.Command;
import java.util.ArrayList;
import java.util.List;

/** Puts a command into words that read back to it. */
final class Printing {
  private final Situation situation;
  private final Command command;
  private final Shape shape;

  Printing(Situation situation, Command command) {
    this.situation = situation;
    this.command = command;
    shape = Shape.of(situation, command);
  }

  String line() {
    if (command.all()) {
      String all = line(word("all"));
      Reading read = new Reader(situation.settled()).read(all);
      if (read instanceof Reading.Understood understood && understood.command().equals(command)) {
        return all;
      }
    }
    return line(nouns());
  }

  private String word(String use) {
    List<String> words = situation.story().language().words(use);
    return words.isEmpty() ? "" : words.get(0);
  }

  private String line(String nouns) {
    StringBuilder line = new StringBuilder();
    if (command.actor() != situation.player()) {
      line.append(name(command.actor(), situation.around(situation.player()), false)).append(",");
    }
    for (int i = 0; i < shape.parts.length; i++) {
      String words = part(i, nouns);
      if (!words.isEmpty()) {
        line.append(line.length() == 0 ? "" : " ").append(words);
      }
    }
    return line.toString();
  }

  private String part(int part, String nouns) {
    Shape.Part each = shape.parts[part];
    if (!each.isSlot()) {
      return each.optional ? "" : situation.lexicon().text(each.words[0]);
    }
    return switch (each.slot.content()) {
      case ONE, SEVERAL ->
          each.isPartner() && isPartner(each.slot)
              ? ""
              : each.slot.second() ? entity(command.second(), each.slot.reach()) : nouns;
      case DIRECTION ->
          command.direction() < 0
              ? ""
              : situation.story().directions().get(command.direction()).words().get(0);
      case NUMBER -> Integer.toString(command.number());
      case TOPIC, TEXT -> command.words();
    };
  }

  private boolean isPartner(Slot slot) {
    int filled = Missing.filled(situation, command.actor(), shape.verb, slot, 0);
    return command.nouns().equals(filled == 0 ? List.of() : List.of(filled));
  }

  private String nouns() {
    if (shape.noun < 0) {
      return "";
    }
    List<String> names = new ArrayList<>();
    for (int noun : command.nouns()) {
      names.add(entity(noun, shape.parts[shape.noun].slot.reach()));
    }
    return String.join(", ", names);
  }

  private String entity(int entity, Reach reach) {
    if (entity == situation.player()) {
      return word("me");
    }
    return entity == 0 ? "" : name(entity, situation.around(command.actor()), reach == Reach.KNOWN);
  }

  private String name(int entity, Around around, boolean known) {
    return numbered(situation, bare(entity), entity, around, known);
  }

  /** The name of somebody who is with the player, as {@link #numbered}. */
  static String numbered(Situation situation, int person) {
    String name = situation.story().entity(person).name().text();
    return numbered(situation, name, person, situation.around(situation.player()), false);
  }

  /** The name of an entity, with its number among those of the same name where there are more. */
  private static String numbered(
      Situation situation, String name, int entity, Around around, boolean known) {
    Tokens tokens = Tokens.of(situation.lexicon(), name);
    Item item = new WordMatch(situation, around, tokens, known).match(0, tokens.size());
    if (item.found.length < 2) {
      return name;
    }
    for (int i = 0; i < item.found.length; i++) {
      if (item.found[i] == entity) {
        return name + " " + (i + 1);
      }
    }
    return name;
  }

  /** The printed name in the words that players use. */
  private String bare(int entity) {
    return String.join(" ", Lexicon.split(situation.story().entity(entity).name().text()));
  }
}
