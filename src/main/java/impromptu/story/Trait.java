package impromptu.story;

import java.util.Locale;

/**
 * The properties whose meaning the engine itself knows. Each has the index {@link #ordinal} in
 * every story; authors' own follow. No more than 32 of them, since they are read as one number.
 */
public enum Trait {
  /** Part of the surroundings: not listed, not taken. */
  SCENERY,
  /** Listed but not taken. */
  FIXED,
  /** Takes things in. */
  CONTAINER,
  /** Takes things on. */
  SUPPORTER,
  OPENABLE,
  OPEN,
  LOCKABLE,
  LOCKED,
  /** Shows what is in it when closed. */
  TRANSPARENT,
  /** Without light of its own, of a room. */
  DARK,
  /** Gives light now. */
  LIT,
  SWITCHABLE,
  /** Switched on; a switchable thing that gives light does so while on. */
  ON,
  WEARABLE,
  WORN,
  EDIBLE,
  DRINKABLE,
  ENTERABLE,
  /** A person or an animal: can be spoken to. */
  PERSON,
  MALE,
  FEMALE,
  /** Named by a plural: "the stairs are". */
  PLURAL,
  /** Its name takes no article. */
  PROPER,
  DOOR,
  /** Can't be referred to or seen while this holds. */
  HIDDEN,
  /** In scope but not listed by itself. */
  UNLISTED,
  /** Has something to be read. */
  READABLE,
  /** Has been moved by the player. */
  HANDLED,
  /** The player has seen it; of a room, been in it. */
  SEEN,
  /** Gives light while it is on. */
  LAMP,
  /** Gives way to anything else that is called the same. */
  VAGUE,
  /** A container that takes what the hands of whoever has it can't. */
  CARRY_ALL;

  /** The name in a scenario. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
