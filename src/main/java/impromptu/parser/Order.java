package impromptu.parser;

import java.util.List;
import java.util.Optional;

/**
 * The part of a sentence that says who is to act: "bob," or "tell bob to".
 *
 * @param actors who is spoken to
 * @param body the first word of what they are to do
 * @param problem why nobody can be spoken to, or what must be asked first
 */
record Order(List<Integer> actors, int body, Optional<Outcome> problem) {}
