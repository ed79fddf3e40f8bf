package impromptu.game;

import impromptu.parser.Message;
import impromptu.story.Article;
import impromptu.story.Builtin;
import impromptu.story.Conjugation;
import impromptu.story.Pronoun;
import impromptu.story.Response;
import impromptu.story.ScenePhase;
import impromptu.story.Stage;
import impromptu.story.Text;
import impromptu.story.Trait;
import impromptu.story.Variable;
import impromptu.world.Draft;
import impromptu.world.Exchange;
import impromptu.world.Layout;
import impromptu.world.Scope;
import impromptu.world.State;
import impromptu.world.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A turn in progress: the draft of the world, the action being carried out, the prose so far. The
 * only mutable thing in the game, and gone when the turn is.
 */
final class Live extends View implements Stage {
  private final Game game;
  private final Draft draft;
  private final Prose prose = new Prose();
  private final Names names = new Names(this);
  private final Steps steps = new Steps(this);
  private final List<Text> scored = new ArrayList<>();
  private Action action;
  private Message message = Message.of("");
  private final State before;
  private int subject;
  private int depth;
  private boolean described;
  private Scope scope;
  private int scopeOf;
  private long scopeAt;
  private Optional<Builtin> request = Optional.empty();

  Live(Game game, State state) {
    this(game, state, state.world().draft());
  }

  private Live(Game game, State before, Draft draft) {
    super(game.story(), game.layout(), draft);
    this.game = game;
    this.before = before;
    this.draft = draft;
    action = Action.none(game.story().player());
    subject = game.story().player();
  }

  Game game() {
    return game;
  }

  Draft draft() {
    return draft;
  }

  /** The exchange as the turn found it. */
  Exchange exchange() {
    return before.exchange();
  }

  /** The state as the turn found it. */
  State before() {
    return before;
  }

  /** Whether a room was described this turn. */
  boolean described() {
    return described;
  }

  void describe() {
    described = true;
  }

  Prose prose() {
    return prose;
  }

  Names names() {
    return names;
  }

  Action action() {
    return action;
  }

  /** What the action asks of the session, if anything. */
  Optional<Builtin> request() {
    return request;
  }

  /** The actions taken to make others possible. */
  Steps steps() {
    return steps;
  }

  /** Whether another action may be tried within this one. */
  boolean nested(int limit) {
    return depth < limit;
  }

  /** Does some work as another action, and returns to this one. */
  void as(Action other, Runnable work) {
    Action before = action;
    action = other;
    depth++;
    work.run();
    depth--;
    action = before;
  }

  @Override
  public int actor() {
    return action.actor();
  }

  @Override
  public int noun() {
    return action.noun();
  }

  @Override
  public int second() {
    return action.second();
  }

  @Override
  public int verb() {
    return action.verb();
  }

  @Override
  public int direction() {
    return action.direction();
  }

  /** Kept until the draft changes or somebody else's is asked for. */
  @Override
  public Scope scope(int of) {
    if (scope == null || scopeOf != of || scopeAt != draft.hash()) {
      scope = Scope.of(this, of);
      scopeOf = of;
      scopeAt = draft.hash();
    }
    return scope;
  }

  @Override
  public int random(int bound) {
    int drawn = draft.get(Layout.DRAWN);
    draft.set(Layout.DRAWN, drawn + 1);
    return Chance.draw(draft.get(Layout.SEED), drawn, bound);
  }

  @Override
  public int timesPrinted(int counter) {
    int slot = layout().counter(counter);
    int times = draft.get(slot);
    draft.set(slot, Math.min(times + 1, 1 << 20));
    return times;
  }

  @Override
  public int wording(int counter, int bound) {
    return Chance.draw(draft.get(Layout.SEED) ^ ~counter, turn(), bound);
  }

  @Override
  public void print(String words) {
    prose.print(words);
  }

  @Override
  public void lineBreak() {
    prose.endLine();
  }

