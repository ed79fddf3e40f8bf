package impromptu.parser;

import impromptu.story.Story;
import impromptu.world.Layout;

/** A story made ready for reading: its words, its names, its grammar. */
record Index(Story story, Layout layout, Lexicon lexicon, Names names, Grammar grammar) {
  static Index of(Story story, Layout layout) {
    Lexicon lexicon = new Lexicon(story);
    return new Index(
        story, layout, lexicon, new Names(story, lexicon), new Grammar(story, lexicon));
  }
}
