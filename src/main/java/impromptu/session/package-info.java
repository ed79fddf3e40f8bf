/**
 * One sitting: the past for undo and redo, saving and restoring, autosave, the transcript, endings
 * found. What the screens talk to.
 */
package impromptu.session;
