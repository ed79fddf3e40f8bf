package impromptu.scenario;

/**
 * A stretch of a file.
 *
 * @param from the offset of its first character
 * @param to the offset after its last
 */
record Span(Source source, int from, int to) {}
