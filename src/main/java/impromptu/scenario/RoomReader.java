package impromptu.scenario;

import impromptu.story.Exit;
import impromptu.story.Expr;
import impromptu.story.Room;
import impromptu.story.Text;
import impromptu.story.Thing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code rooms}: first their exits, which tell where doors stand, then the rest. */
final class RoomReader {
  private final Linker linker;
  private final ResponseReader responses;
  private final FeatureReader features;
  private final NameReader names;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<Integer, Set<Integer>> doors = new LinkedHashMap<>();

  RoomReader(Linker linker, ResponseReader responses, FeatureReader features, NameReader names) {
    this.linker = linker;
    this.responses = responses;
    this.features = features;
    this.names = names;
  }

  private record Draft(Json.Str id, Fields fields, Map<Integer, Exit> exits) {}

  /** Reads the exits; returns by door the rooms that it stands in. */
  Map<Integer, Set<Integer>> readExits(Sections sections) {
    int index = 1;
    for (Definition definition : sections.of("rooms")) {
      Fields fields = Fields.of(definition.id(), definition.value(), linker.findings());
      drafts.add(new Draft(definition.id(), fields, exits(index++, fields)));
    }
    return doors;
  }

  private Map<Integer, Exit> exits(int room, Fields fields) {
    Map<Integer, Exit> exits = new LinkedHashMap<>();
    for (Json.Member member : fields.members("exits")) {
      int direction = linker.index(member.key(), linker.names().directions(), "direction");
      Exit exit = exit(member);
      exits.put(direction, exit);
      if (exit.door() > 0) {
        doors.putIfAbsent(exit.door(), new LinkedHashSet<>());
        doors.get(exit.door()).add(room);
      }
    }
    return exits;
  }

  private Exit exit(Json.Member member) {
    Json value = member.value();
    if (value instanceof Json.Str) {
      return new Exit(
          linker.reference(value, Named.Sort.ROOM),
          0,
          Expr.Literal.TRUE,
          Text.EMPTY,
          Expr.Literal.TRUE,
          false,
          linker.position(value));
    }
    Fields fields = Fields.of(member.key(), value, linker.findings());
    boolean leads = fields.has("to");
    if (!leads && !fields.has("refuse") && value instanceof Json.Obj) {
      fields.need("to");
    }
    Exit exit =
        new Exit(
            linker.reference(fields.take("to"), Named.Sort.ROOM),
            linker.reference(fields.take("door"), Named.Sort.THING),
            linker.condition(fields.take("when"), leads ? Expr.Literal.TRUE : Expr.Literal.FALSE),
            linker.text(fields.take("refuse")),
            linker.condition(fields.take("shown"), leads ? Expr.Literal.TRUE : Expr.Literal.FALSE),
            fields.flag("one-way"),
            linker.position(value));
    fields.rejectOthers();
    return exit;
  }

  /** Reads the rest, once it is known which things stand where. */
  List<Room> read(List<Thing> things) {
    List<List<Integer>> backdrops = new ArrayList<>();
    for (int i = 0; i <= drafts.size(); i++) {
      backdrops.add(new ArrayList<>());
    }
    for (Thing thing : things) {
      for (int room : thing.rooms()) {
        backdrops.get(room).add(thing.index());
      }
    }
    List<Room> rooms = new ArrayList<>();
    for (Draft draft : drafts) {
      int index = rooms.size() + 1;
      rooms.add(room(index, draft, backdrops.get(index)));
    }
    return rooms;
  }

  private Room room(int index, Draft draft, List<Integer> backdrops) {
    Fields fields = draft.fields();
    fields.need("name");
    Room room =
        new Room(
            index,
            draft.id().value(),
            names.room(
                fields.string("name", ""),
                features.article(fields),
                FeatureReader.values(fields.strings("words"))),
            linker.text(fields.take("description")),
            features.properties(fields),
            Set.of(),
            draft.exits(),
            backdrops,
            responses.reactions(fields, "on"),
            responses.reactions(fields, "on-second"),
            responses.reactions(fields, "after"),
            responses.read(fields.take("enter")),
            responses.read(fields.take("each-turn")),
            linker.position(draft.id()));
    fields.rejectOthers();
    return room;
  }
}
