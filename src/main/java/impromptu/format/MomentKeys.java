package impromptu.format;

import java.util.List;

/** The keys of moments and of their choices. */
public final class MomentKeys {
  public static final Key CHOICE_LABEL =
      Key.of("label", Type.TEXT, "What the list of choices calls it.").needed();
  public static final Key CHOICE_TYPED =
      Key.of("typed", Type.STRINGS, "Lines that pick it, live only in the moment.")
          .example(List.of("let (it) go"));
  public static final Key CHOICE_DOES =
      Key.of("does", Type.STRINGS, "Ordinary actions that pick it.")
          .example(List.of("dance", "take script"));
  public static final Key CHOICE_ONCE =
      Key.of("once", Type.FLAG, "Whether picking it takes it off the list.");
  public static final Key CHOICE_STAYS =
      Key.of("stays", Type.FLAG, "Whether the moment goes on afterwards.");

  /** A way out of a moment. */
  public static final Shape CHOICE =
      Shape.of(
              "choice",
              "A way out of a moment.",
              CHOICE_LABEL,
              CHOICE_TYPED,
              CHOICE_DOES,
              CHOICE_ONCE,
              CHOICE_STAYS)
          .and(ResponseKeys.OWN_OR_ANSWERS)
          .begunWith(CHOICE_LABEL, CHOICE_TYPED, ResponseKeys.SAY, ResponseKeys.DO);

  public static final Key BEGINS =
      Key.of("begins", Type.CONDITION, "When it begins; never by itself if left out.")
          .example("at stage and nerve = 0")
          .otherwise("no");
  public static final Key BEATS =
      Key.number("beats", 1, 1_000, "How many turns it lasts.").example(5).needed();
  public static final Key PRESSURE =
      Key.of("pressure", Type.TEXT, "How pressing it is, for screens.");
  public static final Key OPENING = Key.of("opening", Type.RESPONSES, "Given when it begins.");
  public static final Key CHOICES = Key.map("choices", CHOICE, "The ways out of it, by id.");
  public static final Key MEANWHILE =
      Key.of("meanwhile", Type.RESPONSES, "What answers every other action.");
  public static final Key FREE =
      Key.of("free", Type.CONDITION, "Which actions, apart from choices, cost no beat.")
          .otherwise("no")
          .example("verb is examine or verb is look");
  public static final Key EACH_BEAT =
      Key.of("each-beat", Type.RESPONSES, "Given after every beat.");
  public static final Key OTHERWISE =
      Key.of("otherwise", Type.RESPONSES, "Given when the beats have run out.");

  /** A decision under pressure. */
  public static final Shape MOMENT =
      Shape.of(
              "moment",
              "A decision under pressure.",
              BEGINS,
              BEATS,
              PRESSURE,
              OPENING,
              CHOICES,
              MEANWHILE,
              FREE,
              EACH_BEAT,
              OTHERWISE)
          .begunWith(BEGINS, BEATS, OPENING, CHOICES, OTHERWISE);

  private MomentKeys() {}
}
