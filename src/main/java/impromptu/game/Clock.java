package impromptu.game;

import impromptu.parser.Message;
import impromptu.story.Moment;
import impromptu.story.Response;
import impromptu.story.Scene;
import impromptu.story.ScenePhase;
import impromptu.story.Thing;
import impromptu.story.Timer;
import impromptu.story.Trait;
import impromptu.world.Layout;
import impromptu.world.Scope;
import java.util.List;

/** What happens at the end of a turn that took time. */
final class Clock {
  private final Live live;

  private Clock(Live live) {
    this.live = live;
  }

  /**
   * Lets a turn pass.
   *
   * @param moment the index of the moment in which the turn began, or -1
   * @param wasLit whether there was light when it began
   */
  static void tick(Live live, int moment, boolean wasLit) {
    Clock clock = new Clock(live);
    live.as(Action.none(live.story().player()), () -> clock.pass(moment, wasLit));
  }

  private void pass(int moment, boolean wasLit) {
    if (live.ending() < 0) {
      live.draft().set(Layout.TURN, live.turn() + 1);
      light(wasLit);
      steps(moment);
    }
    lookAgain(live);
    if (live.ending() >= 0) {
      end();
    }
  }

  private void steps(int moment) {
    scenes();
    eachTurn();
    timers();
    moments(moment);
  }

  private boolean isOver() {
    return live.ending() >= 0;
  }

  private void light(boolean wasLit) {
    boolean lit = live.lit();
    if (wasLit && !lit && !live.described()) {
      live.say(Message.of("now-dark"));
    } else if (lit && !wasLit && !live.described()) {
      Describing.room(live, true);
    }
  }

  private void scenes() {
    List<Scene> scenes = live.story().scenes();
    for (int i = 0; i < scenes.size() && !isOver(); i++) {
      Scene scene = scenes.get(i);
      ScenePhase phase = live.scene(i);
      if (phase == ScenePhase.PLAYING) {
        play(scene);
      } else if ((phase == ScenePhase.WAITING || scene.again()) && scene.begins().holds(live)) {
        live.beginScene(i);
      }
    }
  }

  private void play(Scene scene) {
    if (scene.ends().holds(live)) {
      live.endScene(scene.index());
    } else {
      live.give(scene.eachTurn());
    }
  }

  private void eachTurn() {
    for (List<Response> rule : live.game().rulebook().eachTurn()) {
      giveUnlessOver(rule);
    }
    giveUnlessOver(live.story().room(live.room()).eachTurn());
    for (Thing thing : live.game().rulebook().restless()) {
      if (live.visible(thing.index())) {
        giveUnlessOver(thing.eachTurn());
      }
    }
  }

  private void giveUnlessOver(List<Response> responses) {
    if (!isOver()) {
      live.give(responses);
    }
  }

  private void timers() {
    for (Timer timer : live.story().timers()) {
      int left = live.timer(timer.index());
      if (left > 0 && !isOver()) {
        live.draft().set(live.layout().timer(timer.index()), left - 1);
        if (left == 1) {
          fire(timer);
        }
      }
    }
  }

  private void fire(Timer timer) {
    if (timer.repeats()) {
      live.startTimer(timer.index(), timer.turns());
    }
    live.give(timer.then());
  }

  private void moments(int during) {
    if (during >= 0 && !live.isFree() && live.beats(during) > 0 && !isOver()) {
      Moments.beat(live, live.story().moments().get(during));
    }
    for (Moment moment : live.story().moments()) {
      boolean fresh = live.draft().get(live.layout().played(moment.index())) == 0;
      if (fresh && !isOver() && live.moment() < 0 && moment.begins().holds(live)) {
        live.beginMoment(moment.index());
      }
    }
  }

  /** Remembers what the player sees, unless it is what was seen when the turn began. */
  static void lookAgain(Live live) {
    if (live.isStirred()) {
      new Clock(live).see();
    }
  }

  /** Remembers what the player sees, and where. */
  private void see() {
    Scope scope = live.scope(live.story().player());
    if (!scope.lit()) {
      return;
    }
    if (live.noted() != null) {
      note(scope);
      return;
    }
    int room = live.room();
    int[] seen = scope.collect();
    for (int entity : seen) {
      live.put(entity, Trait.SEEN.ordinal(), true);
      if (!live.story().isRoom(entity)) {
        int above = live.above(entity);
        live.draft().set(live.layout().lastSeen(entity), above == 0 ? room : above);
      }
    }
    live.sees(seen);
  }

  /** Remembers of the things that matter that the player has seen them. */
  private void note(Scope scope) {
    for (int entity : live.noted()) {
      if (!live.is(entity, Trait.SEEN) && scope.sees(entity)) {
        live.put(entity, Trait.SEEN.ordinal(), true);
      }
    }
  }

  /** What is seen before the first turn. */
  static void lookAtFirst(Live live) {
    new Clock(live).see();
  }

  private void end() {
    Scoring.changed(live);
    var ending = live.story().endings().get(live.ending());
    live.give(ending.responses());
    title(live);
  }

  /** Tells the title of the ending that was reached. */
  static void title(Live live) {
    var ending = live.story().endings().get(live.ending());
    live.prose().kind(Paragraph.Kind.TITLE);
    live.say(ending.title());
    live.prose().kind(Paragraph.Kind.PROSE);
  }
}
