/** Random play that finds what nobody would think of trying, and shrinks it to what matters. */
package impromptu.author.monkey;
