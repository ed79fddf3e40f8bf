package impromptu.story;

import java.util.Locale;

/**
 * What data cannot say: the engine's own steps, named in a verb's {@code do} as {@code perform}.
 */
public enum Builtin {
  /** Describes the room the player is in. */
  LOOK,
  /** Prints the noun's description, its state and its visible contents. */
  EXAMINE,
  /** Lists what is in or on the noun. */
  CONTENTS,
  /** Lists what the player carries and wears. */
  INVENTORY,
  /** The same, a line for each. */
  INVENTORY_TALL,
  /** Takes the exit in the action's direction, or through the noun where it is a door. */
  GO,
  /** Walks back the way the player came. */
  BACK,
  /** Walks to a room seen before, or to where the noun was last seen. */
  WALK,
  /** Tells how to get to a room seen before, or to where the noun was last seen. */
  WAY,
  /** Gets off or out of whatever holds the player. */
  LEAVE,
  /** Lists the exits with the destinations the player knows. */
  EXITS,
  /** Lists the rooms visited. */
  PLACES,
  /** Tells the map in words: the rooms visited and the ways out of them. */
  MAP,
  /** Lists the things seen, with where. */
  OBJECTS,
  /** Tells what the pronouns mean. */
  PRONOUNS,
  /** Lists the verbs of the live grammar. */
  VERBS,
  /** Tells how to play, or how what stands in the action's words could be typed. */
  HELP,
  /** Tells what can be done with the noun. */
  USES,
  /** Gives the next hint that fits. */
  HINT,
  /** Tells how the last line was read. */
  WHY,
  /** Tells the score. */
  SCORE,
  /** Tells the score and what it was given for. */
  FULL_SCORE,
  /** Tells changes of the score from now on. */
  NOTIFY_ON,
  /** Keeps changes of the score to itself from now on. */
  NOTIFY_OFF,
  /** Tells what the author would have the player know once the story is over. */
  AMUSING,
  /** Tells the status line's fields in words. */
  STATUS,
  /** Lists the endings found. */
  ENDINGS,
  /** Switches room descriptions for rooms seen before on. */
  VERBOSE,
  /** Switches room descriptions for rooms seen before off. */
  BRIEF,
  /** Describes no room unless asked to. */
  SUPERBRIEF,
  /** Prints title, version, identity and the engine's version. */
  VERSION,
  /** Answers with a topic of the noun. */
  TOPIC,
  /** Lets a turn pass. */
  WAIT,
  UNDO,
  REDO,
  /** Lists the lines that UNDO could take back. */
  HISTORY,
  SAVE,
  RESTORE,
  SAVES,
  RESTART,
  QUIT,
  TRANSCRIPT_ON,
  TRANSCRIPT_OFF;

  /** The name in a scenario: {@code transcript-on}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
