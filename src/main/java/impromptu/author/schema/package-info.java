/** The scenario format as a JSON Schema, for editors. */
package impromptu.author.schema;
