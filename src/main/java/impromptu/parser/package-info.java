/**
 * From a line of words to a command, a question, or a helpful problem. Knows the story and the
 * world; changes neither.
 */
package impromptu.parser;
