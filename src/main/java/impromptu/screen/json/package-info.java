/** The JSON screen, for programs: one object for the opening and one for every line read. */
package impromptu.screen.json;
