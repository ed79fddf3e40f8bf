package impromptu.story;

/** Which article goes before a printed name. */
public enum Article {
  NONE,
  DEFINITE,
  INDEFINITE
}
