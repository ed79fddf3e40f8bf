package impromptu.game;

import impromptu.story.Exit;
import impromptu.story.Facts;
import impromptu.story.Response;
import impromptu.story.Text;
import java.util.List;

/**
 * Somebody who watches turns without a part in them: a tool that counts what was shown or tells why
 * something happened. Play has {@link #NOBODY}. What is passed is the story's own, so that it can
 * be told apart by identity.
 */
public interface Onlooker {
  Onlooker NOBODY = new Onlooker() {};

  /** The whole of a text is printed, or one of the branches in it. */
  default void passes(List<Text.Piece> branch) {}

  /**
   * A response is asked whether it fits; where it does, it is given next.
   *
   * @param facts as they stand
   */
  default void weighs(Response response, boolean fits, Facts facts) {}

  /** What was typed is done; what follows is the end of the turn. */
  default void ticks() {}

  /** Somebody goes that way. */
  default void takes(Exit exit) {}

  /** The player comes to a room, by whatever means. */
  default void enters(int room) {}
}
