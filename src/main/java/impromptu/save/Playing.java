package impromptu.save;

import java.io.Closeable;
import java.io.IOException;
import java.util.Objects;

/** A playing that is being kept as it goes: its journal, and whole saves at growing intervals. */
public final class Playing implements Closeable {
  private static final long FIRST_FOLD = 50;

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
    foldAt = noted + Math.max(FIRST_FOLD, noted);
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

  /** Keeps a whole save, from which reading this playing starts. */
  public void fold(Save save) throws IOException {
    foldAt = noted + Math.max(FIRST_FOLD, noted);
    vault.write(Integer.toString(number), SaveFormat.write(save));
  }

  /** Puts what was noted on the disk. */
  public void force() throws IOException {
    journal.force();
  }

  @Override
  public void close() throws IOException {
    journal.force();
    journal.close();
  }
}
