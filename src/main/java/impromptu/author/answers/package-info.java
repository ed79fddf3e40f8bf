/** Whose words answer a player: the story's own, its voice, or the library's. */
package impromptu.author.answers;
