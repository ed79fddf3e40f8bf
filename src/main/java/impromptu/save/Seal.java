package impromptu.save;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The last member of a file's JSON object: a checksum over every byte before it. The seal's own
 * bytes are fixed by those before it, so that no changed or missing byte goes unnoticed.
 */
final class Seal {
  private static final String END = "\n}";
  private static final String BEFORE = ",\n  \"sha256\": \"";
  private static final String AFTER = "\"\n}\n";
  private static final int LENGTH = BEFORE.length() + 64 + AFTER.length();

  private Seal() {}

  /** Seals the text of an object that ends on a line of its own. */
  static byte[] seal(String object) {
    if (!object.endsWith(END)) {
      throw new IllegalArgumentException("no object on lines of its own");
    }
    String head = object.substring(0, object.length() - END.length());
    byte[] body = head.getBytes(StandardCharsets.UTF_8);
    byte[] seal = sealOf(body);
    byte[] sealed = Arrays.copyOf(body, body.length + seal.length);
    System.arraycopy(seal, 0, sealed, body.length, seal.length);
    return sealed;
  }

  static boolean holds(byte[] sealed) {
    int body = sealed.length - LENGTH;
    return body > 0
        && Arrays.equals(
            sealOf(Arrays.copyOf(sealed, body)), Arrays.copyOfRange(sealed, body, sealed.length));
  }

  private static byte[] sealOf(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return (BEFORE + HexFormat.of().formatHex(digest) + AFTER).getBytes(StandardCharsets.UTF_8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
