package impromptu.parser;

import impromptu.story.Story;
import impromptu.story.Trait;
import impromptu.world.Layout;

/**
 * A story made ready for reading: its words, its names, its grammar.
 *
 * @param isUnseen whether nothing in it was seen before it began
 */
record Index(
    Story story, Layout layout, Lexicon lexicon, Names names, Grammar grammar, boolean isUnseen) {
  static Index of(Story story, Layout layout) {
    Lexicon lexicon = new Lexicon(story);
    return new Index(
        story,
        layout,
        lexicon,
        new Names(story, lexicon),
        new Grammar(story, lexicon),
        isUnseen(story));
  }

  private static boolean isUnseen(Story story) {
    for (int i = 1; i < story.entities().size(); i++) {
      if (story.entity(i).properties().contains(Trait.SEEN.ordinal())) {
        return false;
      }
    }
    return true;
  }
}
