package impromptu.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a slot is filled with, or what must be asked first.
 *
 * @param entities in the order in which they were named
 * @param all whether ALL or a plural left the choice open
 * @param noted what was assumed rather than said
 * @param open the words that have to be asked about, with {@code options}
 * @param options what they may mean, one of each kind
 * @param penalty 0 where everything fits
 */
record Chosen(
    List<Integer> entities,
    boolean all,
    List<Integer> noted,
    Optional<Item> open,
    List<Integer> options,
    Optional<Trouble> trouble,
    int penalty) {

  /** One thing that nobody named. */
  static Chosen assumed(int entity) {
    List<Integer> one = List.of(entity);
    return new Chosen(one, false, one, Optional.empty(), List.of(), Optional.empty(), 0);
  }

  int first() {
    return entities.isEmpty() ? 0 : entities.get(0);
  }

  /** A choice being made. */
  static final class Builder {
    private final List<Integer> entities = new ArrayList<>(2);
    private List<Integer> noted = List.of();
    private List<Integer> options = List.of();
    private Optional<Item> open = Optional.empty();
    private Optional<Trouble> trouble = Optional.empty();
    private boolean all;

    boolean isGoing() {
      return open.isEmpty() && trouble.isEmpty();
    }

    boolean isEmpty() {
      return entities.isEmpty();
    }

    int size() {
      return entities.size();
    }

    int first() {
      return entities.get(0);
    }

    void add(int entity) {
      if (!entities.contains(entity)) {
        entities.add(entity);
      }
    }

    void addAll(int[] more) {
      for (int entity : more) {
        add(entity);
      }
    }

    void note(int entity) {
      noted = new ArrayList<>(noted);
      noted.add(entity);
    }

    void fromAll() {
      all = true;
    }

    void ask(Item item, List<Integer> candidates) {
      open = Optional.of(item);
      options = candidates;
    }

    void trouble(Trouble found) {
      trouble = Optional.of(found);
    }

    Chosen done(int penalty) {
      return new Chosen(entities, all, noted, open, options, trouble, penalty);
    }
  }
}
