package impromptu.author.prove;

import impromptu.scenario.Library;
import impromptu.story.Entity;
import impromptu.story.Exit;
import impromptu.story.Expr;
import impromptu.story.Moment;
import impromptu.story.Position;
import impromptu.story.Room;
import impromptu.story.Scene;
import impromptu.story.Story;
import impromptu.story.Thing;
import impromptu.story.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Something of an author's that play should be able to come to.
 *
 * @param id what an author calls it
 * @param when holds in a state where play has come to it
 */
record Goal(Sort sort, String id, Expr when) {
  /** What can be come to. */
  enum Sort {
    /** The player is in it. */
    ROOMS,
    /** The player sees it, or can name it in the dark. */
    THINGS,
    /** The player is where it leaves from, and it is open or could be opened. */
    EXITS,
    /** It is being played. */
    SCENES,
    /** It is being played. */
    MOMENTS,
    /** It is on offer. */
    CHOICES;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Everything of the sort in a story that is no part of the library. */
  static List<Goal> of(Story story) {
    List<Goal> goals = new ArrayList<>();
    Expr player = new Expr.Literal(story.player());
    for (Entity entity : story.entities()) {
      if (entity.index() == 0 || Library.holds(entity.position())) {
        continue;
      }
      Expr literal = new Expr.Literal(entity.index());
      if (entity instanceof Room room) {
        Expr there = new Expr.Within(player, literal);
        goals.add(new Goal(Sort.ROOMS, room.id(), there));
        exits(story, room, there, goals);
      } else if (entity instanceof Thing thing && thing.index() != story.player()) {
        goals.add(new Goal(Sort.THINGS, thing.id(), new Expr.Visible(literal)));
      }
    }
    events(story, goals);
    return goals;
  }

  private static void exits(Story story, Room room, Expr there, List<Goal> goals) {
    for (Map.Entry<Integer, Exit> way : room.exits().entrySet()) {
      Exit exit = way.getValue();
      if (exit.to() != 0) {
        Expr open = exit.door() == 0 ? exit.when() : new Expr.And(exit.when(), passable(exit));
        String id = room.id() + " " + story.directions().get(way.getKey()).id();
        goals.add(new Goal(Sort.EXITS, id, new Expr.And(there, open)));
      }
    }
  }

  private static Expr passable(Exit exit) {
    Expr door = new Expr.Literal(exit.door());
    Expr shut =
        new Expr.And(
            new Expr.Is(door, Trait.OPENABLE.ordinal()), new Expr.Is(door, Trait.LOCKED.ordinal()));
    return new Expr.Or(new Expr.Is(door, Trait.OPEN.ordinal()), new Expr.Not(shut));
  }

  private static void events(Story story, List<Goal> goals) {
    for (Scene scene : story.scenes()) {
      Expr begun =
          new Expr.Not(new Expr.InPhase(scene.index(), impromptu.story.ScenePhase.WAITING));
      add(Sort.SCENES, scene.id(), begun, scene.position(), goals);
    }
    for (Moment moment : story.moments()) {
      Expr played = playing(moment);
      add(Sort.MOMENTS, moment.id(), played, moment.position(), goals);
      for (Moment.Choice choice : moment.choices()) {
        Expr offered = new Expr.And(played, choice.when());
        add(Sort.CHOICES, moment.id() + " " + choice.id(), offered, choice.position(), goals);
      }
    }
  }

  /** Whether a moment is being played. */
  static Expr playing(Moment moment) {
    return new Expr.Binary(Expr.Operator.MORE, new Expr.Beats(moment.index()), Expr.Literal.FALSE);
  }

  private static void add(Sort sort, String id, Expr when, Position at, List<Goal> goals) {
    if (!Library.holds(at)) {
      goals.add(new Goal(sort, id, when));
    }
  }
}
