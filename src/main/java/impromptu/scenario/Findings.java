package impromptu.scenario;

import impromptu.story.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems found so far, and what authors have allowed. */
final class Findings {
  private final List<Problem> problems = new ArrayList<>();
  private final List<Allowance> allowances = new ArrayList<>();
  private final boolean isThorough;
  private int errors;
  private boolean incomplete;

  Findings() {
    this(false);
  }

  private Findings(boolean isThorough) {
    this.isThorough = isThorough;
  }

  /** Of a reading that is to find what takes longer to find, too. */
  static Findings thorough() {
    return new Findings(true);
  }

  boolean isThorough() {
    return isThorough;
  }

  /**
   * Something found at a place. A warning that is allowed there is dropped, and so is a name that
   * nothing has while some file could not be read: that file may have it.
   */
  void report(Code code, Span at, String message, String suggestion) {
    if (incomplete && code == Code.UNKNOWN_NAME) {
      return;
    }
    if (code.severity() == Severity.WARNING && isAllowed(code, at)) {
      return;
    }
    int end = Math.min(at.to(), at.source().lineEnd(at.from()));
    add(
        new Problem(
            at.source().position(at.from()),
            Math.max(1, end - at.from()),
            code.id(),
            code.severity(),
            shortened(message),
            suggestion,
            shown(at)));
  }

  /** The line that it stands in; empty where nobody could read it for its length. */
  private static String shown(Span at) {
    String line = at.source().line(at.from());
    return line.length() > Limits.LINE_SHOWN ? "" : line;
  }

  void report(Code code, Span at, String message) {
    report(code, at, message, "");
  }

  void report(Code code, Json at, String message) {
    report(code, at.span(), message, "");
  }

  void report(Code code, Json at, String message, String suggestion) {
    report(code, at.span(), message, suggestion);
  }

  /** Something that has no line: a file that can't be read. */
  void reportFile(Code code, String file, String message) {
    add(new Problem(new Position(file, 0, 0), 1, code.id(), code.severity(), message, "", ""));
  }

  /** Whether some file could not be read, so that what it holds must not be missed. */
  boolean incomplete() {
    return incomplete;
  }

  private static String shortened(String message) {
    return message.length() > Limits.PROBLEM_LENGTH
        ? message.substring(0, Limits.PROBLEM_LENGTH) + "…"
        : message;
  }

  private void add(Problem problem) {
    incomplete |=
        problem.code().equals(Code.BROKEN_JSON.id()) || problem.code().equals(Code.UNREADABLE.id());
    if (problem.severity() == Severity.ERROR) {
      errors++;
    }
    if (problems.size() < Limits.PROBLEMS) {
      problems.add(problem);
    }
  }

  /** From here on, warnings of this code inside the stretch are meant to be so. */
  void allow(Code code, Span inside, Json.Str key) {
    allowances.add(new Allowance(code, inside, key));
  }

  private boolean isAllowed(Code code, Span at) {
    boolean allowed = false;
    for (Allowance allowance : allowances) {
      allowed |= allowance.covers(code, at);
    }
    return allowed;
  }

  /** Reports what was allowed and never happened. */
  void reportNeedlessAllowances() {
    for (Allowance allowance : List.copyOf(allowances)) {
      if (!allowance.used) {
        report(
            Code.NEEDLESS_ALLOW,
            allowance.key.span(),
            "nothing here has to be allowed " + allowance.code.id());
      }
    }
  }

  int errors() {
    return errors;
  }

  /** All of them: files in the order of their names, each from top to bottom. */
  List<Problem> problems() {
    List<Problem> sorted = new ArrayList<>(problems);
    if (sorted.size() > 1) {
      sorted.sort(
          Comparator.comparing((Problem problem) -> problem.at().file())
              .thenComparing(problem -> problem.at().line())
              .thenComparing(problem -> problem.at().column()));
    }
    return sorted;
  }

  /** An author's word that a warning does not matter in an object. */
  private static final class Allowance {
    private final Code code;
    private final Span inside;
    private final Json.Str key;
    private boolean used;

    Allowance(Code code, Span inside, Json.Str key) {
      this.code = code;
      this.inside = inside;
      this.key = key;
    }

    boolean covers(Code other, Span at) {
      boolean covers =
          other == code
              && at.source() == inside.source()
              && at.from() >= inside.from()
              && at.from() < inside.to();
      used |= covers;
      return covers;
    }
  }
}
