package impromptu.format;

import impromptu.story.Builtin;
import java.util.ArrayList;
import java.util.List;

/** Effects, and the keys of each. */
public final class EffectKeys {
  public static final Key SET = Key.of("set", Type.ID, "The variable.").needed();
  public static final Key SET_TO =
      Key.of("to", Type.VALUE, "A number, yes or no, a word, or an expression.").needed();
  public static final Key MAKE = Key.of("make", Type.STRINGS, "The thing, or several.").needed();
  public static final Key MAKE_IS = Key.of("is", Type.STRINGS, "The property it gets.");
  public static final Key MAKE_NOT = Key.of("not", Type.STRINGS, "The property it loses.");
  public static final Key MOVE = Key.of("move", Type.STRINGS, "What.").needed();
  public static final Key MOVE_TO = Key.of("to", Type.OPERAND, "Where.").needed();
  public static final Key REMOVE = Key.of("remove", Type.STRINGS, "What.").needed();
  public static final Key MOVE_ALL = Key.of("move-all", Type.OPERAND, "Out of what.").needed();
  public static final Key MOVE_ALL_TO = Key.of("to", Type.OPERAND, "Where.").needed();
  public static final Key BEGIN = Key.of("begin", Type.ID, "Which.").needed();
  public static final Key BEGIN_TURNS =
      Key.of("turns", Type.VALUE, "Another length, of a timer: a number or an expression.")
          .from(1, Key.MANY);
  public static final Key STOP = Key.of("stop", Type.ID, "Which.").needed();
  public static final Key END = Key.of("end", Type.ID, "The ending.").needed();
  public static final Key SAY = Key.of("say", Type.TEXT, "What.").needed();
  public static final Key CHOOSE = Key.of("choose", Type.RESPONSES, "The responses.").needed();
  public static final Key SCORE =
      Key.number("score", -Key.MANY, Key.MANY, "How many points.").needed();
  public static final Key SCORE_FOR = Key.of("for", Type.TEXT, "What for.");
  public static final Key CUE = Key.of("cue", Type.ID, "The cue.").needed();
  public static final Key TRY = Key.of("try", Type.ID, "The verb.").needed();
  public static final Key TRY_NOUN = Key.of("noun", Type.OPERAND, "Its noun.");
  public static final Key TRY_SECOND = Key.of("second", Type.OPERAND, "Its second noun.");
  public static final Key PERFORM = Key.of("perform", Type.ID, "Which.").oneOf(steps()).needed();

  private static final Shape SET_EFFECT = Shape.of("set", "Sets a variable.", SET, SET_TO);
  private static final Shape MAKE_EFFECT =
      Shape.of("make", "Gives or takes a property.", MAKE, MAKE_IS, MAKE_NOT);
  private static final Shape MOVE_EFFECT =
      Shape.of("move", "Moves a thing, several, or the player.", MOVE, MOVE_TO);
  private static final Shape REMOVE_EFFECT =
      Shape.of("remove", "Takes a thing out of the world.", REMOVE);
  private static final Shape MOVE_ALL_EFFECT =
      Shape.of("move-all", "Moves everything directly in it.", MOVE_ALL, MOVE_ALL_TO);
  private static final Shape BEGIN_EFFECT =
      Shape.of("begin", "Begins a scene, timer or moment.", BEGIN, BEGIN_TURNS);
  private static final Shape STOP_EFFECT = Shape.of("stop", "Ends a scene, timer or moment.", STOP);
  private static final Shape END_EFFECT = Shape.of("end", "Ends the story.", END);
  private static final Shape SAY_EFFECT = Shape.of("say", "Prints.", SAY);
  private static final Shape CHOOSE_EFFECT =
      Shape.of("choose", "Gives the first response that fits.", CHOOSE);
  private static final Shape SCORE_EFFECT =
      Shape.of("score", "Adds to the score.", SCORE, SCORE_FOR);
  private static final Shape CUE_EFFECT = Shape.of("cue", "Sends a cue to the screen.", CUE);
  private static final Shape TRY_EFFECT =
      Shape.of("try", "Tries another action.", TRY, TRY_NOUN, TRY_SECOND);
  private static final Shape PERFORM_EFFECT =
      Shape.of("perform", "Does one of the engine's own steps.", PERFORM);

  /** What an effect does. */
  public enum Kind {
    SET,
    MAKE,
    MOVE,
    REMOVE,
    MOVE_ALL,
    BEGIN,
    STOP,
    END,
    SAY,
    CHOOSE,
    SCORE,
    CUE,
    TRY,
    PERFORM
  }

  private EffectKeys() {}

  /** The keys of effects of a kind, the one that says which it is before the others. */
  public static Shape of(Kind kind) {
    return switch (kind) {
      case SET -> SET_EFFECT;
      case MAKE -> MAKE_EFFECT;
      case MOVE -> MOVE_EFFECT;
      case REMOVE -> REMOVE_EFFECT;
      case MOVE_ALL -> MOVE_ALL_EFFECT;
      case BEGIN -> BEGIN_EFFECT;
      case STOP -> STOP_EFFECT;
      case END -> END_EFFECT;
      case SAY -> SAY_EFFECT;
      case CHOOSE -> CHOOSE_EFFECT;
      case SCORE -> SCORE_EFFECT;
      case CUE -> CUE_EFFECT;
      case TRY -> TRY_EFFECT;
      case PERFORM -> PERFORM_EFFECT;
    };
  }

  private static List<String> steps() {
    List<String> ids = new ArrayList<>();
    for (Builtin step : Builtin.values()) {
      ids.add(step.id());
    }
    return ids;
  }
}
