/**
 * The state of a game in play and the questions one asks of it: where a thing is, whether it can be
 * seen or touched, whether there is light. Knows only the story.
 */
package impromptu.world;
