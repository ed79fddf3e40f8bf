/**
 * From a scenario's JSON to a {@link impromptu.story.Story}, in two steps: shape, which reads files
 * into {@link impromptu.scenario.Json} and lays the author's sections over the standard library's;
 * and meaning, which resolves every name to an index and parses the expressions and texts. What is
 * wrong becomes a {@link impromptu.scenario.Problem} with its place. Knows the story, its image,
 * the format, and nothing else of the engine.
 */
package impromptu.scenario;
