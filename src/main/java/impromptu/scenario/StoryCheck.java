package impromptu.scenario;

import impromptu.story.Entity;
import impromptu.story.Exit;
import impromptu.story.Room;
import impromptu.story.Story;
import impromptu.story.Thing;
import impromptu.story.Trait;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** What is probably not meant in a story that could be played; and circles, which can't be. */
final class StoryCheck {
  private final Story story;
  private final Sources sources;
  private final Findings findings;
  private final Set<Integer> moved;
  private final Collection<Definition> properties;

  /**
   * @param moved the things that some effect moves by name
   * @param properties where the story declares them
   */
  StoryCheck(
      Story story,
      Sources sources,
      Findings findings,
      Set<Integer> moved,
      Collection<Definition> properties) {
    this.story = story;
    this.sources = sources;
    this.findings = findings;
    this.moved = moved;
    this.properties = properties;
  }

  void report() {
    reportCircles();
    if (findings.errors() > 0) {
      return;
    }
    for (Entity entity : story.entities()) {
      if (sources.isAuthors(entity.position())) {
        if (entity instanceof Room room) {
          checkExits(room);
        } else if (entity instanceof Thing thing && thing.alike() == thing.index()) {
          checkPlace(thing);
          checkKey(thing);
        }
      }
    }
    new ToldApartCheck(story, sources, findings).report();
    if (findings.isThorough()) {
      walk();
      findings.reportNeedlessAllowances();
    }
  }

  private void walk() {
    ShadowCheck shadows = new ShadowCheck(story, sources, findings);
    IdleCheck idle = new IdleCheck(story, sources, findings, properties);
    MisplacedCheck misplaced = new MisplacedCheck(story, sources, findings, moved);
    Walk walk =
        new Walk(
            part -> {
              shadows.look(part);
              idle.look(part);
              misplaced.look(part);
            });
    walk.visit(story);
    shadows.report();
    idle.report();
    misplaced.report();
  }

  private void reportCircles() {
    Set<Integer> known = new HashSet<>();
    for (int i = story.rooms() + 1; i < story.entities().size(); i++) {
      Set<Integer> path = new LinkedHashSet<>();
      int at = i;
      while (at > story.rooms() && known.add(at)) {
        path.add(at);
        at = story.startOf(story.thing(at));
      }
      if (path.contains(at)) {
        Thing thing = story.thing(at);
        report(Code.CIRCLE, thing, "\"" + thing.id() + "\" would be in itself");
      }
    }
  }

  private void checkExits(Room room) {
    for (Exit exit : room.exits().values()) {
      if (exit.to() > 0 && exit.to() != room.index() && !exit.oneWay() && !leads(exit, room)) {
        String to = story.entity(exit.to()).id();
        findings.report(
            Code.NO_WAY_BACK,
            sources.span(exit.position()),
            "no exit of \""
                + to
                + "\" leads back to \""
                + room.id()
                + "\"; if that is meant, add"
                + " \"one-way\": true");
      }
    }
  }

  /** Whether the room that an exit leads to has one that leads back. */
  private boolean leads(Exit exit, Room back) {
    for (Exit other : story.room(exit.to()).exits().values()) {
      if (other.to() == back.index()) {
        return true;
      }
    }
    return false;
  }

  private void checkPlace(Thing thing) {
    if (thing.index() == story.player()) {
      return;
    }
    boolean isNowhere = story.startOf(thing) == 0 && thing.rooms().isEmpty();
    if (isNowhere && !moved.contains(thing.index())) {
      boolean isDoor = thing.properties().contains(Trait.DOOR.ordinal());
      String why = isDoor ? "\" is the \"door\" of no exit" : "\" is nowhere and nothing moves it";
      report(Code.NOWHERE, thing, "\"" + thing.id() + why);
    }
    if (thing.start() > story.rooms() && !holds(story.thing(thing.start()))) {
      String holder = story.entity(thing.start()).id();
      report(
          Code.HOLDS_NOTHING,
          thing,
          "\""
              + thing.id()
              + "\" is in \""
              + holder
              + "\", which is no container, supporter or person");
    }
  }

  private static boolean holds(Thing holder) {
    Set<Integer> is = holder.properties();
    return is.contains(Trait.CONTAINER.ordinal())
        || is.contains(Trait.SUPPORTER.ordinal())
        || is.contains(Trait.PERSON.ordinal())
        || is.contains(Trait.ENTERABLE.ordinal());
  }

  private void checkKey(Thing thing) {
    if (thing.key() > 0 && !thing.properties().contains(Trait.LOCKABLE.ordinal())) {
      String key = story.entity(thing.key()).id();
      report(
          Code.KEY_OPENS_NOTHING,
          thing,
          "\"" + thing.id() + "\" has the key \"" + key + "\" but is not lockable");
    }
  }

  private void report(Code code, Thing thing, String message) {
    findings.report(code, sources.span(thing.position()), message);
  }
}
