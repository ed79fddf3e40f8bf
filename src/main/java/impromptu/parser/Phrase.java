package impromptu.parser;

import java.util.List;
import java.util.Optional;

/**
 * A noun phrase: what its words may stand for, before a verb has its say.
 *
 * @param items its parts, joined by AND
 * @param except what EXCEPT takes away
 * @param trouble why it could not be read; the rest has no meaning then
 */
record Phrase(List<Item> items, List<Item> except, Optional<Trouble> trouble) {
  static Phrase of(List<Item> items, List<Item> except) {
    return new Phrase(items, except, Optional.empty());
  }

  static Phrase failed(Trouble trouble) {
    return new Phrase(List.of(), List.of(), Optional.of(trouble));
  }

  /** The same less these; EXCEPT at the end of a sentence is often meant for the first noun. */
  Phrase butFor(List<Item> others) {
    return new Phrase(items, others, trouble);
  }

  /** Whether it means one thing and there is nothing left to choose. */
  boolean isCertain() {
    return items.size() == 1 && except.isEmpty() && items.get(0).isCertain();
  }
}
