/**
 * A story written down as bytes, so that play begins without reading JSON. The writer follows the
 * records' components by reflection, when the program is built; the reader names the constructors,
 * since reflection is slow at first, and the compiler holds it to the records. May know the story.
 */
package impromptu.image;
