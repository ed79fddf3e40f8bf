package impromptu.save;

import java.io.Closeable;
import java.io.IOException;
import java.util.Objects;

/** A playing that is being kept as it goes: its journal, and whole saves at growing intervals. */
public final class Playing implements Closeable {
  private static final long FIRST_FOLD = 50;
  private static final long FARTHEST_FOLD = 20_000;
  private static final long FULL_BYTES = 64L << 20;

  private final int number;
  private final Journal journal;
  private final Vault vault;
  private long noted;
  private long foldAt;

  Playing(int number, Journal journal, Vault vault, long noted) {
    this.number = number;
    this.journal = Objects.requireNonNull(journal);
    this.vault = vault;
    this.noted = noted;
    foldAt = nextFold(noted);
  }

  /** Few saves while they are small and the game is short, yet never too much to play again. */
  private static long nextFold(long noted) {
    return noted + Math.min(FARTHEST_FOLD, Math.max(FIRST_FOLD, noted));
  }

  /** Which playing of the story it is, counted from 1. */
  public int number() {
    return number;
  }

  /** The number of the last note. */
  public long noted() {
    return noted;
  }

  /** Writes a note, whose number must be the next one. */
  public void append(Note note) throws IOException {
    journal.append(note);
    noted = note.number();
  }

  /** Whether so much was noted since the last whole save that another is due. */
  public boolean isFoldDue() {
    return noted >= foldAt;
  }

  /** Whether its journal is so long that the game better goes on as another playing. */
  public boolean isFull() {
    return journal.length() >= FULL_BYTES;
  }

  /** Keeps a whole save, from which reading this playing starts. */
  public void fold(Save save) throws IOException {
    foldAt = nextFold(noted);
    vault.write(Integer.toString(number), SaveFormat.write(save));
  }

  /** Puts what was noted on the disk. */
  public void force() throws IOException {
    journal.force();
  }

  @Override
  public void close() throws IOException {
    try {
      journal.force();
    } finally {
      journal.close();
    }
  }
}
