package impromptu.format;

/** The sections of a scenario. */
public final class SectionKeys {
  public static final Key STORY =
      Key.object("story", StoryKeys.SHAPE, "What the story says of itself.");
  public static final Key ROOMS = Key.map("rooms", RoomKeys.ROOM, "The places.");
  public static final Key THINGS =
      Key.map("things", ThingKeys.THING, "Everything that is no room.");
  public static final Key KINDS =
      Key.map("kinds", ThingKeys.KINDS, "What several things have in common.");
  public static final Key PROPERTIES =
      Key.map("properties", Type.STRING, "An author's own properties, with what they mean.");
  public static final Key VARIABLES =
      Key.map("variables", VariableKeys.VARIABLE, "What can be counted.");
  public static final Key RULES = Key.map("rules", EventKeys.RULE, "Rules for the whole story.");
  public static final Key SCENES = Key.map("scenes", EventKeys.SCENE, "Stretches of the story.");
  public static final Key TIMERS =
      Key.map("timers", EventKeys.TIMER, "What happens a number of turns later.");
  public static final Key MOMENTS =
      Key.map("moments", MomentKeys.MOMENT, "Decisions under pressure.");
  public static final Key ENDINGS =
      Key.map("endings", SurroundingKeys.ENDING, "How the story ends.");
  public static final Key CLAIMS =
      Key.map(
          "claims",
          SurroundingKeys.CLAIM,
          "What \"impromptu prove\" is to prove of the whole story.");
  public static final Key HINTS = Key.map("hints", SurroundingKeys.HINT, "Help in steps.");
  public static final Key STATUS = Key.map("status", Type.TEXT, "The status line's fields.");
  public static final Key CUES = Key.map("cues", SurroundingKeys.CUE, "Signs to the screen.");
  public static final Key VERBS =
      Key.map("verbs", VerbKeys.VERB, "Verbs, or parts of the library's.");
  public static final Key MESSAGES =
      Key.map("messages", Type.TEXT, "Stock messages in the story's own words.");
  public static final Key NEEDS = Key.map("needs", VerbKeys.NEED, "What actions can need.");
  public static final Key DIRECTIONS = Key.map("directions", VerbKeys.DIRECTION, "Ways to go.");
  public static final Key LANGUAGE =
      Key.object("language", LanguageKeys.LANGUAGE, "The words of the language, by their use.");
  public static final Key RELEASED =
      Key.object(
          "released",
          ReleaseKeys.RELEASED,
          "What saves of the last version hold; \"impromptu release\" writes it.");

  /** A file. */
  public static final Shape FILE =
      Shape.of(
              "file",
              "An Impromptu scenario",
              STORY,
              ROOMS,
              THINGS,
              KINDS,
              PROPERTIES,
              VARIABLES,
              RULES,
              SCENES,
              TIMERS,
              MOMENTS,
              ENDINGS,
              CLAIMS,
              HINTS,
              STATUS,
              CUES,
              VERBS,
              MESSAGES,
              NEEDS,
              DIRECTIONS,
              LANGUAGE,
              RELEASED)
          .inParts();

  private SectionKeys() {}
}
