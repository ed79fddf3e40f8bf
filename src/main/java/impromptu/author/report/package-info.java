/** A page that tells an author how a scenario stands, from what the other tools have found out. */
package impromptu.author.report;
