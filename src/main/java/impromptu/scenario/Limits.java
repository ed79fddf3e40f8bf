package impromptu.scenario;

/** How much a scenario may hold: far more than any needs, and little enough to stay safe. */
final class Limits {
  static final int FILE_BYTES = 16 * 1024 * 1024;
  static final int FILES = 2_000;
  static final int FOLDERS = 500;

  /** All files together. */
  static final long BYTES = 64L << 20;

  /** How deep folders, and the brackets of one file, may be nested. */
  static final int DEPTH = 64;

  /** Any text in a file, whatever it is for. */
  static final int TEXT_LENGTH = 100_000;

  static final int ID_LENGTH = 100;
  static final int GRAMMAR_LENGTH = 500;
  static final int EXPRESSION_LENGTH = 2_000;

  /** How deep an expression's brackets, and a text's blocks, may be nested. */
  static final int NESTING = 32;

  /** How many branches one {if} of a text can have. */
  static final int BRANCHES = 200;

  /** Rooms and things together, every copy counted. */
  static final int ENTITIES = 100_000;

  /** Definitions of any one section. */
  static final int DEFINITIONS = 100_000;

  static final int PROPERTIES = 1_000;

  /** After so many problems the rest are not listed. */
  static final int PROBLEMS = 500;

  /** With longer lines, where a bracket is missing is not looked for by how lines are indented. */
  static final int LINE_LENGTH = 2_000;

  /** A problem's words beyond these are left out. */
  static final int PROBLEM_LENGTH = 400;

  /** A longer line is not shown with its problem. */
  static final int LINE_SHOWN = 4_000;

  private Limits() {}
}
