package impromptu.author.prove;

import impromptu.story.Story;

/** What a search speaks of a story in: its aspects, and what may be where. */
record Terms(Aspects aspects, Whereabouts where) {
  static Terms of(Story story) {
    return new Terms(new Aspects(story), new Whereabouts(story));
  }
}
