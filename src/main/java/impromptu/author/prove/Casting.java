package impromptu.author.prove;

import impromptu.game.Move;
import impromptu.story.Direction;
import impromptu.story.GrammarLine;
import impromptu.story.Moment;
import impromptu.story.Story;
import impromptu.story.Thing;
import impromptu.story.Topic;
import impromptu.story.Verb;
import impromptu.world.Command;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the moves that are worth trying. Of commands that nothing can come of, one stands for all,
 * unless it matters that something is done; then so does one of each verb that a condition names.
 */
final class Casting {
  private final Story story;
  private final Cone cone;
  private final Set<Outline.Ordered> live;
  private final BitSet named;
  private final BitSet mentioned;
  private final Asked asked;
  private final Asked ofAny;
  private final Set<Long> stoodFor = new HashSet<>();
  private final Repertoire repertoire = new Repertoire();

  private Casting(Story story, Cone cone, List<Outline.Ordered> live) {
    this.story = story;
    this.cone = cone;
    this.live = new HashSet<>(live);
    named = Typeable.mentioned(story);
    mentioned = cone.anythingMatters() ? named : new BitSet();
    asked = Asked.by(story);
    ofAny = asked.ofAny().orElseThrow();
  }

  /** The moves worth trying for what is in a cone. */
  static Repertoire of(Story story, Cone cone) {
    return of(story, cone, cone.live());
  }

  /** The same with none but some of the commands that may change something. */
  static Repertoire of(Story story, Cone cone, List<Outline.Ordered> live) {
    Casting casting = new Casting(story, cone, live);
    casting.cast();
    return casting.repertoire;
  }

  private void cast() {
    boolean hasIdle = (cone.isTimed() || cone.anythingMatters()) && idle();
    for (Moment moment : story.moments()) {
      BitSet picks = cone.liveChoices(moment.index());
      if (cone.isTimed() && !hasIdle) {
        picks.set(0, moment.choices().size());
      }
      repertoire.addPicks(moment.index(), picks);
    }
    for (int actor : Typeable.actors(story)) {
      for (Verb verb : story.verbs()) {
        for (Shape shape : Typeable.shapes(verb, story)) {
          cast(actor, verb, shape);
        }
      }
    }
  }

  /** Finds a verb of which nothing can come, to stand for all of them; whether there is one. */
  private boolean idle() {
    for (Verb verb : story.verbs()) {
      boolean plain =
          verb.takesTime()
              && !named.get(verb.index())
              && !live.contains(new Outline.Ordered(story.player(), verb.index(), 0, 0));
      for (Shape shape : plain ? Typeable.shapes(verb, story) : List.<Shape>of()) {
        if (shape.isBare()) {
          Move.Typed idle = move(story.player(), verb, shape, 0, 0, -1, "");
          repertoire.addAlways(idle);
          if (!cone.anythingMatters()) {
            repertoire.idle(idle);
          }
          return true;
        }
      }
    }
    return false;
  }

  private void cast(int actor, Verb verb, Shape shape) {
    boolean named = mentioned.get(verb.index()) && !verb.outOfWorld() && actor == story.player();
    if (!shape.noun()) {
      boolean stands = shape.direction() && stands(actor, verb, 0, shape);
      if (named || stands || live.contains(new Outline.Ordered(actor, verb.index(), 0, 0))) {
        castWithout(actor, verb, shape);
      }
      return;
    }
    for (int noun : Typeable.nouns(verb, story)) {
      castOn(noun, actor, verb, shape, named);
    }
  }

  private void castWithout(int actor, Verb verb, Shape shape) {
    if (!shape.direction()) {
      repertoire.addAlways(move(actor, verb, shape, 0, 0, -1, words(shape)));
      return;
    }
    for (Direction direction : story.directions()) {
      repertoire.addAlways(move(actor, verb, shape, 0, 0, direction.index(), words(shape)));
    }
  }

  /**
   * Whether a command that comes to nothing is to be tried in the place of all those on the same
   * nouns, because of what moments ask of those: the first for each.
   */
  private boolean standsIn(int actor, Verb verb, int noun, int second) {
    return isAsked(actor, verb) && stoodFor.add((long) noun << Integer.SIZE | (second + 1));
  }

