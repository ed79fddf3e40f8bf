package impromptu.format;

import java.util.List;

/** The keys of choice. */
public final class ChoiceKeys {
  public static final Key LABEL =
      Key.of("label", Type.TEXT, "What the list of choices calls it.").needed();
  public static final Key TYPED =
      Key.of("typed", Type.STRINGS, "Lines that pick it, live only in the moment.")
          .example(List.of("let (it) go"));
  public static final Key DOES =
      Key.of("does", Type.STRINGS, "Ordinary actions that pick it.")
          .example(List.of("dance", "take script"));
  public static final Key ONCE =
      Key.of("once", Type.FLAG, "Whether picking it takes it off the list.");
  public static final Key STAYS =
      Key.of("stays", Type.FLAG, "Whether the moment goes on afterwards.");

  public static final Shape SHAPE =
      Shape.of(
          "choice",
          "A way out of a moment.",
          LABEL,
          TYPED,
          DOES,
          ONCE,
          STAYS,
          ResponseKeys.ANSWERS,
          ResponseKeys.WHEN,
          ResponseKeys.SAY,
          ResponseKeys.DO,
          ResponseKeys.CONTINUE);

  private ChoiceKeys() {}
}
