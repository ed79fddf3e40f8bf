package impromptu.scenario;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Tells two versions of a scenario apart. Two checksums and the length do for edits, against which
 * nobody defends; a cryptographic digest would cost the start of play 25 ms for its classes alone.
 */
final class Fingerprint {
  private static final int DIGITS = 8;

  private Fingerprint() {}

  /** Of the files' names and contents, in hexadecimal. */
  static String of(List<RawFile> files) {
    Checksum first = new CRC32();
    Checksum second = new CRC32C();
    long length = 0;
    for (RawFile file : files) {
      byte[] name = file.name().getBytes(StandardCharsets.UTF_8);
      byte[] text = file.bytes();
      first.update(name);
      first.update(text);
      second.update(text);
      second.update(name);
      length += name.length + text.length;
    }
    return digits(first.getValue()) + digits(second.getValue()) + digits(length);
  }

  private static String digits(long value) {
    String digits = Long.toHexString(value);
    return "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
  }
}