  @Override
  public void paragraphBreak() {
    prose.endParagraph();
  }

  @Override
  public void style(String name) {
    prose.style(name);
  }

  @Override
  public void unstyle() {
    prose.unstyle();
  }

  @Override
  public void name(int entity, Article article, boolean capital) {
    subject = entity;
    names.print(entity, article, capital);
  }

  @Override
  public void pronoun(Pronoun role, int entity, boolean capital) {
    subject = entity;
    names.pronoun(role, entity, capital);
  }

  @Override
  public void conjugated(Conjugation forms, boolean capital) {
    boolean plain = subject == story().player() || subject == 0 || is(subject, Trait.PLURAL);
    print(Names.cased(plain ? forms.plain() : forms.third(), capital));
  }

  @Override
  public void listContents(int holder) {
    names.list(names.contents(holder), "and");
  }

  @Override
  public void numberInWords(int number) {
    print(names.inWords(number));
  }

  @Override
  public void parameter(String name) {
    switch (name) {
      case "list" -> names.definite(message.entities(), "and");
      case "choices" -> names.definite(message.entities(), "or");
      default -> print(message.words().getOrDefault(name, ""));
    }
  }

  @Override
  public void say(Text text) {
    prose.endParagraph();
    subject = action.actor();
    text.print(this);
    prose.endParagraph();
  }

  /** Says a stock message of the story's voice. */
  void say(Message said) {
    Message before = message;
    message = said;
    List<Integer> about = said.entities();
    if (about.isEmpty()) {
      say(story().message(said.id()));
    } else {
      as(
          action.about(about.get(0), about.size() > 1 ? about.get(1) : action.second()),
          () -> say(story().message(said.id())));
    }
    message = before;
  }

  /** Says a stock message as the engine, not the story. */
  void tell(Message said) {
    Paragraph.Kind before = prose.kind();
    prose.kind(Paragraph.Kind.SYSTEM);
    say(said);
    prose.kind(before);
  }

  /** Prints a stock message where the prose stands, without a paragraph of its own. */
  void inline(Message said) {
    Message before = message;
    message = said;
    story().message(said.id()).print(this);
    message = before;
  }

  /** What some work prints, as plain words. */
  String written(Runnable work) {
    int mark = prose.mark();
    work.run();
    StringBuilder words = new StringBuilder();
    for (Paragraph paragraph : prose.cut(mark)) {
      words.append(words.isEmpty() ? "" : " ").append(paragraph.text());
    }
    return words.toString();
  }

