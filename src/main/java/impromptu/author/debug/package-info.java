/** Debug verbs: what an author may ask and do while playing with {@code --debug}. */
package impromptu.author.debug;
