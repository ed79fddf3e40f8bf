package impromptu.game;

import java.util.List;

/**
 * What the player has, each by its name with an article.
 *
 * @param held what is carried, and what can be seen in or on it
 * @param worn what is worn
 */
public record Belongings(List<String> held, List<String> worn) {
  public static final Belongings NONE = new Belongings(List.of(), List.of());

  public Belongings {
    held = List.copyOf(held);
    worn = List.copyOf(worn);
  }
}
