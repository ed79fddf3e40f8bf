package impromptu.format;

import java.util.List;

/** The keys of cue. */
public final class CueKeys {
  public static final Key SHOW =
      Key.of("show", Type.STRING, "What a screen may do.")
          .oneOf(List.of("light", "dark", "pulse", "curtain"))
          .needed();
  public static final Key WHILE =
      Key.of(
              "while",
              Type.CONDITION,
              "While it holds, the sign goes on, also after a save is restored.")
          .example("at stage");
  public static final Key WORDS =
      Key.of("words", Type.TEXT, "The same in words, for those who do not see it.");

  public static final Shape SHAPE = Shape.of("cue", "A sign to the screen.", SHOW, WHILE, WORDS);

  private CueKeys() {}
}
