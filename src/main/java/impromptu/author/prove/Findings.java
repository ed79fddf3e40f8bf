package impromptu.author.prove;

import java.util.List;
import java.util.Objects;

/**
 * What a search has found out about a story.
 *
 * @param unreached ids of rooms that the player never comes to; empty where the search was cut
 *     short
 * @param isWhole whether everything was seen that play can come to
 * @param stop why not, where a limit was reached
 * @param bytes how much memory the states took
 */
public record Findings(
    List<Claim> claims,
    List<String> unreached,
    int states,
    long commands,
    double seconds,
    boolean isWhole,
    Stop stop,
    long bytes) {
  public Findings {
    claims = List.copyOf(claims);
    unreached = List.copyOf(unreached);
    Objects.requireNonNull(stop);
  }

  /** Whether some claim has this verdict. */
  public boolean has(Verdict verdict) {
    return claims.stream().anyMatch(claim -> claim.verdict() == verdict);
  }
}
