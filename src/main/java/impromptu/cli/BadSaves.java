package impromptu.cli;

import impromptu.save.BadSave;

/** Why a save is refused, in one line. */
final class BadSaves {
  private BadSaves() {}

  static String words(BadSave why, String slot) {
    String save = "the save \"" + slot + "\"";
    return switch (why.why()) {
      case MISSING -> "there is no save \"" + slot + "\"";
      case DAMAGED -> save + " is damaged: " + why.getMessage();
      case NOT_A_SAVE -> save + " is no save of this program: " + why.getMessage();
      case TOO_BIG -> save + " is too big: " + why.getMessage();
      case TOO_NEW -> save + " was written by a later version of this program";
      case OTHER_STORY -> save + " belongs to another story: " + why.getMessage();
      case UNMAPPABLE ->
          save
              + " does not fit the story as it is now ("
              + why.getMessage()
              + "); RESTORE in the game can play its commands again";
      case BAD_NAME, NAME_TOO_LONG, NAME_TAKEN -> "no save can be called \"" + slot + "\"";
    };
  }
}
