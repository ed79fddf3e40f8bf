/** Anything at all typed into the stories that come with the program. */
package impromptu.fuzz;
