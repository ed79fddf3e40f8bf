package impromptu.author.prove;

import impromptu.story.Effect;
import impromptu.story.Ending;
import impromptu.story.Entity;
import impromptu.story.Expr;
import impromptu.story.Moment;
import impromptu.story.Response;
import impromptu.story.Room;
import impromptu.story.Story;
import impromptu.story.Text;
import impromptu.story.Thing;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Where the texts of a story stand, as far as that tells when they are printed. */
final class Spots {
  private final IdentityHashMap<Text, Spot> byText = new IdentityHashMap<>();
  private final IdentityHashMap<Response, Ending> atEnd = new IdentityHashMap<>();

  /** What prints a text. */
  sealed interface Spot {
    /** Answers, or effects of them or of verbs. */
    record Said() implements Spot {}

    /** Examining a thing. */
    record OfThing(int thing) implements Spot {}

    /** Looking around in a room. */
    record OfRoom(int room) implements Spot {}

    /** Looking around where a thing is that nobody has touched. */
    record Initial(int thing) implements Spot {}

    /** The end of a turn after which something is so. */
    record Between(Expr holds) implements Spot {}

    /** Coming to an ending. */
    record OfEnding(Ending ending) implements Spot {}

    /** Anything: nothing is known of it. */
    record Elsewhere() implements Spot {}
  }

  Spots(Story story) {
    texts(Parts.of(story)).forEach(text -> put(text, new Spot.Said()));
    story.entities().subList(1, story.entities().size()).forEach(this::entity);
    story.moments().forEach(this::moment);
    for (Ending ending : story.endings()) {
      Spot spot = new Spot.OfEnding(ending);
      put(ending.title(), spot);
      texts(ending.responses()).forEach(text -> put(text, spot));
      Parts.visit(
          ending.responses(),
          part -> {
            if (part instanceof Response response) {
              atEnd.put(response, ending);
            }
          });
    }
  }

  /** The ending that a response is given at, after which nothing happens any more. */
  Optional<Ending> ending(Response response) {
    return Optional.ofNullable(atEnd.get(response));
  }

  private static List<Text> texts(List<?> parts) {
    List<Text> texts = new ArrayList<>();
    Parts.visit(
        parts,
        part -> {
          if (part instanceof Response response) {
            texts.add(response.say());
          } else if (part instanceof Effect.Say say) {
            texts.add(say.text());
          }
        });
    return texts;
  }

  private void entity(Entity entity) {
    if (entity instanceof Room room) {
      put(room.description(), new Spot.OfRoom(room.index()));
    } else if (entity instanceof Thing thing) {
      put(thing.description(), new Spot.OfThing(thing.index()));
      put(thing.initial(), new Spot.Initial(thing.index()));
    }
  }

  private void moment(Moment moment) {
    Expr played = Goal.playing(moment);
    for (Moment.Choice choice : moment.choices()) {
      put(choice.label(), new Spot.Between(new Expr.And(played, choice.when())));
    }
  }

  /** A text that stands in places of more than one sort may be printed by anything. */
  private void put(Text text, Spot spot) {
    Spot known = byText.putIfAbsent(text, spot);
    if (known != null && !known.equals(spot)) {
      byText.put(text, new Spot.Elsewhere());
    }
  }

  Spot of(Text text) {
    return byText.getOrDefault(text, new Spot.Elsewhere());
  }
}
