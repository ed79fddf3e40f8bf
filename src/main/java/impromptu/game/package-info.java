/**
 * The turn: reading a line, carrying commands out, rules, scenes, timers, moments, endings. One
 * pure function, {@link impromptu.game.Game#turn}, that takes a state and a line and gives a state
 * and a narration.
 */
package impromptu.game;
