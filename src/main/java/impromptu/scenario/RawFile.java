package impromptu.scenario;

/** A file of a scenario or of the library, not yet looked into. */
final class RawFile {
  private final String name;
  private final byte[] bytes;

  /**
   * @param name relative to the scenario's folder, with forward slashes
   */
  RawFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  String name() {
    return name;
  }

  byte[] bytes() {
    return bytes;
  }
}
