/** Maps of a scenario: rooms and exits, laid out by the Eclipse Layout Kernel. */
package impromptu.author.map;
