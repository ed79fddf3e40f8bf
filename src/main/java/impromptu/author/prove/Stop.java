package impromptu.author.prove;

/** Why a search ended before everything was seen. */
public enum Stop {
  NONE,
  STATES,
  MEMORY,
  TIME,
  INTERRUPTED
}
