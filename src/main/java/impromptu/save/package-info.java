/**
 * What is kept on disk: saves by name, durable and verified, across edits of the story; the journal
 * of a sitting; the endings found. Knows the story and the world, and nothing of play.
 */
package impromptu.save;
