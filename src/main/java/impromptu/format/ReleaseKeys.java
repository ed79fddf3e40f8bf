package impromptu.format;

/** The keys of {@code released}. */
public final class ReleaseKeys {
  public static final Key VERSION = Key.of("version", Type.STRING, "The version.");
  public static final Key ROOMS = Key.of("rooms", Type.STRINGS, "The ids of its rooms.");
  public static final Key THINGS = Key.of("things", Type.STRINGS, "The ids of its things.");
  public static final Key PROPERTIES =
      Key.of("properties", Type.STRINGS, "The ids of its properties.");
  public static final Key SCENES = Key.of("scenes", Type.STRINGS, "The ids of its scenes.");
  public static final Key TIMERS = Key.of("timers", Type.STRINGS, "The ids of its timers.");
  public static final Key MOMENTS = Key.of("moments", Type.STRINGS, "The ids of its moments.");
  public static final Key ENDINGS = Key.of("endings", Type.STRINGS, "The ids of its endings.");
  public static final Key VARIABLES =
      Key.map(
          "variables",
          Type.VALUE,
          "Its variables with their least and greatest number, or their words.");

  /** What saves of the last version hold. */
  public static final Shape RELEASED =
      Shape.of(
              "released",
              "What saves of the last version hold.",
              VERSION,
              ROOMS,
              THINGS,
              PROPERTIES,
              SCENES,
              TIMERS,
              MOMENTS,
              ENDINGS,
              VARIABLES)
          .inParts();

  private ReleaseKeys() {}
}
