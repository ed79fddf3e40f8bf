package impromptu.format;

import java.util.List;
import java.util.Map;

/** The keys of a response, some of which stand in other objects too. */
public final class ResponseKeys {
  public static final Key ANSWERS =
      Key.of("answers", Type.RESPONSES, "A list of responses, in the place of say and do.");
  public static final Key WHEN =
      Key.of("when", Type.CONDITION, "Whether it is given.")
          .otherwise("yes")
          .example("curtain is open and nerve >= 3");
  public static final Key SAY = Key.of("say", Type.TEXT, "What it prints.");
  public static final Key DO =
      Key.of("do", Type.EFFECTS, "What it changes.").example(List.of(Map.of("end", "improvised")));
  public static final Key CONTINUE =
      Key.of("continue", Type.FLAG, "Whether what it stands in the place of still happens.");

  /** The keys of what answers with a response of its own, or a list of them. */
  static final List<Key> OWN_OR_ANSWERS = List.of(ANSWERS, WHEN, SAY, DO, CONTINUE);

  /** One answer. */
  public static final Shape RESPONSE = Shape.of("response", "One answer.", WHEN, SAY, DO, CONTINUE);

  private ResponseKeys() {}
}
