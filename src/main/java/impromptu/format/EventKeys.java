package impromptu.format;

/** The keys of rules, scenes and timers. */
public final class EventKeys {
  public static final Key RULE_BEFORE =
      Key.of(
          "before", Type.STRINGS, "Verb ids with commas, or \"any\": asked before anything else.");
  public static final Key RULE_INSTEAD =
      Key.of("instead", Type.STRINGS, "The same: stands in the place of the action.")
          .example("take, touch");
  public static final Key RULE_AFTER =
      Key.of("after", Type.STRINGS, "The same: in the place of the report.");
  public static final Key RULE_EACH_TURN =
      Key.of("each-turn", Type.RESPONSES, "Given at the end of every turn.");
  public static final Key RULE_NOUN =
      Key.of("noun", Type.ID, "Narrows it to actions on that thing.");

  /** A rule for the whole story; it has one of before, instead, after and each-turn. */
  public static final Shape RULE =
      Shape.of(
              "rule",
              "A rule for the whole story; it has one of before, instead, after and each-turn.",
              RULE_BEFORE,
              RULE_INSTEAD,
              RULE_AFTER,
              RULE_EACH_TURN,
              RULE_NOUN)
          .and(ResponseKeys.OWN_OR_ANSWERS)
          .begunWith(RULE_INSTEAD, ResponseKeys.WHEN, ResponseKeys.SAY);

  public static final Key SCENE_BEGINS =
      Key.of("begins", Type.CONDITION, "When it begins; never by itself if left out.")
          .otherwise("no")
          .example("turns >= 3");
  public static final Key SCENE_ENDS =
      Key.of("ends", Type.CONDITION, "When it ends; never by itself if left out.").otherwise("no");
  public static final Key SCENE_AGAIN = Key.of("again", Type.FLAG, "Whether it may begin again.");
  public static final Key SCENE_ON_BEGIN =
      Key.of("on-begin", Type.RESPONSES, "Given when it begins.");
  public static final Key SCENE_ON_END = Key.of("on-end", Type.RESPONSES, "Given when it ends.");
  public static final Key SCENE_EACH_TURN =
      Key.of("each-turn", Type.RESPONSES, "Given at the end of every turn while it is playing.");

  /** A stretch of the story that begins and ends on conditions. */
  public static final Shape SCENE =
      Shape.of(
              "scene",
              "A stretch of the story that begins and ends on conditions.",
              SCENE_BEGINS,
              SCENE_ENDS,
              SCENE_AGAIN,
              SCENE_ON_BEGIN,
              SCENE_ON_END,
              SCENE_EACH_TURN)
          .begunWith(SCENE_BEGINS, SCENE_ENDS, SCENE_ON_BEGIN, SCENE_ON_END);

  public static final Key TIMER_TURNS =
      Key.number("turns", 1, Key.MANY, "How many turns.").example(5).needed();
  public static final Key TIMER_STARTS =
      Key.of("starts", Type.FLAG, "Whether it runs from the start.");
  public static final Key TIMER_REPEATS = Key.of("repeats", Type.FLAG, "Whether it starts afresh.");
  public static final Key TIMER_THEN = Key.of("then", Type.RESPONSES, "Given when it fires.");

  /** Something that happens a number of turns after it was set going. */
  public static final Shape TIMER =
      Shape.of(
              "timer",
              "Something that happens a number of turns after it was set going.",
              TIMER_TURNS,
              TIMER_STARTS,
              TIMER_REPEATS,
              TIMER_THEN)
          .begunWith(TIMER_TURNS, TIMER_THEN);

  private EventKeys() {}
}
