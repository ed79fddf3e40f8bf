package impromptu.image;

import impromptu.story.Entity;
import impromptu.story.Exit;
import impromptu.story.Name;
import impromptu.story.Room;
import impromptu.story.Thing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads rooms and things. */
final class EntityImage {
  private final Input in;
  private final ExprImage exprs;
  private final TextImage texts;
  private final ResponseImage responses;

  EntityImage(Input in, ExprImage exprs, TextImage texts, ResponseImage responses) {
    this.in = in;
    this.exprs = exprs;
    this.texts = texts;
    this.responses = responses;
  }

  List<Entity> list() {
    List<Entity> entities = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      entities.add(in.tag().equals("Room") ? room() : thing());
    }
    return entities;
  }

  private Room room() {
    return new Room(
        in.number(),
        in.string(),
        name(),
        texts.read(),
        in.numberSet(),
        in.stringSet(),
        exits(),
        in.numbers(),
        responses.reactions(),
        responses.reactions(),
        responses.reactions(),
        responses.list(),
        responses.list(),
        texts.position());
  }

  private Thing thing() {
    return new Thing(
        in.number(),
        in.string(),
        in.number(),
        name(),
        texts.read(),
        texts.read(),
        in.numberSet(),
        in.stringSet(),
        in.number(),
        in.numbers(),
        in.number(),
        in.number(),
        in.number(),
        responses.reactions(),
        responses.reactions(),
        responses.reactions(),
        responses.topics(),
        responses.list(),
        texts.position());
  }

  private Name name() {
    return new Name(in.string(), in.string(), in.string(), in.string(), in.strings(), in.strings());
  }

  private Map<Integer, Exit> exits() {
    Map<Integer, Exit> exits = new LinkedHashMap<>();
    for (int left = in.number(); left > 0; left--) {
      exits.put(in.number(), exit());
    }
    return exits;
  }

  private Exit exit() {
    return new Exit(
        in.number(),
        in.number(),
        exprs.read(),
        texts.read(),
        exprs.read(),
        in.flag(),
        texts.position());
  }
}
