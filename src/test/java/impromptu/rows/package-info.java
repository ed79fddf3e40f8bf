/** The rows of what the parser and the world must do, and the table of those that hold. */
package impromptu.rows;
