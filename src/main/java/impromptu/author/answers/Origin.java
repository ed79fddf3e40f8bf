package impromptu.author.answers;

/** Whose words an answer is in, from the best to the least. */
public enum Origin {
  /** Something that the author wrote for this thing, place or event. */
  OWN,
  /** The author's wording of a verb's or the library's own message, which answers for anything. */
  VOICE,
  /** The library's. */
  STOCK
}
