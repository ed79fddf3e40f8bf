/** Phrases that an author has written more than once. */
package impromptu.author.repeats;
