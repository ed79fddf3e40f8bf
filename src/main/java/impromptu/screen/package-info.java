/** The screens, and what those that read a stream have in common. */
package impromptu.screen;
