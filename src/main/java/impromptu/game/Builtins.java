package impromptu.game;

import impromptu.story.Builtin;
import impromptu.world.Layout;

/** Which code does which of the engine's own steps. */
final class Builtins {
  private Builtins() {}

  static void perform(Live live, Builtin builtin) {
    if (!live.isSilent() || changes(builtin)) {
      carryOut(live, builtin);
    }
  }

  /** Whether a step can change the world; the others only tell something. */
  private static boolean changes(Builtin builtin) {
    return switch (builtin) {
      case LOOK, EXAMINE, GO, BACK, WALK, LEAVE, TOPIC -> true;
      default -> false;
    };
  }

  private static void carryOut(Live live, Builtin builtin) {
    switch (builtin) {
      case LOOK -> Describing.room(live, true);
      case EXAMINE -> Describing.thing(live, live.noun());
      case CONTENTS -> Describing.contents(live, live.noun());
      case INVENTORY -> Inventory.tell(live, false);
      case INVENTORY_TALL -> Inventory.tell(live, true);
      case GO -> Moving.go(live);
      case BACK -> Moving.back(live);
      case WALK -> Moving.walk(live);
      case WAY -> Routes.tell(live);
      case LEAVE -> Moving.leave(live);
      case EXITS -> Exits.tell(live);
      case WAIT -> {}
      case TOPIC -> Talking.topic(live);
      case PLACES -> Telling.places(live);
      case MAP -> Surveying.tell(live);
      case OBJECTS -> Telling.objects(live);
      case PRONOUNS -> Telling.pronouns(live);
      case VERBS -> Telling.verbs(live);
      case HELP -> Helping.help(live);
      case USES -> Helping.uses(live);
      case HINT -> Hinting.tell(live);
      case SCORE -> Scoring.tell(live);
      case FULL_SCORE -> Scoring.tellAll(live);
      case NOTIFY_ON -> live.draft().set(Layout.SCORE_SILENT, 0);
      case NOTIFY_OFF -> live.draft().set(Layout.SCORE_SILENT, 1);
      case AMUSING -> Telling.amusing(live);
      case STATUS -> Telling.status(live);
      case ENDINGS -> Telling.endings(live);
      case VERSION -> Telling.version(live);
      case VERBOSE -> live.draft().set(Layout.BRIEF, 0);
      case BRIEF -> live.draft().set(Layout.BRIEF, 1);
      case SUPERBRIEF -> live.draft().set(Layout.BRIEF, 2);
      case WHY -> Telling.why(live);
      case UNDO,
          REDO,
          SAVE,
          RESTORE,
          SAVES,
          RESTART,
          QUIT,
          HISTORY,
          TRANSCRIPT_ON,
          TRANSCRIPT_OFF ->
          live.request(builtin);
    }
  }
}
