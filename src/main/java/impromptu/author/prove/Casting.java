package impromptu.author.prove;

import impromptu.game.Move;
import impromptu.story.Direction;
import impromptu.story.Effect;
import impromptu.story.GrammarLine;
import impromptu.story.Moment;
import impromptu.story.Story;
import impromptu.story.Thing;
import impromptu.story.Topic;
import impromptu.story.Verb;
import impromptu.world.Command;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the moves that are worth trying. Of commands that nothing can come of by themselves, one
 * stands for all; where it matters what is done, whatever it is, for all that are received alike.
 */
final class Casting {
  private final Story story;
  private final Cone cone;
  private final Set<Outline.Ordered> live;
  private final Set<Outline.Ordered> stepping;
  private final BitSet everything = new BitSet();
  private final boolean minds;
  private final Reception reception;
  private final Repertoire repertoire;

  private Casting(
      Story story,
      Cone cone,
      Set<Outline.Ordered> live,
      Set<Outline.Ordered> stepping,
      Repertoire repertoire) {
    this.story = story;
    this.cone = cone;
    this.live = live;
    this.stepping = stepping;
    this.repertoire = repertoire;
    everything.set(1, story.entities().size());
    minds = cone.anythingMatters();
    reception = cone.reception();
  }

  /** The moves worth trying for what is in a cone. */
  static Repertoire of(Story story, Cone cone) {
    return of(story, cone, cone.kept());
  }

  /** The same with none but the commands that may change some of what matters. */
  static Repertoire of(Story story, Cone cone, BitSet some) {
    Set<Outline.Ordered> live = new HashSet<>(cone.live(some));
    Set<Outline.Ordered> stepping = new HashSet<>(cone.stepping(some));
    Repertoire repertoire = new Repertoire();
    Casting casting = new Casting(story, cone, live, stepping, repertoire);
    casting.idleAndPicks();
    casting.commands();
    casting.samples();
    new Casting(story, cone, stepping, Set.of(), repertoire.inMoments()).commands();
    return repertoire;
  }

  private void idleAndPicks() {
    boolean hasIdle = (cone.isTimed() || minds) && idle();
    for (Moment moment : story.moments()) {
      BitSet picks = cone.liveChoices(moment.index());
      if (cone.isTimed() && !hasIdle) {
        picks.set(0, moment.choices().size());
      }
      repertoire.addPicks(moment.index(), picks);
    }
  }

  private void commands() {
    for (int actor : live.isEmpty() ? List.<Integer>of() : Typeable.actors(story)) {
      for (Verb verb : plainFirst(story)) {
        for (Shape shape : Typeable.shapes(verb, story)) {
          cast(actor, verb, shape);
        }
      }
    }
  }

  private void samples() {
    for (Verb verb : minds ? plainFirst(story) : List.<Verb>of()) {
      for (Shape shape : verb.takesTime() ? Typeable.shapes(verb, story) : List.<Shape>of()) {
        for (int direction : shape.back() ? new int[0] : directions(shape)) {
          castSamples(verb, shape, direction);
        }
      }
    }
  }

  /** The verbs, those last that only try another or walk on: walkthroughs say what they mean. */
  private static List<Verb> plainFirst(Story story) {
    List<Verb> verbs = new ArrayList<>(story.verbs());
    verbs.sort(Comparator.comparing(verb -> Ways.isWay(verb) || isRoundabout(verb)));
    return verbs;
  }

  private static boolean isRoundabout(Verb verb) {
    return Parts.any(
        List.of(verb.effects(), verb.refuse()), part -> part instanceof Effect.Attempt);
  }

  /** Finds a verb of which nothing can come, to stand for all of them; whether there is one. */
  private boolean idle() {
    BitSet named = Typeable.mentioned(story);
    for (Verb verb : story.verbs()) {
      boolean plain =
          verb.takesTime()
              && !named.get(verb.index())
              && !live.contains(new Outline.Ordered(story.player(), verb.index(), 0, 0));
      for (Shape shape : plain ? Typeable.shapes(verb, story) : List.<Shape>of()) {
        if (shape.isBare()) {
          Move.Typed idle = move(story.player(), verb, shape, 0, 0, -1, "");
          repertoire.addAlways(idle);
          if (!minds) {
            repertoire.idle(idle);
          }
          return true;
        }
      }
    }
    return false;
  }

