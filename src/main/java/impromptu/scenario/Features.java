package impromptu.scenario;

import impromptu.story.Reactions;
import impromptu.story.Response;
import impromptu.story.Text;
import impromptu.story.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a thing says of itself, or a kind of its things. Empty stands for what is not said.
 *
 * @param capacity 0 where none is given
 */
record Features(
    String name,
    String plural,
    Optional<String> article,
    List<String> words,
    List<String> plurals,
    Set<Integer> properties,
    Set<String> kinds,
    Text description,
    Text initial,
    int key,
    int capacity,
    Reactions on,
    Reactions onSecond,
    Reactions after,
    List<Topic> topics,
    List<Response> eachTurn) {

  /** These, and what a kind adds. */
  Features with(Features kind) {
    return new Features(
        name.isEmpty() ? kind.name : name,
        plural.isEmpty() ? kind.plural : plural,
        article.isPresent() ? article : kind.article,
        both(words, kind.words),
        both(plurals, kind.plurals),
        both(properties, kind.properties),
        both(kinds, kind.kinds),
        description.isEmpty() ? kind.description : description,
        initial.isEmpty() ? kind.initial : initial,
        key == 0 ? kind.key : key,
        capacity == 0 ? kind.capacity : capacity,
        both(on, kind.on),
        both(onSecond, kind.onSecond),
        both(after, kind.after),
        bothTopics(topics, kind.topics),
        eachTurn.isEmpty() ? kind.eachTurn : eachTurn);
  }

  private static <T> List<T> both(List<T> own, List<T> more) {
    List<T> both = new ArrayList<>(own);
    both.addAll(more);
    return both;
  }

  private static <T> Set<T> both(Set<T> own, Set<T> more) {
    Set<T> both = new LinkedHashSet<>(own);
    both.addAll(more);
    return both;
  }

  private static Reactions both(Reactions own, Reactions more) {
    Map<Integer, List<Response>> byVerb = new LinkedHashMap<>(more.byVerb());
    byVerb.putAll(own.byVerb());
    return new Reactions(byVerb, own.any().isEmpty() ? more.any() : own.any());
  }

  private static List<Topic> bothTopics(List<Topic> own, List<Topic> more) {
    Map<String, Topic> byId = new LinkedHashMap<>();
    for (Topic topic : own) {
      byId.put(topic.id(), topic);
    }
    for (Topic topic : more) {
      byId.putIfAbsent(topic.id(), topic);
    }
    return new ArrayList<>(byId.values());
  }
}
