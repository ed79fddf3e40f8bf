/** Playing on an author's behalf: what a player would sensibly try, and the states to try it in. */
package impromptu.author.trying;
