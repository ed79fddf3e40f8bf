package impromptu.author.debug;

import impromptu.author.Script;
import impromptu.author.Transcripts;
import impromptu.game.Game;
import impromptu.game.Narration;
import impromptu.game.Onlooker;
import impromptu.game.Paragraph;
import impromptu.game.Prompter;
import impromptu.game.Turn;
import impromptu.parser.Reading;
import impromptu.story.Entity;
import impromptu.story.Story;
import impromptu.story.Words;
import impromptu.world.Draft;
import impromptu.world.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The debug verbs: SHOWME, TREE, SCOPE, VARS and RULES tell, and DEBUG tells of these; GONEAR, GO
 * TO, PURLOIN, TAKE and TEST do, whatever stands in the way.
 */
public final class DebugVerbs implements Prompter {
  private static final List<String> VERBS =
      List.of(
          "SHOWME, SHOWME lamp: all of the room, of a thing",
          "TREE: where everything is",
          "SCOPE: what can be named",
          "VARS: variables, scenes, timers, moments",
          "RULES: which responses the last line asked, and why it got the one that it got",
          "GO TO cellar, GONEAR lamp: there, from anywhere",
          "TAKE lamp, PURLOIN lamp: from anywhere",
          "TEST name: the lines of a transcript, from here");

  private final Path scenario;
  private final Log log;

  public DebugVerbs(Story story, Path scenario) {
    this.scenario = scenario;
    log = new Log(story);
  }

  /** Who must look on, so that RULES has something to tell. */
  public Onlooker onlooker() {
    return log;
  }

  @Override
  public Optional<Turn> take(Game game, State state, String line) {
    String[] words = Words.normal(line.strip()).split("\\s+", 2);
    String rest = words.length < 2 ? "" : words[1];
    Optional<Turn> turn = taken(game, state, words[0], rest);
    if (turn.isEmpty()) {
      log.clear();
    }
    return turn;
  }

  private Optional<Turn> taken(Game game, State state, String verb, String rest) {
    Showing showing = new Showing(game, state);
    return switch (verb) {
      case "showme" -> Optional.of(showMe(game, state, rest));
      case "tree" -> Optional.of(told(state, showing.tree()));
      case "scope" -> Optional.of(told(state, showing.scope()));
      case "vars" -> Optional.of(told(state, showing.variables(state)));
      case "rules" -> Optional.of(told(state, log.lines()));
      case "gonear", "goto" -> Optional.of(go(game, state, rest));
      case "go" -> goTo(game, state, rest);
      case "purloin" -> Optional.of(purloin(game, state, find(game, rest), rest));
      case "take" -> takeFromAnywhere(game, state, rest);
      case "debug" -> Optional.of(told(state, VERBS));
      case "test" -> Optional.of(test(game, state, rest));
      default -> Optional.empty();
    };
  }

  private static Turn told(State state, List<String> lines) {
    String text = lines.isEmpty() ? "(nothing)" : String.join("\n", lines);
    Narration narration =
        new Narration(List.of(Paragraph.of(Paragraph.Kind.SYSTEM, text)), List.of());
    return new Turn(state, narration, Optional.empty(), Optional.empty(), 0, List.of());
  }

  private static Turn told(State state, String line) {
    return told(state, List.of(line));
  }

  private static Turn showMe(Game game, State state, String name) {
    int entity = name.isEmpty() ? game.room(state) : find(game, name);
    return entity == 0
        ? unknown(state, name)
        : told(state, new Showing(game, state).entity(entity));
  }

  private static Turn unknown(State state, String name) {
    return told(state, "No room or thing is called \"" + name + "\".");
  }

  /** The room or thing with this id, else the first that all of the words call, else 0. */
  private static int find(Game game, String name) {
    List<String> words = List.of(name.split(" ", -1));
    int called = 0;
    for (Entity entity : game.story().entities()) {
      if (entity.index() > 0 && entity.id().equals(name)) {
        return entity.index();
      }
      if (called == 0 && entity.index() > 0 && entity.name().words().containsAll(words)) {
        called = entity.index();
      }
    }
    return called;
  }

  private static Optional<Turn> goTo(Game game, State state, String rest) {
    boolean isTo = rest.startsWith("to ");
    int entity = isTo ? find(game, rest.substring(3)) : 0;
    return entity == 0 ? Optional.empty() : Optional.of(go(game, state, rest.substring(3)));
  }

  private static Turn go(Game game, State state, String name) {
    int entity = find(game, name);
    if (entity == 0) {
      return unknown(state, name);
    }
    int room = room(game, state, entity);
    if (room == 0) {
      return told(state, game.story().entity(entity).id() + " is nowhere.");
    }
    State after = moved(game, state, game.story().player(), room);
    return done(after, game.lookAround(after), "gonear " + name);
  }

  private static int room(Game game, State state, int entity) {
    if (game.story().isRoom(entity)) {
      return entity;
    }
    List<Integer> rooms = game.story().thing(entity).rooms();
    int at = entity;
    while (at != 0 && !game.story().isRoom(at)) {
      at = state.world().get(game.layout().holder(at));
    }
    return at == 0 && !rooms.isEmpty() ? rooms.get(0) : at;
  }

  private static Optional<Turn> takeFromAnywhere(Game game, State state, String rest) {
    int thing = find(game, rest);
    boolean isElsewhere =
        thing != 0 && game.parser().read(state, "take " + rest) instanceof Reading.Misread;
    return isElsewhere ? Optional.of(purloin(game, state, thing, rest)) : Optional.empty();
  }

  private static Turn purloin(Game game, State state, int thing, String name) {
    if (thing == 0 || game.story().isRoom(thing) || thing == game.story().player()) {
      return unknown(state, name);
    }
    State after = moved(game, state, thing, game.story().player());
    Turn told = told(after, "(" + game.story().entity(thing).id() + " is yours now)");
    return done(after, told.narration(), "purloin " + name);
  }

  private static State moved(Game game, State state, int entity, int to) {
    Draft draft = state.world().draft();
    game.layout().move(draft, entity, to);
    return new State(draft.world(), state.exchange());
  }

  /** A turn that can be undone, though it takes no time. */
  private static Turn done(State after, Narration narration, String meant) {
    return new Turn(after, narration, Optional.empty(), Optional.empty(), 1, List.of(meant));
  }

  private Turn test(Game game, State state, String name) {
    try {
      for (Path file : Transcripts.files(scenario)) {
        if (file.getFileName().toString().equals(name + ".txt") && Files.isReadable(file)) {
          return played(game, state, Script.read(file), name);
        }
      }
      return told(state, "There is no test called \"" + name + "\".");
    } catch (IOException e) {
      return told(state, "That test can't be read: " + e.getMessage());
    }
  }

  private static Turn played(Game game, State state, Script script, String name) {
    Narration narration = Narration.EMPTY;
    State now = state;
    for (Script.Entry entry : script.entries()) {
      if (game.ending(now).isEmpty()) {
        Turn turn = game.turn(now, entry.line());
        now = turn.state();
        narration =
            narration.then(told(now, "[" + entry.line() + "]").narration()).then(turn.narration());
      }
    }
    return done(now, narration, "test " + name);
  }
}
