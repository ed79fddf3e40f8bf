package impromptu.author.trying;

import impromptu.game.Game;
import impromptu.story.Expr;
import impromptu.world.Scope;
import impromptu.world.State;
import impromptu.world.View;

/** A state seen as if the player were about to do something with two nouns. */
final class Supposed extends View {
  private final int verb;
  private int noun;
  private int second;

  Supposed(Game game, State state, int verb) {
    super(game.story(), game.layout(), state.world());
    this.verb = verb;
  }

  boolean isLikely(Expr expr, int likelyNoun, int likelySecond) {
    noun = likelyNoun;
    second = likelySecond;
    return expr.holds(this);
  }

  @Override
  public int actor() {
    return story().player();
  }

  @Override
  public int noun() {
    return noun;
  }

  @Override
  public int second() {
    return second;
  }

  @Override
  public int verb() {
    return verb;
  }

  @Override
  public int random(int bound) {
    return 0;
  }

  @Override
  public Scope scope(int of) {
    return Scope.of(this, of);
  }
}
