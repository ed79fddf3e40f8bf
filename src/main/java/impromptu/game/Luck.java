package impromptu.game;

/** Who decides what comes about by chance. */
public interface Luck {
  /** Whether something comes about that does so this many times in a hundred. */
  boolean favours(int percent);
}
