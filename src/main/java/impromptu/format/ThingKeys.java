package impromptu.format;

import java.util.List;
import java.util.Map;

/** The keys of things, of kinds, and of what they can be asked about. */
public final class ThingKeys {
  public static final Key TOPIC_WORDS =
      Key.of("words", Type.STRINGS, "The words that bring it up.")
          .example(List.of("key", "brass key"));

  /** Something that can be asked and told about. */
  public static final Shape TOPIC =
      Shape.of("topic", "Something that can be asked and told about.", TOPIC_WORDS)
          .and(ResponseKeys.OWN_OR_ANSWERS)
          .begunWith(TOPIC_WORDS, ResponseKeys.SAY)
          .or(Type.RESPONSES);

  public static final Key NAME =
      Key.of(
              "name",
              Type.STRING,
              "The printed name, without an article; made from the id if left out.")
          .example("velvet curtain");
  public static final Key PLURAL =
      Key.of("plural", Type.STRING, "The printed name of several; made by rule if left out.")
          .example("velvet curtains");
  public static final Key ARTICLE =
      Key.of(
          "article",
          Type.STRING,
          "An article of the language, or \"\" for none; made by rule if left out.");
  public static final Key WORDS =
      Key.of("words", Type.STRINGS, "Further words that call it.")
          .example(List.of("drape", "black"));
  public static final Key PLURALS =
      Key.of("plurals", Type.STRINGS, "Further words that call several.")
          .example(List.of("drapes"));
  public static final Key IS =
      Key.of("is", Type.STRINGS, "Properties it starts with.").example(List.of("scenery"));
  public static final Key KIND =
      Key.of("kind", Type.STRINGS, "A kind that it is made from, or several.").example("fruit");
  public static final Key DESCRIPTION =
      Key.of("description", Type.TEXT, "What examining it prints.");
  public static final Key INITIAL =
      Key.of(
          "initial", Type.TEXT, "What the room's description says of it until it is first moved.");
  public static final Key KEY =
      Key.of("key", Type.ID, "The id of the thing that unlocks it.").example("brass-key");
  public static final Key CAPACITY =
      Key.number("capacity", 1, Key.MANY, "How many things it holds at most.").example(3);
  public static final Key ON =
      Key.of(
              "on",
              Type.REACTIONS,
              "What answers actions on it instead of the verb's own answer: verb ids, several with commas, or \"any\".")
          .example(Map.of("touch, rub", "It hums."));
  public static final Key ON_SECOND =
      Key.of("on-second", Type.REACTIONS, "The same where it is the second noun.");
  public static final Key AFTER =
      Key.of(
          "after",
          Type.REACTIONS,
          "What follows an action on it that was carried out, instead of the verb's report.");
  public static final Key TOPICS =
      Key.map("topics", TOPIC, "What it answers when asked or told about.");
  public static final Key EACH_TURN =
      Key.of(
          "each-turn",
          Type.RESPONSES,
          "Given at the end of every turn in which the player can see it.");
  public static final Key IN =
      Key.of(
              "in",
              Type.STRINGS,
              "What holds it at the start; a list of rooms, or \"everywhere\", makes it a backdrop.")
          .example("wings");
  public static final Key PART_OF =
      Key.of("part-of", Type.ID, "The thing it is a part of, for good.");
  public static final Key COUNT =
      Key.number("count", 1, 1_000, "How many identical ones there are.").otherwise(1);

  /** What several things have in common. */
  public static final Shape KINDS =
      Shape.of(
              "kind",
              "What several things have in common.",
              NAME,
              PLURAL,
              ARTICLE,
              WORDS,
              PLURALS,
              IS,
              KIND,
              DESCRIPTION,
              INITIAL,
              KEY,
              CAPACITY,
              ON,
              ON_SECOND,
              AFTER,
              TOPICS,
              EACH_TURN)
          .begunWith(NAME, IS, DESCRIPTION);

  /** A thing, a person, scenery, a door, the player. */
  public static final Shape THING =
      Shape.of("thing", "A thing, a person, scenery, a door, the player.")
          .and(KINDS.keys())
          .and(List.of(IN, PART_OF, COUNT))
          .begunWith(NAME, IN, DESCRIPTION)
          .inParts();

  private ThingKeys() {}
}
