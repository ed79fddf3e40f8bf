/** A scenario in one file, and what catalogues want to know of it. */
package impromptu.author.pack;
