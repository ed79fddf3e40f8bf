package impromptu.scenario;

import impromptu.format.SectionKeys;
import impromptu.story.Entity;
import impromptu.story.Language;
import impromptu.story.Meta;
import impromptu.story.Moment;
import impromptu.story.Name;
import impromptu.story.Position;
import impromptu.story.Reactions;
import impromptu.story.Room;
import impromptu.story.Story;
import impromptu.story.Text;
import impromptu.story.Thing;
import impromptu.story.Verb;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The step of meaning: from merged sections to a story. */
final class StoryReader {
  private static final String PLAYER = "player";

  private final Sections sections;
  private final Findings findings;
  private final Linker linker;
  private final ResponseReader responses;
  private final NameReader names;
  private final Sources sources;
  private final Source first;

  /**
   * @param first the file that a missing section is missed in
   */
  StoryReader(Sections sections, Findings findings, Sources sources, Source first) {
    this.sections = sections;
    this.findings = findings;
    this.sources = sources;
    this.first = first;
    LanguageReader reader = new LanguageReader(findings);
    Language language = reader.read(sections);
    linker = new Linker(new Names(sections, findings), language, reader.nouns(), findings);
    responses = new ResponseReader(linker);
    names = new NameReader(language, reader.nouns());
  }

  /** The story, if nothing is wrong with it. */
  Optional<Story> read(String hash) {
    List<Entity> entities = entities();
    VerbReader verbReader = new VerbReader(linker, responses);
    List<Verb> verbs = verbReader.readVerbs(sections);
    List<Moment> moments = new MomentReader(linker, responses, verbReader, verbs).read(sections);
    EventReader events = new EventReader(linker, responses);
    SurroundingReader surroundings = new SurroundingReader(linker, responses);
    MetaReader metaReader = new MetaReader(linker, sections, first);
    Meta meta = metaReader.read(hash);
    int start = metaReader.start();
    Story story =
        new Story(
            meta,
            entities,
            sections.of(SectionKeys.ROOMS).size(),
            player(),
            start,
            surroundings.readProperties(sections),
            linker.names().variables(),
            verbReader.readDirections(sections),
            verbReader.readNeeds(sections),
            verbs,
            events.readRules(sections),
            events.readScenes(sections),
            events.readTimers(sections),
            moments,
            surroundings.readEndings(sections),
            new ClaimReader(linker).read(sections),
            surroundings.readHints(sections),
            surroundings.readCues(sections),
            surroundings.readStatus(sections),
            surroundings.readMessages(sections),
            linker.language(),
            metaReader.maxScore(),
            linker.awards(),
            inOrder(linker.texts()),
            linker.counters(),
            parts(entities));
    return check(story);
  }

  private Optional<Story> check(Story story) {
    if (!sections.of(SectionKeys.RELEASED).isEmpty() && findings.errors() == 0) {
      new ReleaseCheck(story, sections.asFields(SectionKeys.RELEASED, first), findings).report();
    }
    if (findings.errors() == 0) {
      new StoryCheck(
              story,
              sources,
              findings,
              responses.effects().moved(),
              sections.of(SectionKeys.PROPERTIES))
          .report();
    }
    return findings.errors() == 0 ? Optional.of(story) : Optional.empty();
  }

  /** Nowhere, the rooms, the things. */
  private List<Entity> entities() {
    FeatureReader features = new FeatureReader(linker, responses, sections);
    RoomReader roomReader = new RoomReader(linker, responses, features, names);
    Map<Integer, Set<Integer>> doors = roomReader.readExits(sections);
    int rooms = sections.of(SectionKeys.ROOMS).size();
    List<Thing> things = new ThingReader(linker, features, names, doors, rooms).read(sections);
    features.readKinds();
    List<Entity> entities = new ArrayList<>();
    entities.add(nowhere());
    entities.addAll(roomReader.read(things));
    entities.addAll(things);
    return entities;
  }

  private static Room nowhere() {
    Name name = new Name("", "", "", "", List.of(), List.of());
    Text none = Text.EMPTY;
    Reactions silent = Reactions.NONE;
    return new Room(
        0,
        "",
        name,
        none,
        Set.of(),
        Set.of(),
        Map.of(),
        List.of(),
        silent,
        silent,
        silent,
        List.of(),
        List.of(),
        Position.NONE);
  }

  private int player() {
    Optional<Named> player = linker.names().find(PLAYER);
    if (player.isPresent() && player.get().isA(Named.Sort.THING)) {
      return player.get().index();
    }
    findings.report(Code.MISSING_KEY, new Span(first, 0, 1), "no thing is called \"player\"");
    return 0;
  }

  private static Map<Integer, List<Integer>> parts(List<Entity> entities) {
    Map<Integer, List<Integer>> parts = new LinkedHashMap<>();
    for (Entity entity : entities) {
      if (entity instanceof Thing thing && thing.partOf() > 0) {
        List<Integer> of = parts.get(thing.partOf());
        if (of == null) {
          of = new ArrayList<>();
          parts.put(thing.partOf(), of);
        }
        of.add(thing.index());
      }
    }
    return parts;
  }

  private static List<Text> inOrder(List<Text> texts) {
    List<Text> sorted = new ArrayList<>(texts);
    sorted.sort(new ByPosition());
    return sorted;
  }

  /** A class and not a lambda, whose first use would cost the start of play its milliseconds. */
  private static final class ByPosition implements java.util.Comparator<Text> {
    @Override
    public int compare(Text a, Text b) {
      Position first = a.position();
      Position second = b.position();
      int file = first.file().compareTo(second.file());
      int line = Integer.compare(first.line(), second.line());
      return file != 0 ? file : line != 0 ? line : Integer.compare(first.column(), second.column());
    }
  }
}
