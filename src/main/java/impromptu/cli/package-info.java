/** The command line: one small class a command. */
package impromptu.cli;
