package impromptu.format;

import java.util.List;
import java.util.Map;

/** The keys of rooms and of their exits. */
public final class RoomKeys {
  public static final Key EXIT_TO =
      Key.of("to", Type.ID, "The room it leads to; without one it only refuses.");
  public static final Key EXIT_DOOR = Key.of("door", Type.ID, "The door in it.");
  public static final Key EXIT_WHEN =
      Key.of(
              "when",
              Type.CONDITION,
              "What must hold for it to be taken; \"no\" where it leads nowhere.")
          .otherwise("yes");
  public static final Key EXIT_REFUSE =
      Key.of("refuse", Type.TEXT, "Said while it can't be taken.");
  public static final Key EXIT_SHOWN =
      Key.of(
              "shown",
              Type.CONDITION,
              "Whether lists of exits name it; \"no\" where it leads nowhere.")
          .otherwise("yes");
  public static final Key EXIT_ONE_WAY =
      Key.of("one-way", Type.FLAG, "That it does not lead back is meant.");

  /** A way out: a room, or more about it. */
  public static final Shape EXIT =
      Shape.of(
              "exit",
              "A way out: a room, or more about it.",
              EXIT_TO,
              EXIT_DOOR,
              EXIT_WHEN,
              EXIT_REFUSE,
              EXIT_SHOWN,
              EXIT_ONE_WAY)
          .or(Type.ID);

  public static final Key NAME = Key.of("name", Type.STRING, "The printed name.").needed();
  public static final Key ARTICLE =
      Key.of(
          "article",
          Type.STRING,
          "An article of the language, or \"\" for none; \"the\" if left out.");
  public static final Key DESCRIPTION =
      Key.of("description", Type.TEXT, "What looking around prints.");
  public static final Key WORDS = Key.of("words", Type.STRINGS, "Further words that call it.");
  public static final Key IS =
      Key.of("is", Type.STRINGS, "Properties it starts with.").example(List.of("dark"));
  public static final Key EXITS =
      Key.map("exits", EXIT, "The ways out, by direction: a room, or an object.")
          .example(Map.of("north", "stage"));
  public static final Key ON =
      Key.of(
          "on",
          Type.REACTIONS,
          "What answers actions done here without a noun, or on the room or a direction.");
  public static final Key ON_SECOND =
      Key.of("on-second", Type.REACTIONS, "What answers actions with the room as the second noun.");
  public static final Key AFTER =
      Key.of("after", Type.REACTIONS, "What follows an action that was carried out.");
  public static final Key ENTER =
      Key.of("enter", Type.RESPONSES, "Given when the player comes in, after the description.");
  public static final Key EACH_TURN =
      Key.of("each-turn", Type.RESPONSES, "Given at the end of every turn spent here.");

  /** A place to be. */
  public static final Shape ROOM =
      Shape.of(
              "room",
              "A place to be.",
              NAME,
              ARTICLE,
              DESCRIPTION,
              WORDS,
              IS,
              EXITS,
              ON,
              ON_SECOND,
              AFTER,
              ENTER,
              EACH_TURN)
          .begunWith(NAME, DESCRIPTION, EXITS);

  private RoomKeys() {}
}