  private void cast(int actor, Verb verb, Shape shape) {
    if (shape.noun()) {
      for (int noun : Typeable.nouns(verb, story)) {
        castOn(noun, actor, verb, shape);
      }
    } else if (isLive(actor, verb, 0, 0)) {
      castWithout(actor, verb, shape);
    }
  }

  private boolean isLive(int actor, Verb verb, int noun, int second) {
    return isAmong(live, new Outline.Ordered(actor, verb.index(), noun, second));
  }

  private static boolean isAmong(Set<Outline.Ordered> some, Outline.Ordered command) {
    return some.contains(command)
        || (command.second() != 0 && some.contains(command.with(Outline.Ordered.ANY)));
  }

  /** Whether something may come of a command of the player's by itself. */
  private boolean comesToSomething(Verb verb, int noun, int second) {
    Outline.Ordered command = new Outline.Ordered(story.player(), verb.index(), noun, second);
    return isAmong(live, command) || isAmong(stepping, command);
  }

  private void castWithout(int actor, Verb verb, Shape shape) {
    for (int direction : directions(shape)) {
      repertoire.addAlways(move(actor, verb, shape, 0, 0, direction, words(shape)));
    }
  }

  /** The directions that a line may be typed with; -1 for none. */
  private int[] directions(Shape shape) {
    return shape.direction()
        ? story.directions().stream().mapToInt(Direction::index).toArray()
        : new int[] {-1};
  }

  /** Adds commands that nothing comes of by themselves, to stand for those received like them. */
  private void castSamples(Verb verb, Shape shape, int direction) {
    BitSet nouns = shape.noun() ? everything : Binding.only(0);
    BitSet seconds = shape.noun() && shape.second() ? everything : Binding.only(0);
    Reception.Received all = reception.of(verb.index(), nouns, seconds, direction);
    nouns.stream().forEach(noun -> castSamples(verb, shape, noun, seconds, direction, all));
  }

  private void castSamples(
      Verb verb, Shape shape, int noun, BitSet seconds, int direction, Reception.Received all) {
    Reception.Received received =
        all.hangsOnNoun() || all.hangsOnSecond()
            ? reception.of(verb.index(), Binding.only(noun), seconds, direction)
            : all;
    if (!received.hangsOnSecond()) {
      addSample(verb, shape, noun, seconds, direction, received.sense());
      return;
    }
    seconds.stream()
        .forEach(
            second -> {
              BitSet one = Binding.only(second);
              Object sense = reception.of(verb.index(), Binding.only(noun), one, direction).sense();
              addSample(verb, shape, noun, one, direction, sense);
            });
  }

  /** Adds one with some second noun: oneself, where that will do, since one is always there. */
  private void addSample(
      Verb verb, Shape shape, int noun, BitSet seconds, int direction, Object sense) {
    int second = seconds.get(story.player()) ? story.player() : seconds.nextSetBit(0);
    while (second >= 0 && comesToSomething(verb, noun, second)) {
      second = seconds.nextSetBit(second == story.player() ? 0 : second + 1);
      second = second == story.player() ? seconds.nextSetBit(second + 1) : second;
    }
    if (second >= 0) {
      int needed = second == story.player() ? 0 : second;
      Move.Typed move = move(story.player(), verb, shape, noun, second, direction, words(shape));
      repertoire.addSample(sense, noun, needed, move);
    }
  }

  private void castOn(int noun, int actor, Verb verb, Shape shape) {
    if (shape.second()) {
      castOnTwo(noun, actor, verb, shape);
    } else if (isLive(actor, verb, noun, 0)) {
      for (String words : topics(noun, shape)) {
        for (int direction : directions(shape)) {
          castOnOne(noun, shape, move(actor, verb, shape, noun, 0, direction, words));
        }
      }
    }
  }

  private void castOnOne(int noun, Shape shape, Move.Typed move) {
    if (shape.known() && !shape.direction()) {
      repertoire.addOnKnown(noun, move);
    } else {
      repertoire.addOn(noun, move);
    }
    if (shape.several() && !shape.direction()) {
      repertoire.addSeveral(move);
    }
  }

  private void castOnTwo(int noun, int actor, Verb verb, Shape shape) {
    for (int second = 1; second < story.entities().size(); second++) {
      if (isLive(actor, verb, noun, second)) {
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
