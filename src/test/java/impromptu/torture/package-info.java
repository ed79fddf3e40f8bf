/**
 * The promises of saves put to the test: a trial a promise, each bounded and drawn from a seed. A
 * short form of all runs in the suite; {@link impromptu.torture.Torture} runs the long one.
 */
package impromptu.torture;
