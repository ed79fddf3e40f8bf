package impromptu.scenario;

import impromptu.format.Key;

/** Reads whole numbers with a range. */
final class Numbers {
  private Numbers() {}

  /** A number in a key's range; what it is otherwise where it is not there or wrong. */
  static int read(Json value, Key key, int otherwise, Findings findings) {
    return read(value, key.least(), key.most(), otherwise, findings);
  }

  /** A number from the least to the most; what it is otherwise where it is not there or wrong. */
  static int read(Json value, int least, int most, int otherwise, Findings findings) {
    if (value.isAbsent()) {
      return otherwise;
    }
    int before = findings.errors();
    int read = read(value, findings);
    if (findings.errors() > before) {
      return otherwise;
    }
    if (read < least || read > most) {
      findings.report(Code.OUT_OF_RANGE, value, read + " is not from " + least + " to " + most);
      return otherwise;
    }
    return read;
  }

  /** Any whole number; 0, and a problem, where it is none. */
  static int read(Json value, Findings findings) {
    if (!(value instanceof Json.Num number)) {
      findings.report(Code.WRONG_SHAPE, value, "a number belongs here, not " + value.kind());
      return 0;
    }
    try {
      return Integer.parseInt(number.literal());
    } catch (NumberFormatException e) {
      findings.report(Code.OUT_OF_RANGE, value, "a whole number belongs here");
      return 0;
    }
  }
}
