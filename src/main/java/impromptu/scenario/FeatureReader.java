package impromptu.scenario;

import impromptu.format.Key;
import impromptu.format.SectionKeys;
import impromptu.format.ThingKeys;
import impromptu.format.Type;
import impromptu.story.Text;
import impromptu.story.Topic;
import impromptu.story.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the keys that things and kinds share, and adds to each what its kinds say. */
final class FeatureReader {
  private final Linker linker;
  private final ResponseReader responses;
  private final Map<String, Definition> definitions = new LinkedHashMap<>();
  private final Map<String, Features> kinds = new LinkedHashMap<>();
  private final Set<String> underway = new LinkedHashSet<>();

  FeatureReader(Linker linker, ResponseReader responses, Sections sections) {
    this.linker = linker;
    this.responses = responses;
    for (Definition definition : sections.of(SectionKeys.KINDS)) {
      definitions.put(definition.name(), definition);
    }
  }

  /** Reads the kinds that no thing has asked for, for their problems. */
  void readKinds() {
    for (String kind : definitions.keySet()) {
      kind(kind);
    }
  }

  /** The features that an object's keys give it and its kinds add. */
  Features read(Fields fields) {
    Features features = own(fields);
    for (Json.Str kind : fields.strings(ThingKeys.KIND)) {
      if (!linker.names().kinds().has(kind.value())) {
        linker.index(kind, linker.names().kinds(), "kind");
      } else if (underway.contains(kind.value())) {
        linker
            .findings()
            .report(Code.CIRCLE, kind, "\"" + kind.value() + "\" would be a kind of itself");
      } else {
        features = features.with(kind(kind.value()));
      }
    }
    return features;
  }

  private Features kind(String id) {
    Features known = kinds.get(id);
    if (known != null) {
      return known;
    }
    underway.add(id);
    Definition definition = definitions.get(id);
    Fields fields =
        Fields.of(definition.id(), definition.value(), ThingKeys.KINDS, linker.findings());
    Features features = read(fields);
    features.kinds().add(id);
    underway.remove(id);
    kinds.put(id, features);
    return features;
  }

  private Features own(Fields fields) {
    Text description = linker.text(fields, ThingKeys.DESCRIPTION);
    return new Features(
        fields.string(ThingKeys.NAME),
        fields.string(ThingKeys.PLURAL),
        article(fields, ThingKeys.ARTICLE),
        values(fields.strings(ThingKeys.WORDS)),
        values(fields.strings(ThingKeys.PLURALS)),
        properties(fields, ThingKeys.IS),
        new LinkedHashSet<>(),
        description,
        linker.text(fields, ThingKeys.INITIAL),
        linker.reference(fields, ThingKeys.KEY, Named.Sort.THING),
        fields.number(ThingKeys.CAPACITY, 0),
        responses.reactions(fields, ThingKeys.ON),
        responses.reactions(fields, ThingKeys.ON_SECOND),
        responses.reactions(fields, ThingKeys.AFTER),
        topics(fields),
        responses.read(fields, ThingKeys.EACH_TURN));
  }

  /** The article that an author gives. */
  Optional<String> article(Fields fields, Key key) {
    Json article = fields.take(key, Type.STRING);
    if (!(article instanceof Json.Str string)) {
      fields.string(key);
      return Optional.empty();
    }
    if (!linker.nouns().allows(string.value())) {
      String allowed = String.join("\", \"", linker.nouns().allowed());
      linker
          .findings()
          .report(Code.UNKNOWN_NAME, article, "an article is \"" + allowed + "\" or \"\"");
    }
    return Optional.of(string.value());
  }

  static List<String> values(List<Json.Str> strings) {
    List<String> values = new ArrayList<>();
    for (Json.Str string : strings) {
      values.add(string.value());
    }
    return values;
  }

  /** The properties that a key names. */
  Set<Integer> properties(Fields fields, Key key) {
    Set<Integer> properties = new LinkedHashSet<>();
    for (Json.Str property : fields.strings(key)) {
      properties.add(linker.index(property, linker.names().properties(), "property"));
    }
    return properties;
  }

  private List<Topic> topics(Fields fields) {
    List<Topic> topics = new ArrayList<>();
    for (Json.Member member : fields.members(ThingKeys.TOPICS)) {
      topics.add(topic(member));
    }
    return topics;
  }

  private Topic topic(Json.Member member) {
    Json.Str id = member.key();
    if (member.value() instanceof Json.Str || member.value() instanceof Json.Arr) {
      return new Topic(
          id.value(), words(id, List.of()), responses.read(member.value()), linker.position(id));
    }
    Fields fields = Fields.of(id, member.value(), ThingKeys.TOPIC, linker.findings());
    Topic topic =
        new Topic(
            id.value(),
            words(id, fields.strings(ThingKeys.TOPIC_WORDS)),
            responses.ownOrAnswers(fields),
            linker.position(id));
    return topic;
  }

  private static List<String> words(Json.Str id, List<Json.Str> given) {
    List<String> words = new ArrayList<>();
    for (Json.Str word : given) {
      words.add(Words.normal(word.value()));
    }
    return words.isEmpty() ? List.of(id.value().replace('-', ' ')) : words;
  }
}
