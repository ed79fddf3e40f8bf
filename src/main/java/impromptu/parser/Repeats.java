package impromptu.parser;

import impromptu.story.GrammarLine.Reach;
import impromptu.story.GrammarLine.Slot;
import impromptu.world.Command;
import impromptu.world.Exchange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Whether a command can be given once more. */
final class Repeats {
  private Repeats() {}

  /** Whether all that it speaks of can still be spoken of. */
  static boolean stillPossible(Situation situation, Command command) {
    return missing(situation, command).isEmpty();
  }

  /** The same command, for others where those it was for are gone or done with: another penny. */
  static Command anew(Situation situation, Command command) {
    Shape shape = Shape.of(situation, command);
    if (shape.noun < 0) {
      return command;
    }
    Slot slot = shape.parts[shape.noun].slot;
    Choosing choosing =
        new Choosing(situation, command.actor(), shape.verb, slot, command.second());
    List<Integer> nouns = new ArrayList<>();
    for (int noun : command.nouns()) {
      int[] best = choosing.best(alike(situation, command, noun, nouns));
      nouns.add(best.length == 0 || Names.contains(best, best.length, noun) ? noun : best[0]);
    }
    return command.with(nouns);
  }

  /** What is here and nothing tells apart from a thing, without some that are taken. */
  private static int[] alike(Situation situation, Command command, int noun, List<Integer> taken) {
    Around around = situation.around(command.actor());
    int[] alike = new int[around.size()];
    int size = 0;
    for (int i = 0; i < alike.length; i++) {
      int each = around.get(i);
      if (each == noun || (situation.view().isAlike(each, noun) && !taken.contains(each))) {
        alike[size++] = each;
      }
    }
    return Arrays.copyOf(alike, size);
  }

  private static List<Integer> missing(Situation situation, Command command) {
    List<Integer> missing = new ArrayList<>();
    Around player = situation.around(situation.player());
    if (command.actor() != situation.player() && !player.has(command.actor())) {
      missing.add(command.actor());
      return missing;
    }
    Around around = situation.around(command.actor());
    Shape shape = Shape.of(situation, command);
    if (shape.noun >= 0 && shape.parts[shape.noun].slot.reach() != Reach.KNOWN) {
      for (int noun : command.nouns()) {
        addMissing(around, noun, missing);
      }
    }
    if (shape.second >= 0 && shape.parts[shape.second].slot.reach() != Reach.KNOWN) {
      addMissing(around, command.second(), missing);
    }
    return missing;
  }

  private static void addMissing(Around around, int entity, List<Integer> missing) {
    if (entity != 0 && !around.has(entity)) {
      missing.add(entity);
    }
  }

  static Reading gone(Situation situation, Command command, String rest, Exchange exchange) {
    int first = missing(situation, command).get(0);
    int place = situation.view().lastSeen(first);
    Message message =
        place == 0
            ? Message.of("not-here-any-more", List.of(first))
            : Message.of("seen-elsewhere", List.of(first, place));
    return new Reading.Misread(Misreading.NOT_HERE, message, rest, exchange);
  }
}
