package impromptu.author.prove;

import impromptu.story.Moment;
import impromptu.story.Scene;
import impromptu.story.Story;
import impromptu.story.Timer;
import impromptu.story.Variable;
import impromptu.world.Draft;
import impromptu.world.Layout;
import impromptu.world.Rewindable;
import impromptu.world.Slots;
import impromptu.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * How worlds become keys and keys worlds: the aspects that matter, packed into words. Whatever does
 * not matter is, in a world made from a key, as it was at the start.
 */
final class Encoding {
  private final List<Field> fields = new ArrayList<>();
  private final List<Integer> told = new ArrayList<>();
  private final World start;
  private final int words;
  private final int[] shifts;
  private final int[] at;
  private final int[][] reading;

  Encoding(Model model, World start) {
    this.start = start;
    Layout layout = model.layout();
    BitSet kept = model.kept();
    Aspects aspects = model.aspects();
    int endings = model.story().endings().size();
    add(Aspects.ENDING, new Field.Range(Layout.ENDING, 0, endings));
    if (kept.get(Aspects.TURN)) {
      add(Aspects.TURN, new Field.Capped(Layout.TURN, model.caps().turn()));
    }
    if (kept.get(Aspects.CAME_FROM)) {
      int entities = model.story().entities().size();
      add(Aspects.CAME_FROM, new Field.Range(Layout.CAME_FROM, 0, entities));
    }
    counted(model, kept, aspects, layout);
    moments(model.story(), kept, aspects, layout);
    placed(model, kept, aspects, layout);
    shifts = new int[fields.size()];
    at = new int[fields.size()];
    words = layOut();
    reading = reading(layout.size());
  }

  private void counted(Model model, BitSet kept, Aspects aspects, Layout layout) {
    Story story = model.story();
    for (Variable variable : story.variables()) {
      if (kept.get(aspects.variable(variable.index()))
          && !model.signals().hasVariable(variable.index())) {
        int slot = layout.variable(variable.index());
        add(
            aspects.variable(variable.index()),
            new Field.Range(slot, variable.min(), variable.max()));
      }
    }
    for (Scene scene : story.scenes()) {
      if (kept.get(aspects.phase(scene.index()))) {
        add(aspects.phase(scene.index()), new Field.Range(layout.phase(scene.index()), 0, 2));
      }
      if (kept.get(aspects.since(scene.index()))) {
        add(
            aspects.since(scene.index()),
            new Field.Since(layout, scene.index(), model.caps().since(scene.index())));
      }
    }
    for (Timer timer : story.timers()) {
      if (kept.get(aspects.timer(timer.index()))) {
        add(
            aspects.timer(timer.index()),
            new Field.Range(layout.timer(timer.index()), 0, model.longest(timer)));
      }
    }
    for (int ending = 0; ending < story.endings().size(); ending++) {
      if (kept.get(aspects.found(ending))) {
        add(aspects.found(ending), new Field.Range(layout.found(ending), 0, 1));
      }
    }
  }

  private void moments(Story story, BitSet kept, Aspects aspects, Layout layout) {
    for (Moment moment : story.moments()) {
      if (kept.get(aspects.beats(moment.index()))) {
        add(
            aspects.beats(moment.index()),
            new Field.Range(layout.beats(moment.index()), 0, moment.beats()));
      }
      if (kept.get(aspects.played(moment.index()))) {
        add(aspects.played(moment.index()), new Field.Range(layout.played(moment.index()), 0, 1));
      }
      for (Moment.Choice choice : moment.choices()) {
        if (choice.once() && kept.get(aspects.taken(choice.taken()))) {
          add(aspects.taken(choice.taken()), new Field.Range(layout.counter(choice.taken()), 0, 1));
        }
      }
    }
  }

