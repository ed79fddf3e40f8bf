package impromptu.world;

import static org.junit.jupiter.api.Assertions.assertEquals;

import impromptu.game.Playing;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Drafts that are written in place and taken back. */
class RewindableTest {
  private static final int ROUNDS = 50;

  private final Layout layout = Playing.cellarWith("").layout();
  private final World blank = World.blank(layout.size());
  private final Random random = new Random(3);

  @Test
  void aRewindableIsWhatAnyDraftIsAfterTheSameWrites() {
    Rewindable scratch = new Rewindable(layout);
    for (int round = 0; round < ROUNDS; round++) {
      World origin = scribbledOn(blank.draft(), random.nextInt(100)).world();
      scratch.load(origin);
      long seed = random.nextLong();
      random.setSeed(seed);
      World drafted = scribbledOn(origin.draft(), 100).world();
      random.setSeed(seed);
      scribbledOn(scratch, 100);
      assertEquals(drafted, scratch.world());
      assertSame(drafted, scratch);
    }
  }

  @Test
  void whatIsTakenBackIsTheWorldAgain() {
    World origin = scribbledOn(blank.draft(), 100).world();
    Rewindable scratch = new Rewindable(layout);
    scratch.load(origin);
    for (int round = 0; round < ROUNDS; round++) {
      scribbledOn(scratch, random.nextInt(300));
      scratch.rewind();
      assertEquals(0, scratch.writes());
      assertSame(origin, scratch);
    }
  }

  @Test
  void itTellsWhatWasWritten() {
    Rewindable scratch = new Rewindable(layout);
    scratch.load(scribbledOn(blank.draft(), 100).world());
    Set<Integer> changed = new TreeSet<>();
    for (int write = 0; write < 100; write++) {
      int slot = random.nextInt(layout.size());
      scratch.set(slot, scratch.get(slot));
      assertEquals(changed, told(scratch));
      scratch.set(slot, scratch.get(slot) + 1);
      changed.add(slot);
      assertEquals(changed, told(scratch));
    }
  }

  private static Set<Integer> told(Rewindable scratch) {
    Set<Integer> told = new TreeSet<>();
    for (int write = 0; write < scratch.writes(); write++) {
      told.add(scratch.slot(write));
    }
    return told;
  }

  private void assertSame(World expected, Rewindable scratch) {
    for (int slot = 0; slot < layout.size(); slot++) {
      assertEquals(expected.get(slot), scratch.get(slot));
    }
  }

  private Draft scribbledOn(Draft draft, int writes) {
    for (int write = 0; write < writes; write++) {
      draft.set(random.nextInt(layout.size()), random.nextInt(4));
    }
    return draft;
  }
}
