package impromptu.author.prove;

import impromptu.story.ScenePhase;
import impromptu.world.Draft;
import impromptu.world.Layout;
import impromptu.world.Slots;
import java.util.BitSet;

/** One aspect of a world as a small number, which a state's key holds in a few bits. */
abstract class Field {
  private final int bits;
  private final int[] slots;

  /**
   * @param values how many values it has
   * @param slots those that it is read from
   */
  Field(int values, int... slots) {
    this.slots = slots;
    bits = 32 - Integer.numberOfLeadingZeros(Math.max(1, values - 1));
  }

  final int bits() {
    return bits;
  }

  /** The slots that it is read from. */
  final int[] slots() {
    return slots;
  }

  /** The number that stands for what is so in a world. */
  abstract int read(Slots world);

  /** Whether there is a number for it. */
  boolean tells(Slots world) {
    return true;
  }

  /** Makes it so. */
  abstract void write(int value, Draft world);

  /** A slot whose values are a range of numbers. */
  static final class Range extends Field {
    private final int slot;
    private final int least;

    Range(int slot, int least, int most) {
      super(most - least + 1, slot);
      this.slot = slot;
      this.least = least;
    }

    @Override
    int read(Slots world) {
      return world.get(slot) - least;
    }

    @Override
    void write(int value, Draft world) {
      world.set(slot, value + least);
    }
  }

  /** A number that does not matter beyond a limit. */
  static final class Capped extends Field {
    private final int slot;
    private final int cap;

    Capped(int slot, int cap) {
      super(cap == Caps.NONE ? Integer.MAX_VALUE : cap + 1, slot);
      this.slot = slot;
      this.cap = cap;
    }

    @Override
    int read(Slots world) {
      return Math.min(cap, world.get(slot));
    }

    @Override
    void write(int value, Draft world) {
      world.set(slot, value);
    }
  }

  /** A property of an entity. */
  static final class Flag extends Field {
    private final int slot;
    private final int bit;

    Flag(Layout layout, int entity, int property) {
      super(2, layout.flags(entity, property));
      slot = layout.flags(entity, property);
      bit = property & 31;
    }

    @Override
    int read(Slots world) {
      return world.get(slot) >>> bit & 1;
    }

    @Override
    void write(int value, Draft world) {
      int flags = world.get(slot);
      world.set(slot, value == 0 ? flags & ~(1 << bit) : flags | 1 << bit);
    }
  }

  /** What holds an entity: one of those that may. */
  static final class Place extends Field {
    private final Layout layout;
    private final int entity;
    private final int slot;
    private final int[] places;
    private final int[] numbers;

    Place(Layout layout, int entity, BitSet holders) {
      super(holders.cardinality(), layout.holder(entity));
      this.layout = layout;
      this.entity = entity;
      slot = layout.holder(entity);
      places = holders.stream().toArray();
      numbers = new int[holders.length()];
      for (int i = 0; i < places.length; i++) {
        numbers[places[i]] = i;
      }
    }

    @Override
    boolean tells(Slots world) {
      int holder = world.get(slot);
      return holder < numbers.length && places[numbers[holder]] == holder;
    }

    @Override
    int read(Slots world) {
      int holder = world.get(slot);
      if (!tells(world)) {
        throw new IllegalStateException("something is where nothing can have put it");
      }
      return numbers[holder];
    }

    @Override
    void write(int value, Draft world) {
      layout.move(world, entity, places[value]);
    }
  }

  /** How long ago a scene began; it must be written after the turns taken. */
  static final class Since extends Field {
    private final int phase;
    private final int began;
    private final int cap;

    Since(Layout layout, int scene, int cap) {
      super(
          cap == Caps.NONE ? Integer.MAX_VALUE : cap + 1,
          Layout.TURN,
          layout.phase(scene),
          layout.began(scene));
      phase = layout.phase(scene);
      began = layout.began(scene);
      this.cap = cap;
    }

    @Override
    int read(Slots world) {
      return world.get(phase) == ScenePhase.WAITING.ordinal()
          ? 0
          : Math.min(cap, world.get(Layout.TURN) - world.get(began));
    }

    @Override
    void write(int value, Draft world) {
      world.set(began, world.get(Layout.TURN) - value);
    }
  }
}
