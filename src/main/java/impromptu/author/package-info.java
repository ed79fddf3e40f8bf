/** The author's bench: what tells an author that a scenario is as it should be. */
package impromptu.author;
