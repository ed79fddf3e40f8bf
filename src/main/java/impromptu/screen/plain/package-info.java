/** The plain screen, for pipes and screen readers: words and line ends, nothing else. */
package impromptu.screen.plain;