  /** Words joined by commas and, before the last, "and" or "or". */
  String joined(List<String> words, String joint) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      boolean last = i == words.size() - 1;
      String between = last ? "joint-" + joint : "joint-comma";
      list.append(i == 0 ? "" : joint(between)).append(words.get(i));
    }
    return list.toString();
  }

  private String joint(String message) {
    StringBuilder words = new StringBuilder();
    for (Text.Piece piece : story().message(message).pieces()) {
      words.append(piece instanceof Text.Words plain ? plain.words() : "");
    }
    return words.toString();
  }

  /** The name of the player's room, or the name for darkness. */
  String placeName() {
    return lit()
        ? Names.cased(story().entity(room()).name().text(), true)
        : written(() -> inline(Message.of("dark-name")));
  }

  /** Gives the first response that fits; null-free: empty where none does. */
  Optional<Response> give(List<Response> responses) {
    for (int i = 0; i < responses.size(); i++) {
      Response response = responses.get(i);
      if (response.when().holds(this)) {
        response.give(this);
        return Optional.of(response);
      }
    }
    return Optional.empty();
  }

  @Override
  public void move(int entity, int to) {
    if (entity == 0 || entity == to || (to != 0 && within(to, entity)) || story().isRoom(entity)) {
      return;
    }
    if (is(entity, Trait.WORN) && holder(entity) != to) {
      put(entity, Trait.WORN.ordinal(), false);
    }
    boolean wasPlayer = entity == story().player();
    int from = room();
    layout().move(draft, entity, to);
    if (wasPlayer && room() != from) {
      draft.set(Layout.CAME_FROM, from);
    } else if (to == story().player()) {
      put(entity, Trait.HANDLED.ordinal(), true);
    }
  }

  @Override
  public void put(int entity, int property, boolean holds) {
    if (entity == 0) {
      return;
    }
    int slot = layout().flags(entity, property);
    int bit = 1 << (property & 31);
    int flags = draft.get(slot);
    draft.set(slot, holds ? flags | bit : flags & ~bit);
  }

  @Override
  public void assign(int variable, int value) {
    Variable declared = story().variables().get(variable);
    draft.set(
        layout().variable(variable), Math.max(declared.min(), Math.min(declared.max(), value)));
  }

  @Override
  public void beginScene(int scene) {
    draft.set(layout().phase(scene), ScenePhase.PLAYING.ordinal());
    draft.set(layout().began(scene), turn());
    give(story().scenes().get(scene).onBegin());
  }

  @Override
  public void endScene(int scene) {
    if (scene(scene) == ScenePhase.PLAYING) {
      draft.set(layout().phase(scene), ScenePhase.OVER.ordinal());
      give(story().scenes().get(scene).onEnd());
    }
  }

  @Override
  public void startTimer(int timer, int turns) {
    draft.set(layout().timer(timer), Math.max(1, turns));
  }

  @Override
  public void stopTimer(int timer) {
    draft.set(layout().timer(timer), 0);
  }

  @Override
  public void beginMoment(int moment) {
    Moments.begin(this, moment);
  }

  @Override
  public void endMoment(int moment) {
    draft.set(layout().beats(moment), 0);
  }

  @Override
  public void finish(int ending) {
    if (draft.get(Layout.ENDING) == 0) {
      draft.set(Layout.ENDING, ending + 1);
      draft.set(layout().found(ending), 1);
    }
  }

  @Override
  public void score(int points, Text reason) {
    draft.set(Layout.SCORE, draft.get(Layout.SCORE) + points);
    scored.add(reason);
  }

  /** The reasons for the points scored so far this turn. */
  List<Text> scored() {
    return scored;
  }

  @Override
  public void cue(String id) {
    prose.cue(id);
  }

  @Override
  public void attempt(int verb, int noun, int second) {
    Actions.attempt(this, action.another(verb, noun, second));
  }

  @Override
  public void perform(Builtin builtin) {
    switch (builtin) {
      case LOOK -> Describing.room(this, true);
      case EXAMINE -> Describing.thing(this, noun());
      case CONTENTS -> Describing.contents(this, noun());
      case INVENTORY -> Describing.inventory(this);
      case GO -> Moving.go(this);
      case BACK -> Moving.back(this);
      case WALK -> Moving.walk(this);
      case LEAVE -> Moving.leave(this);
      case EXITS -> Exits.tell(this);
      case WAIT -> {}
      case TOPIC -> Talking.topic(this);
      case PLACES -> Telling.places(this);
      case OBJECTS -> Telling.objects(this);
      case PRONOUNS -> Telling.pronouns(this);
      case VERBS -> Telling.verbs(this);
      case HELP -> Telling.help(this);
      case HINT -> Telling.hint(this);
      case SCORE -> Telling.score(this);
      case STATUS -> Telling.status(this);
      case ENDINGS -> Telling.endings(this);
      case VERSION -> Telling.version(this);
      case VERBOSE -> draft.set(Layout.BRIEF, 0);
      case BRIEF -> draft.set(Layout.BRIEF, 1);
      case WHY -> Telling.why(this);
      case UNDO, REDO, SAVE, RESTORE, SAVES, RESTART, QUIT, TRANSCRIPT_ON, TRANSCRIPT_OFF ->
          request = Optional.of(builtin);
    }
  }
}
