package impromptu.game;

import impromptu.story.Meta;
import impromptu.story.Scene;

/** How a playing begins. */
final class Opening {
  private Opening() {}

  static void tell(Live live) {
    Meta meta = live.story().meta();
    live.prose().kind(Paragraph.Kind.TITLE);
    live.print(meta.title());
    if (!meta.headline().isEmpty()) {
      live.lineBreak();
      live.print(meta.headline());
    }
    live.prose().kind(Paragraph.Kind.PROSE);
    live.say(meta.intro());
    Describing.room(live, true);
    for (Scene scene : live.story().scenes()) {
      if (scene.begins().holds(live)) {
        live.beginScene(scene.index());
      }
    }
    Clock.lookAtFirst(live);
  }
}
