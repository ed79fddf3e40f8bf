package impromptu.story;

import java.util.Locale;

/** What an expression may ask of a thing's place: {@code holder of noun}; nothing where none. */
public enum Relation {
  /** What it is directly in, on, carried by or a part of. */
  HOLDER,
  /** The person who has it about them, at any depth. */
  BEARER,
  /** The outermost closed container that keeps the actor's hands from it. */
  BARRIER,
  /** Something in a person's hands that could be put away: not worn, no light, no container. */
  STOWABLE,
  /** What such a person has at hand to put things into: open, with room left. */
  CARRY_ALL;

  /** The keyword of expressions. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
