/**
 * The noun audit: whether everything that the story mentions can be spoken of where it is
 * mentioned. The only package that knows the tagger.
 */
package impromptu.author.nouns;
