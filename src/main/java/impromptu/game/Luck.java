package impromptu.game;

import impromptu.story.Expr;
import impromptu.story.Facts;

/** Who decides what comes about by chance, and what is so where a world does not tell. */
public interface Luck {
  /** Whether something comes about that does so this many times in a hundred. */
  boolean favours(int percent);

  /**
   * What is so among the things in a place, whether or not the world tells where they all are.
   *
   * @param told what the world tells
   */
  int among(Expr.Among asked, Facts told);
}
