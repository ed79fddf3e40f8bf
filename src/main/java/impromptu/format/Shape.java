package impromptu.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sort of object that a scenario holds: the keys it may have, in the order to tell them in. */
public final class Shape {
  private final String id;
  private final String meaning;
  private final List<Key> keys;
  private final List<Key> needed = new ArrayList<>();
  private final Optional<Type> shorthand;
  private final Optional<Key> others;
  private final boolean isWhole;
  private final List<Key> beginning;

  private Shape(
      String id,
      String meaning,
      List<Key> keys,
      Optional<Type> shorthand,
      Optional<Key> others,
      boolean isWhole,
      List<Key> beginning) {
    this.id = id;
    this.meaning = meaning;
    this.keys = keys;
    this.shorthand = shorthand;
    this.others = others;
    this.isWhole = isWhole;
    this.beginning = beginning;
    for (Key key : keys) {
      if (key.isNeeded()) {
        needed.add(key);
      }
    }
  }

  static Shape of(String id, String meaning, Key... keys) {
    return new Shape(
        id, meaning, List.of(keys), Optional.empty(), Optional.empty(), true, List.of());
  }

  /** The same, with more keys after its own. */
  Shape and(List<Key> more) {
    List<Key> all = new ArrayList<>(keys);
    all.addAll(more);
    return new Shape(id, meaning, List.copyOf(all), shorthand, others, isWhole, beginning);
  }

  /** The same keys, and what may stand in the place of the object. */
  Shape or(Type other) {
    return new Shape(id, meaning, keys, Optional.of(other), others, isWhole, beginning);
  }

  /** The same, with keys of any other name, whose values are all alike. */
  Shape others(Key alike) {
    return new Shape(id, meaning, keys, shorthand, Optional.of(alike), isWhole, beginning);
  }

  /** The same where a file may hold some of the keys: the rest is the library's or in another. */
  Shape inParts() {
    return new Shape(id, meaning, keys, shorthand, others, false, beginning);
  }

  /** The same, and the keys that somebody who writes one begins with. */
  Shape begunWith(Key... first) {
    return new Shape(id, meaning, keys, shorthand, others, isWhole, List.of(first));
  }

  /** What tools call it. */
  public String id() {
    return id;
  }

  /** What it is, for an author. */
  public String meaning() {
    return meaning;
  }

  public List<Key> keys() {
    return keys;
  }

  /** The keys that every object of this shape has in the end. */
  public List<Key> needed() {
    return needed;
  }

  /** The keys that somebody who writes one begins with; none where nobody would ask. */
  public List<Key> beginning() {
    return beginning;
  }

  /** What may stand in the place of the object. */
  public Optional<Type> shorthand() {
    return shorthand;
  }

  /** What keys of any other name hold; empty where there are none. */
  public Optional<Key> others() {
    return others;
  }

  /** Whether all of an object stands in one place. */
  public boolean isWhole() {
    return isWhole;
  }

  /** Whether an object of this shape may have a key of that name. */
  public boolean allows(String name) {
    for (int i = 0; i < keys.size(); i++) {
      if (keys.get(i).id().equals(name)) {
        return true;
      }
    }
    return others.isPresent();
  }

  /** Whether this very key is one of its own. */
  public boolean has(Key key) {
    for (int i = 0; i < keys.size(); i++) {
      if (keys.get(i).equals(key)) {
        return true;
      }
    }
    return false;
  }
}