  /** The same with at most one noun; one with a direction stands for those with one alone. */
  private boolean stands(int actor, Verb verb, int noun, Shape shape) {
    boolean isAimed = shape.direction() && ofAny.directions();
    return (isAimed || ofAny.nouns().get(noun)) && standsIn(actor, verb, noun, isAimed ? -1 : 0);
  }

  private boolean isAsked(int actor, Verb verb) {
    return cone.anythingMatters() && actor == story.player() && verb.takesTime();
  }

  private void castOn(int noun, int actor, Verb verb, Shape shape, boolean named) {
    if (shape.second()) {
      castOnTwo(noun, actor, verb, shape, named);
      return;
    }
    if (!live.contains(new Outline.Ordered(actor, verb.index(), noun, 0))) {
      if (named || stands(actor, verb, noun, shape)) {
        castSample(noun, actor, verb, shape);
      }
      return;
    }
    for (String words : topics(noun, shape)) {
      if (shape.direction()) {
        for (Direction direction : story.directions()) {
          repertoire.addOn(noun, move(actor, verb, shape, noun, 0, direction.index(), words));
        }
      } else {
        castOnOne(noun, shape, move(actor, verb, shape, noun, 0, -1, words));
      }
    }
  }

  private void castSample(int noun, int actor, Verb verb, Shape shape) {
    boolean isTold = asked.nouns().get(noun);
    if (!shape.direction() || !asked.directions()) {
      repertoire.addSample(isTold, noun, move(actor, verb, shape, noun, 0, -1, words(shape)));
      return;
    }
    for (Direction direction : story.directions()) {
      repertoire.addOn(noun, move(actor, verb, shape, noun, 0, direction.index(), words(shape)));
    }
  }

  private void castOnOne(int noun, Shape shape, Move.Typed move) {
    if (shape.known()) {
      repertoire.addOnKnown(noun, move);
    } else {
      repertoire.addOn(noun, move);
    }
    if (shape.several()) {
      repertoire.addSeveral(move);
    }
  }

  private void castOnTwo(int noun, int actor, Verb verb, Shape shape, boolean named) {
    for (int second = 1; second < story.entities().size(); second++) {
      if (live.contains(new Outline.Ordered(actor, verb.index(), noun, second))
          || (named && asked.seconds())
          || (ofAny.seconds() && standsIn(actor, verb, noun, second))) {
        Move.Typed move = move(actor, verb, shape, noun, second, -1, words(shape));
        if (shape.back()) {
          repertoire.addOn(noun, move);
        } else {
          repertoire.addOnTwo(noun, second, move);
        }
        if (shape.several() && !shape.back()) {
          repertoire.addSeveral(move);
        }
      }
    }
  }

  /** The words worth trying in a line that takes any: those of each topic that does something. */
  private List<String> topics(int noun, Shape shape) {
    List<String> words = new ArrayList<>(List.of(words(shape)));
    if (shape.words() && story.entity(noun) instanceof Thing thing) {
      for (Topic topic : thing.topics()) {
        if (Busy.changes(topic.responses())) {
          words.addAll(topic.words());
        }
      }
    }
    return words;
  }

  /** Any words will do: those of the first room's name. */
  private String words(Shape shape) {
    return shape.words() ? story.entity(1).name().text() : "";
  }

  private static Move.Typed move(
      int actor, Verb verb, Shape shape, int noun, int second, int direction, String words) {
    List<Integer> nouns = noun == 0 ? List.of() : List.of(noun);
    int number = takesNumber(verb.grammar().get(shape.line())) ? 1 : 0;
    return new Move.Typed(
        new Command(
            verb.index(), shape.line(), actor, nouns, second, direction, words, number, false));
  }

  private static boolean takesNumber(GrammarLine line) {
    return line.tokens().stream()
        .anyMatch(
            token ->
                token instanceof GrammarLine.Slot slot
                    && slot.content() == GrammarLine.Content.NUMBER);
  }
}
