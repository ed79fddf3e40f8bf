package impromptu.scenario;

import impromptu.format.SectionKeys;
import impromptu.format.ThingKeys;
import impromptu.format.Type;
import impromptu.story.Name;
import impromptu.story.Thing;
import impromptu.story.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code things}. */
final class ThingReader {
  private static final String EVERYWHERE = "everywhere";

  private final Linker linker;
  private final FeatureReader features;
  private final NameReader names;
  private final Map<Integer, Set<Integer>> doors;
  private final int rooms;
  private final List<Thing> things = new ArrayList<>();

  /**
   * @param doors the rooms of each door
   * @param rooms how many rooms there are
   */
  ThingReader(
      Linker linker,
      FeatureReader features,
      NameReader names,
      Map<Integer, Set<Integer>> doors,
      int rooms) {
    this.linker = linker;
    this.features = features;
    this.names = names;
    this.doors = doors;
    this.rooms = rooms;
  }

  List<Thing> read(Sections sections) {
    for (Definition definition : sections.of(SectionKeys.THINGS)) {
      Fields fields =
          Fields.of(definition.id(), definition.value(), ThingKeys.THING, linker.findings());
      fields.number(ThingKeys.COUNT);
      add(definition, fields, Names.copies(definition.value()));
    }
    return things;
  }

  /** Where a thing is at the start. */
  private record Place(int holder, List<Integer> rooms, int whole) {}

  private void add(Definition definition, Fields fields, int copies) {
    int first = rooms + 1 + things.size();
    Features own = features.read(fields);
    Place place = place(first, fields);
    if (doors.containsKey(first)) {
      own.properties().add(Trait.DOOR.ordinal());
    }
    Name name = names.thing(definition.name(), own);
    for (int i = 0; i < copies; i++) {
      things.add(
          thing(
              first + i,
              first,
              Names.copyOf(definition.name(), i),
              name,
              own,
              place,
              definition.id()));
    }
  }

  private Thing thing(
      int index, int alike, String id, Name name, Features own, Place place, Json.Str at) {
    return new Thing(
        index,
        id,
        alike,
        name,
        own.description(),
        own.initial(),
        own.properties(),
        own.kinds(),
        place.holder(),
        place.rooms(),
        place.whole(),
        own.key(),
        own.capacity() == 0 ? Integer.MAX_VALUE : own.capacity(),
        own.on(),
        own.onSecond(),
        own.after(),
        own.topics(),
        own.eachTurn(),
        linker.position(at));
  }

  private Place place(int index, Fields fields) {
    fields.rejectBoth(ThingKeys.IN, ThingKeys.PART_OF);
    Json in = fields.take(ThingKeys.IN, Type.STRINGS);
    int whole = linker.reference(fields, ThingKeys.PART_OF, Named.Sort.THING);
    Set<Integer> door = doors.get(index);
    if (door != null) {
      if (!in.isAbsent()) {
        linker
            .findings()
            .report(Code.CLASH, in, "a door stands in the rooms of its exits; leave out \"in\"");
      }
      return new Place(0, new ArrayList<>(door), whole);
    }
    if (in instanceof Json.Arr list) {
      return new Place(0, roomsOf(list), 0);
    }
    if (in instanceof Json.Str string && string.value().equals(EVERYWHERE)) {
      return new Place(0, everywhere(), 0);
    }
    return new Place(linker.entity(in), List.of(), whole);
  }

  private List<Integer> roomsOf(Json.Arr list) {
    List<Integer> standing = new ArrayList<>();
    for (Json item : list.items()) {
      Optional<Named> room = linker.find(item, Named.Sort.ROOM);
      if (room.isPresent()) {
        standing.add(room.get().index());
      }
    }
    return standing;
  }

  private List<Integer> everywhere() {
    List<Integer> all = new ArrayList<>();
    for (int room = 1; room <= rooms; room++) {
      all.add(room);
    }
    return all;
  }
}
