package impromptu.game;

import impromptu.parser.Message;
import impromptu.parser.Parser;
import impromptu.story.Moment;
import impromptu.story.StatusField;
import impromptu.story.Story;
import impromptu.story.Verb;
import impromptu.world.Layout;
import impromptu.world.State;
import impromptu.world.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A story made playable. Immutable; every method is a pure function of what it is given, whoever
 * looks on.
 */
public final class Game {
  private final Story story;
  private final Onlooker onlooker;
  private final Prompter prompter;
  private final Guide guide;
  private final Layout layout;
  private final Rulebook rulebook;
  private final Map<String, Integer> verbs = new HashMap<>();

  /**
   * Null until it is needed. Two threads may both make it, and either will do (the racy single
   * check of Bloch, Effective Java, item 83): a parser is immutable.
   */
  private Parser parser;

  public Game(Story story) {
    this(story, Onlooker.NOBODY);
  }

  /** A game whose turns somebody watches. */
  public Game(Story story, Onlooker onlooker) {
    this(story, onlooker, Prompter.NOBODY);
  }

  /** A game whose turns somebody watches, and some of whose lines somebody else takes. */
  public Game(Story story, Onlooker onlooker, Prompter prompter) {
    this(story, onlooker, prompter, Guide.NOBODY);
  }

  /** The same with somebody to ask for hints. */
  public Game(Story story, Onlooker onlooker, Prompter prompter, Guide guide) {
    this.story = story;
    this.guide = guide;
    this.onlooker = onlooker;
    this.prompter = prompter;
    layout = new Layout(story);
    rulebook = new Rulebook(story);
    for (Verb verb : story.verbs()) {
      verbs.put(verb.id(), verb.index());
    }
  }

  public Story story() {
    return story;
  }

  public Layout layout() {
    return layout;
  }

  /** Made when it is first asked for: nothing has to be read before the first prompt. */
  public Parser parser() {
    Parser made = parser;
    if (made == null) {
      made = new Parser(story, layout);
      parser = made;
    }
    return made;
  }

  Onlooker onlooker() {
    return onlooker;
  }

  Guide guide() {
    return guide;
  }

  Rulebook rulebook() {
    return rulebook;
  }

  /** The index of a verb that the library has, or -1 where the story has none of that id. */
  int verb(String id) {
    return verbs.getOrDefault(id, -1);
  }

  /**
   * The state in which play begins, and the opening text, with the first look around.
   *
   * @param seed what chance is drawn from
   * @param found indices of the endings already found in other playings
   */
  public Turn begin(int seed, Set<Integer> found) {
    State state = State.initial(story, layout, seed, found);
    Live live = new Live(this, state);
    Opening.tell(live);
    return new Turn(
        new State(live.draft().world(), state.exchange()),
        live.prose().narration(),
        Optional.empty(),
        Optional.empty(),
        0,
        List.of());
  }

  /** Plays one line: every command on it, until one is not understood or asks the session. */
  public Turn turn(State state, String line) {
    Optional<Turn> taken = prompter.take(this, state, line);
    return taken.isPresent() ? taken.get() : new Line(this, state, line).play();
  }

  /** A look around, for a game that goes on after a restore; the state stays as it is. */
  public Narration lookAround(State state) {
    Live live = new Live(this, state);
    Describing.room(live, true);
    return live.prose().narration();
  }

  /** The title of the ending reached, for a game that comes back after its end. */
  public Narration title(State state) {
    Live live = new Live(this, state);
    Clock.title(live);
    return live.prose().narration();
  }

  /** What the moment being played offers; {@link Choices#NONE} outside moments. */
  public Choices choices(State state) {
    View view = new View(story, layout, state.world());
    int moment = view.ending() >= 0 ? -1 : view.moment();
    return moment < 0 ? Choices.NONE : choices(new Live(this, state), story.moments().get(moment));
  }

  private static Choices choices(Live live, Moment moment) {
    List<String> labels = new ArrayList<>();
    for (int choice : live.offered(moment.index())) {
      labels.add(live.written(moment.choices().get(choice).label()));
    }
    String pressure = live.written(moment.pressure());
    return new Choices(pressure, live.beats(moment.index()), labels);
  }

  /** The status line's fields by id, in order, empty ones left out. */
  public Map<String, String> status(State state) {
    if (story.status().isEmpty()) {
      return Map.of();
    }
    Live live = new Live(this, state);
    Map<String, String> fields = new LinkedHashMap<>();
    for (StatusField field : story.status()) {
      String text = live.written(field.text());
      if (!text.isEmpty()) {
        fields.put(field.id(), text);
      }
    }
    return fields;
  }

  /**
   * What a screen is to show beside the words.
   *
   * @param sent ids of the cues that the last line sent
   */
  public List<Sign> signs(State state, List<String> sent) {
    return story.cues().isEmpty() ? List.of() : Signs.of(new Live(this, state), sent);
  }

  /** The rooms visited and the ways out of them. */
  public Chart chart(State state) {
    return Surveying.chart(new Live(this, state));
  }

  /** What the player carries and wears. */
  public Belongings belongings(State state) {
    return Surveying.belongings(new Live(this, state));
  }

  /** The room that the player is in: its index. */
  public int room(State state) {
    return new View(story, layout, state.world()).room();
  }

  /** The name of that room as the player may know it: in the dark, the stock name for darkness. */
  public String place(State state) {
    return new Live(this, state).placeName();
  }

  /** Turns taken. */
  public int turns(State state) {
    return state.world().get(Layout.TURN);
  }

  /** The index of the ending reached. */
  public Optional<Integer> ending(State state) {
    int ending = state.world().get(Layout.ENDING);
    return ending == 0 ? Optional.empty() : Optional.of(ending - 1);
  }

  /** A stock message of the library, told as the engine tells errors and notes. */
  public Narration message(State state, String id, Map<String, String> words) {
    Live live = new Live(this, state);
    live.tell(new Message(id, words, List.of()));
    return live.prose().narration();
  }
}
