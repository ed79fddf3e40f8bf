package impromptu.scenario;

/** What can be wrong with a scenario; ids stay the same from version to version. */
public enum Code {
  UNREADABLE("E001", "a file can't be read"),
  BROKEN_JSON("E002", "the file is not JSON"),
  DOUBLED_KEY("E003", "a key stands twice in one object"),
  UNKNOWN_KEY("E004", "nothing of this name belongs here"),
  MISSING_KEY("E005", "something that has to be here is missing"),
  WRONG_SHAPE("E006", "another kind of value belongs here"),
  CONTROL_CHARACTER("E007", "a text holds a control character"),
  TOO_MUCH("E008", "a limit is passed"),
  DOUBLED_ID("E009", "an id is used twice"),
  BAD_ID("E010", "this can't be an id"),
  EXPRESSION("E011", "an expression can't be read"),
  TYPE("E012", "an expression is of another type than its place wants"),
  TEMPLATE("E013", "the braces of a text don't fit together"),
  UNKNOWN_NAME("E014", "nothing of this name exists"),
  OUT_OF_RANGE("E015", "a number is out of its range"),
  GRAMMAR("E016", "a grammar line can't be read"),
  CIRCLE("E017", "something would hold or make itself"),
  CLASH("E018", "two keys don't go together"),

  NO_WAY_BACK("W001", "an exit leads where no exit leads back, without \"one-way\""),
  NEVER_GIVEN("W002", "a response stands after one that always fits"),
  KEY_OPENS_NOTHING("W003", "a key is given to something that has no lock"),
  NOT_TOLD_APART("W004", "no word tells a thing from another in the same room"),
  NOWHERE("W005", "a thing is nowhere and nothing ever moves it"),
  NO_IFID("W006", "the story has no ifid"),
  HOLDS_NOTHING("W007", "a thing starts in something that can't hold it"),
  NEEDLESS_ALLOW("W008", "an \"allow\" silences nothing"),
  ALWAYS_THE_SAME("W009", "a comparison comes out the same for every value in range"),
  NO_WAY_IN("W010", "no exit and no effect leads to a room"),
  IDLE("W011", "nothing begins, reaches or reads what is defined"),
  LOCKED_FOR_GOOD("W012", "something is locked and nothing can unlock it"),
  NO_WORDS("W013", "no word calls a thing"),
  BREAKS_SAVES("W014", "saves of the last release hold what is no more"),
  NEVER_MOVES_ON("W015", "a text that is only shown has a wording for each printing"),
  MISPLACED("W016", "something stands in a thing where play never asks for it");

  private final String id;
  private final String meaning;

  Code(String id, String meaning) {
    this.id = id;
    this.meaning = meaning;
  }

  /** The code as authors and tools see it: {@code E014}. */
  public String id() {
    return id;
  }

  /** What it means, in one line. */
  public String meaning() {
    return meaning;
  }

  public Severity severity() {
    return id.charAt(0) == 'E' ? Severity.ERROR : Severity.WARNING;
  }
}
