/**
 * The full-screen terminal. The screen is a value: a {@link impromptu.screen.lanterna.Frame} is
 * computed from a {@link impromptu.screen.lanterna.View} and the size of the window, and a few
 * lines of Lanterna draw it. May know the session and what it returns; holds no rule of any game.
 */
package impromptu.screen.lanterna;