  private void placed(Model model, BitSet kept, Aspects aspects, Layout layout) {
    Story story = model.story();
    for (int entity = 1; entity < story.entities().size(); entity++) {
      if (kept.get(aspects.holder(entity)) && !model.where().isFixed(entity)) {
        add(aspects.holder(entity), new Field.Place(layout, entity, model.where().holders(entity)));
      }
      for (int property = 0; property < story.properties().size(); property++) {
        if (kept.get(aspects.flag(entity, property))) {
          add(aspects.flag(entity, property), new Field.Flag(layout, entity, property));
        }
      }
    }
  }

  private void add(int aspect, Field field) {
    told.add(aspect);
    fields.add(field);
  }

  /** Gives each field its place; how many words there are. */
  private int layOut() {
    int word = 0;
    int used = 0;
    for (int i = 0; i < shifts.length; i++) {
      if (used + fields.get(i).bits() > Long.SIZE) {
        word++;
        used = 0;
      }
      at[i] = word;
      shifts[i] = used;
      used += fields.get(i).bits();
    }
    return word + 1;
  }

  /** By slot, the fields that read it. */
  private int[][] reading(int slots) {
    int[][] reading = new int[slots][0];
    for (int field = 0; field < fields.size(); field++) {
      for (int slot : fields.get(field).slots()) {
        reading[slot] = Arrays.copyOf(reading[slot], reading[slot].length + 1);
        reading[slot][reading[slot].length - 1] = field;
      }
    }
    return reading;
  }

  /** How many words a key has. */
  int words() {
    return words;
  }

  /** How many bits of them say something. */
  int bits() {
    int bits = 0;
    for (Field field : fields) {
      bits += field.bits();
    }
    return bits;
  }

  /** The aspect that one of the numbers in a key tells of. */
  int aspect(int field) {
    return told.get(field);
  }

  /** How many bits it takes. */
  int bits(int field) {
    return fields.get(field).bits();
  }

  /**
   * Whether it can tell of a world: not of one that no play of this story comes to, as debug verbs
   * and games kept from other versions can bring about.
   */
  boolean tells(Slots world) {
    for (Field field : fields) {
      if (!field.tells(world)) {
        return false;
      }
    }
    return true;
  }

  /** The key of a world; empty where it can't tell of it. */
  Optional<long[]> key(Slots world) {
    if (!tells(world)) {
      return Optional.empty();
    }
    long[] key = new long[words];
    encode(world, key, 0);
    return Optional.of(key);
  }

  /** Writes the key of a world there. */
  void encode(Slots world, long[] into, int from) {
    for (int i = 0; i < words; i++) {
      into[from + i] = 0;
    }
    for (int i = 0; i < shifts.length; i++) {
      into[from + at[i]] |= (long) fields.get(i).read(world) << shifts[i];
    }
  }

  /**
   * Writes the key of a draft there.
   *
   * @param origin the key of the world that it is a draft of
   */
  void encode(Rewindable draft, long[] origin, long[] into) {
    System.arraycopy(origin, 0, into, 0, words);
    for (int write = draft.writes() - 1; write >= 0; write--) {
      for (int field : reading[draft.slot(write)]) {
        long others = into[at[field]] & ~(mask(field) << shifts[field]);
        into[at[field]] = others | (long) fields.get(field).read(draft) << shifts[field];
      }
    }
  }

  private long mask(int field) {
    return (1L << fields.get(field).bits()) - 1;
  }

  /** The world that a key stands for. */
  World decode(long[] key) {
    Draft draft = start.draft();
    for (int i = 0; i < shifts.length; i++) {
      fields.get(i).write(value(i, key, 0), draft);
    }
    return draft.world();
  }

  /** How many aspects there are in it. */
  int fields() {
    return shifts.length;
  }

  /** What a key says of one of them. */
  int value(int field, long[] keys, int from) {
    return (int) (keys[from + at[field]] >>> shifts[field] & mask(field));
  }

  /** Whether a key tells of an ending. */
  boolean isOver(long[] keys, int from) {
    return value(0, keys, from) != 0;
  }

  /** The ending that a state's key tells of, or -1; it stands in the first bits. */
  int ending(States states, int state) {
    return (int) (states.word(state, 0) & mask(0)) - 1;
  }
}
