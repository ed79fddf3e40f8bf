package impromptu.cli;

import java.io.IOException;
import java.util.List;

/** What the program can be told to do. */
interface Command {
  /** Fine. */
  int FINE = 0;

  /** Findings, failed tests, something refuted. */
  int FINDINGS = 1;

  /** Something undecided. */
  int UNDECIDED = 3;

  /** Wrong use, or something that can't be read. */
  int UNUSABLE = 2;

  /** How it is used: the first line, then what it does and its options. */
  String usage();

  /** Does it; the exit status. */
  int run(List<String> arguments) throws Usage, IOException;
}
