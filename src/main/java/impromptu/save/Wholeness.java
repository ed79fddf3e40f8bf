package impromptu.save;

import java.util.Arrays;

/** How a file shows that nothing of it is missing or changed. */
enum Wholeness {
  /** By a {@link Seal}: what a save has. */
  SEAL {
    @Override
    boolean isIn(byte[] bytes) {
      return Seal.holds(bytes);
    }
  },
  /** By the checksum of a line: quick at the start of the program. */
  LINE {
    @Override
    boolean isIn(byte[] bytes) {
      return bytes.length > 0
          && bytes[bytes.length - 1] == '\n'
          && NoteFormat.isWhole(Arrays.copyOf(bytes, bytes.length - 1));
    }
  };

  abstract boolean isIn(byte[] bytes);
}
