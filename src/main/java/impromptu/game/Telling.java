package impromptu.game;

import impromptu.parser.Message;
import impromptu.parser.Parser;
import impromptu.parser.VerbWords;
import impromptu.story.Article;
import impromptu.story.Ending;
import impromptu.story.Meta;
import impromptu.story.StatusField;
import impromptu.story.Trait;
import impromptu.world.Command;
import impromptu.world.Exchange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the engine tells of the game itself: status, score, hints, what was found. */
final class Telling {
  private Telling() {}

  /** The rooms visited. */
  static void places(Live live) {
    List<String> names = new ArrayList<>();
    for (int room = 1; room <= live.story().rooms(); room++) {
      if (live.is(room, Trait.SEEN)) {
        names.add(live.names().named(room, Article.DEFINITE));
      }
    }
    tell(live, "places", live.joined(names, "and"));
  }

  /** The things seen that could be carried, with where. */
  static void objects(Live live) {
    Map<List<Integer>, List<Integer>> seen = new LinkedHashMap<>();
    for (int thing = live.story().rooms() + 1; thing < live.story().entities().size(); thing++) {
      int place = live.lastSeen(thing);
      boolean counts =
          live.is(thing, Trait.SEEN)
              && place != 0
              && live.story().thing(thing).partOf() == 0
              && !live.is(thing, Trait.SCENERY)
              && !live.is(thing, Trait.UNLISTED);
      if (counts) {
        seen.computeIfAbsent(
                List.of(live.story().thing(thing).alike(), place), each -> new ArrayList<>())
            .add(thing);
      }
    }
    List<Message> told = new ArrayList<>();
    seen.forEach(
        (where, things) ->
            told.add(
                new Message(
                    "object",
                    Map.of("name", live.names().counted(things)),
                    List.of(things.get(0), where.get(1)))));
    if (told.isEmpty()) {
      told.add(Message.of("no-objects"));
    }
    lines(live, told);
  }

  /** What the pronouns mean. */
  static void pronouns(Live live) {
    pronoun(live, "it", live.exchange().it());
    pronoun(live, "him", live.exchange().him());
    pronoun(live, "her", live.exchange().her());
    pronoun(live, "them", live.exchange().them());
  }

  private static void pronoun(Live live, String pronoun, List<Integer> means) {
    String id = means.isEmpty() ? "pronoun-nothing" : "pronoun-means";
    String word = live.story().language().words(pronoun).get(0);
    live.tell(new Message(id, Map.of("word", word), means));
  }

  /** The verbs of the live grammar. */
  static void verbs(Live live) {
    Set<String> words = new TreeSet<>();
    for (VerbWords verb : live.game().parser().verbs(live.before())) {
      if (!verb.words().isEmpty()) {
        words.add(verb.words().get(0));
      }
    }
    tell(live, "verbs", String.join(", ", words));
  }

  private static String turns(Live live) {
    return Integer.toString(live.turn());
  }

  /** Where the player is, the status line's fields, and the turn, in words. */
  static void status(Live live) {
    StringBuilder fields = new StringBuilder();
    for (StatusField field : live.story().status()) {
      String text = live.written(field.text());
      if (!text.isEmpty()) {
        fields
            .append(' ')
            .append(Names.cased(StatusField.told(field.id(), text), true))
            .append('.');
      }
    }
    for (Sign sign : Signs.of(live, List.of())) {
      fields.append(' ').append(sign.words());
    }
    Map<String, String> words =
        Map.of("name", live.placeName(), "turns", turns(live), "words", fields.toString());
    live.tell(new Message("status", words, List.of()));
  }

  /** How many endings were found in any playing, and their titles. */
  static void endings(Live live) {
    List<String> titles = new ArrayList<>();
    for (Ending ending : live.story().endings()) {
      if (live.found(ending.index())) {
        titles.add(live.written(ending.title()));
      }
    }
    Map<String, String> words =
        Map.of(
            "number", live.names().inWords(titles.size()),
            "max", live.names().inWords(live.story().endings().size()),
            "words", String.join("; ", titles));
    live.tell(new Message(titles.isEmpty() ? "endings-none" : "endings-found", words, List.of()));
  }

  static void version(Live live) {
    Meta meta = live.story().meta();
    Map<String, String> words =
        Map.of(
            "title", title(live, meta),
            "author", meta.author(),
            "version", meta.version(),
            "ifid", meta.ifid());
    live.tell(new Message("version", words, List.of()));
    live.prose().kind(Paragraph.Kind.SYSTEM);
    live.say(meta.about());
    live.prose().kind(Paragraph.Kind.PROSE);
  }

  private static String title(Live live, Meta meta) {
    Map<String, String> words = Map.of("title", meta.title(), "headline", meta.headline());
    return meta.headline().isEmpty()
        ? meta.title()
        : live.written(new Message("version-title", words, List.of()));
  }

  /** How the last line was read, or why it could not be. */
  static void why(Live live) {
    Exchange exchange = live.exchange();
    if (exchange.typed().isEmpty()) {
      live.tell(Message.of("why-nothing"));
      return;
    }
    Parser parser = live.game().parser();
    List<Message> why = new ArrayList<>();
    if (exchange.understood()) {
      Command last = exchange.last().orElseThrow();
      String read = parser.print(live.before(), last).toUpperCase(Locale.ROOT);
      why.add(new Message("why", Map.of("words", exchange.typed(), "command", read), List.of()));
      why.add(Message.of("why-line", "words", new Pattern(live).of(last.verb(), last.line())));
      why.addAll(parser.why(live.before(), last));
    } else {
      why.add(Message.of("why-not", "words", exchange.typed()));
      why.addAll(parser.why(live.before(), exchange.typed()));
    }
    lines(live, why);
  }

  /** Tells messages as the lines of one paragraph. */
  private static void lines(Live live, List<Message> messages) {
    int mark = live.prose().mark();
    for (Message message : messages) {
      live.tell(message);
    }
    List<Paragraph> told = live.prose().cut(mark);
    live.prose().kind(Paragraph.Kind.SYSTEM);
    live.prose().addLines(told);
    live.prose().kind(Paragraph.Kind.PROSE);
  }

  /** What the author has to tell those who have come to an end. */
  static void amusing(Live live) {
    boolean isOver = live.ending() >= 0;
    if (!isOver || live.story().meta().amusing().isEmpty()) {
      live.tell(Message.of(isOver ? "no-amusing" : "amusing-later"));
    } else {
      live.prose().kind(Paragraph.Kind.SYSTEM);
      live.say(live.story().meta().amusing());
      live.prose().kind(Paragraph.Kind.PROSE);
    }
  }

  private static void tell(Live live, String message, String words) {
    live.tell(Message.of(message, "words", words));
  }
}
