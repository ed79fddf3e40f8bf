package impromptu.scenario;

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
    for (Definition definition : sections.of("kinds")) {
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
    for (Json.Str kind : fields.strings("kind")) {
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
    Fields fields = Fields.of(definition.id(), definition.value(), linker.findings());
    Features features = read(fields);
    fields.rejectOthers();
    features.kinds().add(id);
    underway.remove(id);
    kinds.put(id, features);
    return features;
  }

  private Features own(Fields fields) {
    Text description = linker.text(fields.take("description"));
    return new Features(
        fields.string("name", ""),
        fields.string("plural", ""),
        article(fields),
        values(fields.strings("words")),
        values(fields.strings("plurals")),
        properties(fields),
        new LinkedHashSet<>(),
        description,
        linker.text(fields.take("initial")),
        linker.reference(fields.take("key"), Named.Sort.THING),
        fields.number("capacity", 1, Limits.STEPS, 0),
        responses.reactions(fields, "on"),
        responses.reactions(fields, "on-second"),
        responses.reactions(fields, "after"),
        topics(fields),
        responses.read(fields.take("each-turn")));
  }

  /** The article that an author gives. */
  Optional<String> article(Fields fields) {
    Json article = fields.take("article");
    if (!(article instanceof Json.Str string)) {
      fields.string("article", "");
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

  /** The properties that {@code is} names. */
  Set<Integer> properties(Fields fields) {
    Set<Integer> properties = new LinkedHashSet<>();
    for (Json.Str property : fields.strings("is")) {
      properties.add(linker.index(property, linker.names().properties(), "property"));
    }
    return properties;
  }

  private List<Topic> topics(Fields fields) {
    List<Topic> topics = new ArrayList<>();
    for (Json.Member member : fields.members("topics")) {
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
    Fields fields = Fields.of(id, member.value(), linker.findings());
    Topic topic =
        new Topic(
            id.value(),
            words(id, fields.strings("words")),
            responses.ownOrAnswers(fields),
            linker.position(id));
    fields.rejectOthers();
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
