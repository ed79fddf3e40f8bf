package impromptu.scenario;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells two versions of a scenario apart. */
final class Fingerprint {
  private Fingerprint() {}

  /** The SHA-256 of the files' names and texts, in hexadecimal. */
  static String of(List<Source> sources) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Source source : sources) {
        digest.update((source.name() + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(source.text().getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
