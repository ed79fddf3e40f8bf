package impromptu.scenario;

/** Whether a problem keeps a scenario from being played. */
public enum Severity {
  ERROR,
  WARNING
}
