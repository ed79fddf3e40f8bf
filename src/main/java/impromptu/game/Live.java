package impromptu.game;

import impromptu.story.Builtin;
import impromptu.story.Expr;
import impromptu.story.Response;
import impromptu.story.ScenePhase;
import impromptu.story.Stage;
import impromptu.story.Trait;
import impromptu.story.Variable;
import impromptu.world.Draft;
import impromptu.world.Layout;
import impromptu.world.State;
import java.util.List;
import java.util.Optional;

/**
 * A turn in progress: the draft of the world, the action being carried out, the prose so far. The
 * only mutable thing in the game, and gone when the turn is.
 */
final class Live extends Teller implements Stage {
  /** How many responses one turn may give, and how deep within each other. */
  private static final int MOST_GIVEN = 20_000;

  private static final int DEEPEST = 200;

  private final Steps steps = new Steps(this);
  private int given;
  private int depth;
  private final Luck luck;
  private final int[] noted;
  private boolean described;
  private boolean free;
  private int place;
  private Optional<Builtin> request = Optional.empty();

  Live(Game game, State state) {
    super(game, state, state.world().draft(), false);
    luck = null;
    noted = null;
  }

  /**
   * A turn that is not told and whose chances somebody else decides.
   *
   * @param noted the entities of which it is noted that the player sees them
   */
  Live(Game game, State state, Draft draft, Luck luck, int[] noted) {
    super(game, state, draft, true);
    this.luck = luck;
    this.noted = noted;
  }

  @Override
  public boolean chance(int percent) {
    return luck == null ? super.chance(percent) : luck.favours(percent);
  }

  @Override
  public int among(Expr.Among asked) {
    return luck == null ? super.among(asked) : luck.among(asked, this);
  }

  /** The entities of which alone it is noted that the player sees them; null in play. */
  int[] noted() {
    return noted;
  }

  /** Whether what was done costs the moment no beat. */
  boolean isFree() {
    return free;
  }

  void free() {
    free = true;
  }

  /** Whether a room was described this turn. */
  boolean described() {
    return described;
  }

  void describe() {
    described = true;
  }

  /** What the action asks of the session, if anything. */
  Optional<Builtin> request() {
    return request;
  }

  /** The actions taken to make others possible. */
  Steps steps() {
    return steps;
  }

  @Override
  public Optional<Response> give(List<Response> responses) {
    for (int i = 0; i < responses.size(); i++) {
      Response response = responses.get(i);
      boolean fits = response.when().holds(this);
      game().onlooker().weighs(response, fits, this);
      if (fits) {
        give(response);
        return Optional.of(response);
      }
    }
    return Optional.empty();
  }

  /**
   * Where responses lead to each other for ever, as an author can make them, the rest is silence.
   */
  private void give(Response response) {
    if (given < MOST_GIVEN && depth < DEEPEST) {
      given++;
      depth++;
      response.give(this);
      depth--;
    }
  }

  @Override
  public void move(int entity, int to) {
    boolean isPlayer = entity == story().player();
    if (entity == 0
        || entity == to
        || story().isRoom(entity)
        || (to == 0 ? isPlayer : within(to, entity))) {
      return;
    }
    if (is(entity, Trait.WORN) && holder(entity) != to) {
      put(entity, Trait.WORN.ordinal(), false);
    }
    if (isPlayer && described) {
      Clock.lookAgain(this);
    }
    if (to == 0 && visible(entity)) {
      draft().set(layout().lastSeen(entity), story().player());
    }
    int from = room();
    notePlace(holder(entity), to);
    layout().move(draft(), entity, to);
    stir();
    if (isPlayer && room() != from) {
      draft().set(Layout.CAME_FROM, from);
      game().onlooker().enters(room());
    } else if (to == story().player()) {
      put(entity, Trait.HANDLED.ordinal(), true);
    }
  }

  /** The player took something out of a thing, or put something into one. */
  private void notePlace(int from, int to) {
    int player = story().player();
    if (to == player && from > story().rooms()) {
      place = from;
    } else if (from == player && to > story().rooms()) {
      place = to;
    }
  }

  /** The thing that something was taken out of or put into this turn, or 0. */
  int place() {
    return place;
  }

  @Override
  public void put(int entity, int property, boolean holds) {
    if (entity == 0) {
      return;
    }
    int slot = layout().flags(entity, property);
    int bit = 1 << (property & 31);
    int flags = draft().get(slot);
    int changed = holds ? flags | bit : flags & ~bit;
    if (changed != flags) {
      draft().set(slot, changed);
      stir();
    }
  }

  @Override
  public void assign(int variable, int value) {
    Variable declared = story().variables().get(variable);
    draft()
        .set(
            layout().variable(variable), Math.max(declared.min(), Math.min(declared.max(), value)));
  }

  @Override
  public void beginScene(int scene) {
    draft().set(layout().phase(scene), ScenePhase.PLAYING.ordinal());
    draft().set(layout().began(scene), turn());
    give(story().scenes().get(scene).onBegin());
  }

  @Override
  public void endScene(int scene) {
    if (scene(scene) == ScenePhase.PLAYING) {
      draft().set(layout().phase(scene), ScenePhase.OVER.ordinal());
      give(story().scenes().get(scene).onEnd());
    }
  }

  @Override
  public void startTimer(int timer, int turns) {
    draft().set(layout().timer(timer), Math.max(1, turns));
  }

  @Override
  public void stopTimer(int timer) {
    draft().set(layout().timer(timer), 0);
  }

  @Override
  public void beginMoment(int moment) {
    Moments.begin(this, moment);
  }

  @Override
  public void endMoment(int moment) {
    draft().set(layout().beats(moment), 0);
  }

  @Override
  public void finish(int ending) {
    if (draft().get(Layout.ENDING) == 0) {
      draft().set(Layout.ENDING, ending + 1);
      draft().set(layout().found(ending), 1);
    }
  }

  @Override
  public void score(int points) {
    draft().set(Layout.SCORE, draft().get(Layout.SCORE) + points);
  }

  @Override
  public void cue(String id) {
    prose().cue(id);
  }

  @Override
  public void attempt(int verb, int noun, int second) {
    Actions.attempt(this, action().another(verb, noun, second));
  }

  /** Leaves a request to the session. */
  void request(Builtin what) {
    request = Optional.of(what);
  }

  @Override
  public void perform(Builtin builtin) {
    Builtins.perform(this, builtin);
  }
}
