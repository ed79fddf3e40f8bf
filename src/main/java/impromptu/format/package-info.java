/**
 * What a scenario's JSON may hold: every section, every sort of object, and every key with what it
 * takes and what it is for. The reader asks for keys by these descriptions and refuses all others,
 * and the JSON Schema is made from them, so that the two can't part ways. They are constants, not a
 * file, because a scenario without an image is read at the start of play. May know the story.
 */
package impromptu.format;
