package impromptu.game;

import impromptu.story.Moment;
import impromptu.story.Words;
import impromptu.world.Command;
import impromptu.world.State;
import java.util.List;

/** What a line meant, in words that need no question, list of choices or last line to be read. */
final class Meant {
  private Meant() {}

  /** The command as typed where that stands by itself, else the command in full. */
  static String words(Game game, State state, Command command, String typed, String rest) {
    boolean standsAlone = state.exchange().question().isEmpty() && !leansBack(game, typed);
    return standsAlone && rest.isEmpty() ? typed.strip() : game.parser().print(state, command);
  }

  private static boolean leansBack(Game game, String typed) {
    String line = Words.normal(typed.strip());
    return startsWithOne(line, game.story().language().words("again"))
        || startsWithOne(line, game.story().language().words("oops"));
  }

  private static boolean startsWithOne(String line, List<String> words) {
    for (String word : words) {
      if (line.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** A choice in the words of its first shape, or its number among those on offer. */
  static String words(Game game, State state, Moment moment, Moment.Choice choice) {
    int verb = choice.verb();
    if (verb >= 0 && !game.story().verbs().get(verb).grammar().isEmpty()) {
      int player = game.story().player();
      Command command = new Command(verb, 0, player, List.of(), 0, -1, "", 0, false);
      return game.parser().print(state, command);
    }
    List<Integer> offered = new Live(game, state).offered(moment.index());
    return Integer.toString(offered.indexOf(moment.choices().indexOf(choice)) + 1);
  }
}
