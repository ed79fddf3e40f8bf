package impromptu.scenario;

import impromptu.story.Effect;
import impromptu.story.Ending;
import impromptu.story.Entity;
import impromptu.story.Exit;
import impromptu.story.Expr;
import impromptu.story.GrammarLine;
import impromptu.story.Moment;
import impromptu.story.Position;
import impromptu.story.Property;
import impromptu.story.Room;
import impromptu.story.Scene;
import impromptu.story.Story;
import impromptu.story.Thing;
import impromptu.story.Timer;
import impromptu.story.Trait;
import impromptu.story.Variable;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Finds what nothing in the story ever reaches, begins, reads or unlocks. */
final class IdleCheck {
  private final Story story;
  private final Sources sources;
  private final Findings findings;
  private final Collection<Definition> properties;
  private final Set<Integer> asked = new HashSet<>();
  private final Set<Integer> read = new HashSet<>();
  private final Set<Integer> scenes = new HashSet<>();
  private final Set<Integer> timers = new HashSet<>();
  private final Set<Integer> moments = new HashSet<>();
  private final Set<Integer> endings = new HashSet<>();
  private final Set<Integer> entered = new HashSet<>();
  private final Set<Integer> unlocked = new HashSet<>();
  private boolean entersAnything;

  /**
   * @param properties where the story declares them
   */
  IdleCheck(Story story, Sources sources, Findings findings, Collection<Definition> properties) {
    this.story = story;
    this.sources = sources;
    this.findings = findings;
    this.properties = properties;
  }

  /** Notes what a part of the story uses. */
  void look(Object part) {
    if (part instanceof Expr.Variable variable) {
      read.add(variable.index());
    } else if (part instanceof Expr.Is is) {
      asked.add(is.property());
    } else if (part instanceof Expr.Among among) {
      asked.add(among.property());
    } else if (part instanceof GrammarLine.Slot slot) {
      asked.add(slot.property());
    } else if (part instanceof Exit exit) {
      entered.add(exit.to());
    } else if (part instanceof Effect effect) {
      lookAt(effect);
    }
  }

  private void lookAt(Effect effect) {
    if (effect instanceof Effect.BeginScene begin) {
      scenes.add(begin.scene());
    } else if (effect instanceof Effect.StartTimer start) {
      timers.add(start.timer());
    } else if (effect instanceof Effect.BeginMoment begin) {
      moments.add(begin.moment());
    } else if (effect instanceof Effect.Finish finish) {
      endings.add(finish.ending());
    } else if (effect instanceof Effect.Move move) {
      lookAt(move);
    } else if (effect instanceof Effect.Make make) {
      lookAt(make);
    }
  }

  private void lookAt(Effect.Move move) {
    if (move.to() instanceof Expr.Literal to) {
      entered.add(to.value());
    } else if (move.what() instanceof Expr.Given given && given.role() == Expr.Role.PLAYER) {
      entersAnything = true;
    }
  }

  private void lookAt(Effect.Make make) {
    boolean unlocks = make.property() == Trait.LOCKED.ordinal() && !make.holds();
    if (unlocks && make.what() instanceof Expr.Literal what) {
      unlocked.add(what.value());
    }
  }

  /** Reports what was not noted. */
  void report() {
    for (Entity entity : story.entities()) {
      if (entity instanceof Room room) {
        checkWay(room);
      } else if (entity instanceof Thing thing && thing.alike() == thing.index()) {
        checkLock(thing);
        checkWords(thing);
      }
    }
    for (Variable variable : story.variables()) {
      if (!read.contains(variable.index())) {
        report(Code.IDLE, variable.position(), "nothing asks for \"" + variable.id() + "\"");
      }
    }
    reportProperties();
    reportEvents();
  }

  private void reportProperties() {
    for (Property property : story.properties()) {
      boolean isAuthors = property.index() >= Trait.values().length;
      if (isAuthors && !asked.contains(property.index())) {
        for (Definition definition : properties) {
          if (definition.name().equals(property.id())) {
            String message = "nothing asks for \"" + property.id() + "\"";
            findings.report(Code.IDLE, definition.id(), message);
          }
        }
      }
    }
  }

  private void reportEvents() {
    for (Scene scene : story.scenes()) {
      if (isNever(scene.begins()) && !scenes.contains(scene.index())) {
        report(Code.IDLE, scene.position(), "nothing begins \"" + scene.id() + "\"");
      }
    }
    for (Timer timer : story.timers()) {
      if (!timer.starts() && !timers.contains(timer.index())) {
        report(Code.IDLE, timer.position(), "nothing begins \"" + timer.id() + "\"");
      }
    }
    for (Moment moment : story.moments()) {
      if (isNever(moment.begins()) && !moments.contains(moment.index())) {
        report(Code.IDLE, moment.position(), "nothing begins \"" + moment.id() + "\"");
      }
    }
    for (Ending ending : story.endings()) {
      if (!endings.contains(ending.index())) {
        report(Code.IDLE, ending.position(), "nothing ends the story with \"" + ending.id() + "\"");
      }
    }
  }

  private static boolean isNever(Expr condition) {
    return condition instanceof Expr.Literal literal && literal.value() == 0;
  }

  private void checkWay(Room room) {
    boolean isStart = story.start() == room.index() || holdsStart(room);
    if (room.index() > 0 && !isStart && !entersAnything && !entered.contains(room.index())) {
      report(
          Code.NO_WAY_IN, room.position(), "no exit and no effect leads to \"" + room.id() + "\"");
    }
  }

  private boolean holdsStart(Room room) {
    int at = story.start();
    while (at > story.rooms()) {
      at = story.thing(at).start();
    }
    return at == room.index();
  }

  private void checkLock(Thing thing) {
    if (thing.properties().contains(Trait.LOCKED.ordinal())
        && thing.key() == 0
        && !unlocked.contains(thing.index())) {
      report(
          Code.LOCKED_FOR_GOOD,
          thing.position(),
          "\"" + thing.id() + "\" is locked, has no \"key\", and nothing unlocks it");
    }
  }

  private void checkWords(Thing thing) {
    if (thing.name().words().isEmpty()) {
      report(
          Code.NO_WORDS,
          thing.position(),
          "no word calls \"" + thing.id() + "\"; give it a \"name\" or \"words\"");
    }
  }

  private void report(Code code, Position at, String message) {
    if (sources.isAuthors(at)) {
      findings.report(code, sources.span(at), message);
    }
  }
}
