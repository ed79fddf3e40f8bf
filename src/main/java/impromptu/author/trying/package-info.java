/**
 * Playing on an author's behalf: what a player would sensibly try, the states to try it in, and as
 * few lines as still show what was found.
 */
package impromptu.author.trying;
