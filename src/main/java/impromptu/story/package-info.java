/**
 * The immutable story: rooms, things, verbs, rules, scenes, moments, endings and texts, and how
 * conditions, texts and effects evaluate against whatever implements {@link impromptu.story.Facts}.
 * Knows nothing else of the engine.
 */
package impromptu.story;
