/** Play that goes on while its author edits the story: what changes is read again between turns. */
package impromptu.author.watch;
