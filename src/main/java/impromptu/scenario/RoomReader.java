package impromptu.scenario;

import impromptu.format.RoomKeys;
import impromptu.format.SectionKeys;
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
    for (Definition definition : sections.of(SectionKeys.ROOMS)) {
      Fields fields =
          Fields.of(definition.id(), definition.value(), RoomKeys.ROOM, linker.findings());
      drafts.add(new Draft(definition.id(), fields, exits(index++, fields)));
    }
    return doors;
  }

  private Map<Integer, Exit> exits(int room, Fields fields) {
    Map<Integer, Exit> exits = new LinkedHashMap<>();
    for (Json.Member member : fields.members(RoomKeys.EXITS)) {
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
    Fields fields = Fields.of(member.key(), value, RoomKeys.EXIT, linker.findings());
    boolean leads = fields.has(RoomKeys.EXIT_TO);
    if (!leads && !fields.has(RoomKeys.EXIT_REFUSE) && value instanceof Json.Obj) {
      fields.miss(RoomKeys.EXIT_TO);
    }
    Expr otherwise = leads ? Expr.Literal.TRUE : Expr.Literal.FALSE;
    return new Exit(
        linker.reference(fields, RoomKeys.EXIT_TO, Named.Sort.ROOM),
        linker.reference(fields, RoomKeys.EXIT_DOOR, Named.Sort.THING),
        linker.condition(fields, RoomKeys.EXIT_WHEN, otherwise),
        linker.text(fields, RoomKeys.EXIT_REFUSE),
        linker.condition(fields, RoomKeys.EXIT_SHOWN, otherwise),
        fields.flag(RoomKeys.EXIT_ONE_WAY),
        linker.position(value));
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
    return new Room(
        index,
        draft.id().value(),
        names.room(
            fields.string(RoomKeys.NAME),
            features.article(fields, RoomKeys.ARTICLE),
            FeatureReader.values(fields.strings(RoomKeys.WORDS))),
        linker.text(fields, RoomKeys.DESCRIPTION),
        features.properties(fields, RoomKeys.IS),
        Set.of(),
        draft.exits(),
        backdrops,
        responses.reactions(fields, RoomKeys.ON),
        responses.reactions(fields, RoomKeys.ON_SECOND),
        responses.reactions(fields, RoomKeys.AFTER),
        responses.read(fields, RoomKeys.ENTER),
        responses.read(fields, RoomKeys.EACH_TURN),
        linker.position(draft.id()));
  }
}
