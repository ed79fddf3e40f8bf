package impromptu.parser;

import impromptu.world.Exchange;
import java.util.List;
import java.util.Map;

/** Turns troubles into what is told of them. */
final class Complaints {
  /** How many things within things are followed to the room they were seen in. */
  private static final int MOST_NESTED = 40;

  private final Situation situation;

  Complaints(Situation situation) {
    this.situation = situation;
  }

  /**
   * The reading that a failure makes.
   *
   * @param rest what else is on the line
   */
  Reading reading(Outcome.Failed failed, String rest, Exchange exchange) {
    Message message = message(failed);
    return switch (failed.trouble().kind()) {
      case SCENERY, NOTHING_TO, TOO_FEW, CANT_TALK, ONLY_ONE ->
          new Reading.Nothing(List.of(message), rest, exchange);
      case PRONOUN_GONE, NO_ANTECEDENT, ELSEWHERE, ABSENT, MISPLACED ->
          new Reading.Misread(Misreading.NOT_HERE, message, rest, exchange);
      case UNKNOWN_WORD -> new Reading.Misread(Misreading.UNKNOWN_WORD, message, rest, exchange);
      case NO_VERB -> new Reading.Misread(Misreading.UNKNOWN_VERB, message, rest, exchange);
      case NUMBER, JUNK, TOO_LONG ->
          new Reading.Misread(Misreading.UNREADABLE, message, rest, exchange);
    };
  }

  private Message message(Outcome.Failed failed) {
    Trouble trouble = failed.trouble();
    String words = failed.tokens().text(trouble.at(), trouble.to());
    return switch (trouble.kind()) {
      case UNKNOWN_WORD -> Message.of("unknown-word", "word", words);
      case NO_VERB -> noVerb(failed);
      case SCENERY -> Message.of("only-scenery", "words", words);
      case ELSEWHERE -> elsewhere(trouble.entities().get(0), words);
      case PRONOUN_GONE -> gone(trouble.entities(), words);
      case NO_ANTECEDENT -> Message.of("no-antecedent", "word", words);
      case ABSENT -> absent(words);
      case TOO_FEW ->
          new Message(
              "too-few",
              Map.of("words", words, "number", Integer.toString(trouble.number())),
              trouble.entities());
      case NOTHING_TO ->
          failed.verb().isEmpty()
              ? Message.of("nothing-there", "words", words)
              : Message.of("nothing-to", "words", failed.verb());
      case MISPLACED -> Message.of("misplaced", trouble.entities());
      case ONLY_ONE -> Message.of("only-one", "words", failed.verb());
      case CANT_TALK -> Message.of("cant-talk", trouble.entities());
      case NUMBER -> Message.of("number-alone", "words", words);
      case JUNK ->
          new Message(
              "unreadable", Map.of("words", words, "command", failed.tokens().text()), List.of());
      case TOO_LONG -> Message.of("too-long");
    };
  }

  private Message noVerb(Outcome.Failed failed) {
    Tokens tokens = failed.tokens();
    String word = tokens.text(0, 1);
    if (Lexicon.isDigits(tokens.word(0)) && tokens.size() == 1) {
      return Message.of("number-alone", "words", word);
    }
    if (!situation.lexicon().knows(tokens, 0)) {
      return Message.of("unknown-verb", "word", word);
    }
    NounPhrases phrases = new NounPhrases(situation, situation.player(), tokens, List.of());
    for (int end = tokens.size(); end > 0; end--) {
      Phrase phrase = phrases.parse(0, end, false);
      if (phrase.isCertain()) {
        return new Message(
            "no-verb",
            Map.of("words", tokens.text(0, end)),
            List.of(phrase.items().get(0).found[0]));
      }
    }
    return Message.of("not-a-verb", "word", word);
  }

  /** Of something that was seen before: where, as far as the player knows. */
  private Message elsewhere(int entity, String words) {
    if (situation.story().isRoom(entity)) {
      return Message.of("not-in-room", List.of(entity));
    }
    int place = situation.view().lastSeen(entity);
    int room = roomSeen(entity);
    boolean isHere = room == situation.view().room() && !isEnclosed();
    boolean isDark = !situation.around(situation.player()).lit();
    if (isDark && (isHere || standsHere(entity))) {
      return Message.of("too-dark-for-that", "words", words);
    }
    if (place == 0 || (isHere && place == room)) {
      return Message.of("not-here-any-more", List.of(entity));
    }
    return isHere || place == room || room == 0
        ? Message.of("seen-elsewhere", List.of(entity, place))
        : new Message("seen-far", Map.of("name", name(room)), List.of(entity, place));
  }

  /** Whether the player is in something closed, so that what is in the room is elsewhere. */
  private boolean isEnclosed() {
    return !situation.story().isRoom(situation.view().scope(situation.player()).bound());
  }

  private boolean standsHere(int entity) {
    return situation.story().entity(entity).standsIn(situation.view().room());
  }

  /** The room that a thing was last seen in, by what it was in and where that was last seen. */
  private int roomSeen(int entity) {
    int at = entity;
    for (int i = 0; i < MOST_NESTED && at != 0 && !situation.story().isRoom(at); i++) {
      at = at == situation.player() ? situation.view().room() : situation.view().lastSeen(at);
    }
    return situation.story().isRoom(at) ? at : 0;
  }

  private String name(int room) {
    return situation.story().entity(room).name().withDefinite();
  }

  private Message gone(List<Integer> entities, String words) {
    int entity = entities.get(0);
    int place = situation.view().lastSeen(entity);
    int room = roomSeen(entity);
    Map<String, String> parameters = Map.of("word", words);
    if (place == 0) {
      return new Message("pronoun-gone", parameters, List.of(entity));
    }
    return place == room || room == 0 || room == situation.view().room()
        ? new Message("pronoun-elsewhere", parameters, List.of(entity, place))
        : new Message(
            "pronoun-far", Map.of("word", words, "name", name(room)), List.of(entity, place));
  }

  private Message absent(String words) {
    Around around = situation.around(situation.player());
    return Message.of(around.lit() ? "not-here" : "too-dark-for-that", "words", words);
  }
}
