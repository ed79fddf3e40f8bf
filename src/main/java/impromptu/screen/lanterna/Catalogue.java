package impromptu.screen.lanterna;

import impromptu.save.Label;
import java.util.ArrayList;
import java.util.List;

/**
 * The saves, one of which Enter would bring back.
 *
 * @param chosen which, from 0
 */
record Catalogue(List<Label> saves, int chosen) {
  Catalogue {
    saves = List.copyOf(saves);
  }

  /** Another one chosen, so many further down; the list has no end. */
  Catalogue moved(int by) {
    return saves.isEmpty() ? this : new Catalogue(saves, Math.floorMod(chosen + by, saves.size()));
  }

  /** The command that brings the chosen one back. */
  String command(Phrases phrases) {
    return phrases.say("command.restore", saves.get(chosen).slot());
  }

  /** A line for each, and the last words before it under the chosen one. */
  List<Block> blocks(Typography type, Phrases phrases) {
    List<Block> blocks = new ArrayList<>();
    for (int at = 0; at < saves.size(); at++) {
      Label save = saves.get(at);
      boolean isChosen = at == chosen;
      String lead = isChosen ? type.mark + " " : "  ";
      List<Run> runs =
          List.of(
              Run.of(isChosen ? Role.CHOSEN : Role.CHOICE, type.shown(save.slot())),
              Run.of(Role.STATUS, type.shown(type.dot + about(save, type, phrases))));
      blocks.add(new Block(Role.PROSE, runs, false, lead, false));
      if (isChosen) {
        for (String line : save.preview()) {
          List<Run> words = List.of(Run.of(Role.HINT, type.shown(line)));
          blocks.add(new Block(Role.HINT, words, false, "    ", false));
        }
      }
    }
    return blocks;
  }

  private static String about(Label save, Typography type, Phrases phrases) {
    String turn = phrases.say("turn", Integer.toString(save.turn()));
    return String.join(type.dot, save.place(), turn, save.when().replace('T', ' '));
  }
}
