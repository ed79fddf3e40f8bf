package impromptu.author.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a search has found out about a story.
 *
 * @param reaches how much of what the author has defined play can come to, by sort
 * @param cruelty empty where the search was cut short
 * @param isWhole whether everything was seen that play can come to
 * @param stop why not, where a limit was reached
 * @param bytes how much memory the states took
 */
public record Findings(
    List<Claim> claims,
    List<Reach> reaches,
    Optional<Cruelty> cruelty,
    int states,
    long commands,
    double seconds,
    boolean isWhole,
    Stop stop,
    long bytes) {
  public Findings {
    claims = List.copyOf(claims);
    reaches = List.copyOf(reaches);
    Objects.requireNonNull(cruelty);
    Objects.requireNonNull(stop);
  }

  /** The same with more of what play can come to. */
  Findings with(List<Reach> more) {
    List<Reach> all = new ArrayList<>(reaches);
    all.addAll(more);
    return new Findings(claims, all, cruelty, states, commands, seconds, isWhole, stop, bytes);
  }

  /** The same with other claims. */
  Findings claiming(List<Claim> other) {
    return new Findings(other, reaches, cruelty, states, commands, seconds, isWhole, stop, bytes);
  }

  /** Whether some claim has this verdict. */
  public boolean has(Verdict verdict) {
    return claims.stream().anyMatch(claim -> claim.verdict() == verdict);
  }
}
