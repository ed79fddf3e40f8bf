/**
 * Maps of a scenario: an atlas of rooms and ways is laid out on a grid by the compass ({@link
 * impromptu.author.map.Plan}), and the plan is drawn as a picture, as text, for Graphviz, as data.
 */
package impromptu.author.map;
