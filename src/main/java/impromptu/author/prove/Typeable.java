package impromptu.author.prove;

import impromptu.story.Builtin;
import impromptu.story.Effect;
import impromptu.story.Entity;
import impromptu.story.Expr;
import impromptu.story.Moment;
import impromptu.story.Story;
import impromptu.story.Thing;
import impromptu.story.Verb;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that can be typed and of which anything at all can come.
 *
 * @param onKnown the verbs whose noun need only have been seen before
 */
record Typeable(Set<Outline.Ordered> commands, BitSet onKnown) {
  static Typeable in(Story story) {
    Set<Outline.Ordered> possible = new LinkedHashSet<>();
    BitSet onKnown = new BitSet();
    Busy busy = new Busy(story);
    BitSet mentioned = mentioned(story);
    for (int actor : actors(story)) {
      for (Verb verb : story.verbs()) {
        for (Shape shape : shapes(verb, story)) {
          if (shape.known()) {
            onKnown.set(verb.index());
          }
          for (int noun : shape.noun() ? nouns(verb, story) : new int[] {0}) {
            boolean named = actor != story.player() && mentioned.get(verb.index());
            if (named || busy.is(verb.index(), noun)) {
              int second = shape.second() ? Outline.Ordered.ANY : 0;
              possible.add(new Outline.Ordered(actor, verb.index(), noun, second));
            }
          }
        }
      }
    }
    return new Typeable(possible, onKnown);
  }

  /** The player, and whoever takes orders. */
  static List<Integer> actors(Story story) {
    List<Integer> actors = new ArrayList<>(List.of(story.player()));
    for (Entity entity : story.entities()) {
      if (entity instanceof Thing thing && Persons.takesOrders(story, thing)) {
        actors.add(thing.index());
      }
    }
    return actors;
  }

  /** The entities that a verb can be for; to walk to a thing is to walk to its room. */
  static int[] nouns(Verb verb, Story story) {
    int[] nouns = new int[Ways.isWay(verb) ? story.rooms() : story.entities().size() - 1];
    for (int i = 0; i < nouns.length; i++) {
      nouns[i] = i + 1;
    }
    return nouns;
  }

  /**
   * The shapes of a verb without those that only take more words to the same end; none where it can
   * only be typed as a choice, or not at all.
   */
  static List<Shape> shapes(Verb verb, Story story) {
    if (verb.moment() >= 0) {
      return List.of();
    }
    List<Shape> all = Shape.of(verb, story.language());
    boolean isOfTopics =
        Parts.any(
            List.of(verb.effects(), verb.refuse()),
            part -> part instanceof Effect.Perform perform && perform.builtin() == Builtin.TOPIC);
    List<Shape> needed = new ArrayList<>();
    for (Shape shape : all) {
      if (!shape.words() || isOfTopics || all.stream().noneMatch(shape::onlyAddsWords)) {
        needed.add(shape);
      }
    }
    return needed;
  }

  /** The verbs that some condition names, or that a choice is picked by. */
  static BitSet mentioned(Story story) {
    BitSet mentioned = new BitSet();
    Parts.visit(
        List.of(story.rules(), story.moments(), story.entities()),
        part -> {
          if (part instanceof Expr.VerbIs verb && verb.verb() >= 0) {
            mentioned.set(verb.verb());
          } else if (part instanceof Moment.Deed deed) {
            mentioned.set(deed.verb());
          }
        });
    return mentioned;
  }
}
