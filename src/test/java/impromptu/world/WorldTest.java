package impromptu.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.story.Trait;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Worlds and their drafts. */
class WorldTest {
  @Test
  void theEnginesOwnPropertiesFitIntoOneSlot() {
    assertTrue(Trait.values().length <= Integer.SIZE);
  }

  private static final int SLOTS = 1000;

  @Test
  void aDraftLeavesItsWorldAsItIs() {
    World before = World.blank(SLOTS);
    Draft draft = before.draft();
    draft.set(3, 7);
    draft.set(999, -1);
    World after = draft.world();
    assertEquals(0, before.get(3));
    assertEquals(7, after.get(3));
    assertEquals(-1, after.get(999));
    assertNotEquals(before, after);
  }

  @Test
  void aDraftThatChangedNothingIsItsWorld() {
    World world = World.blank(SLOTS);
    Draft draft = world.draft();
    draft.set(5, 0);
    assertSame(world, draft.world());
  }

  @Test
  void worldsAreEqualByContentWhateverWayTheyCameAbout() {
    Random random = new Random(42);
    for (int round = 0; round < 50; round++) {
      int[] values = random.ints(SLOTS, -2, 3).toArray();
      World there = filled(values, World.blank(SLOTS));
      World detour = filled(values, filled(random.ints(SLOTS).toArray(), World.blank(SLOTS)));
      assertEquals(there, detour);
      assertEquals(there.hash(), detour.hash());
      assertEquals(there.hashCode(), detour.hashCode());
    }
  }

  private static World filled(int[] values, World world) {
    Draft draft = world.draft();
    for (int slot = 0; slot < values.length; slot++) {
      draft.set(slot, values[slot]);
    }
    return draft.world();
  }
}
