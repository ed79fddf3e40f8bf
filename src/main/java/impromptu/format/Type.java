package impromptu.format;

/** What can stand as the value of a key. */
public enum Type {
  /** Yes or no; no where it is left out. */
  FLAG,
  /** A whole number in a range. */
  NUMBER,
  /** Words without braces. */
  STRING,
  /** One of these or a list of them. */
  STRINGS,
  /** The id of something that is defined elsewhere. */
  ID,
  /** A text with braces, of one or several paragraphs. */
  TEXT,
  /** Texts, of one paragraph each. */
  TEXTS,
  /** An expression that is so or not. */
  CONDITION,
  /** An expression that names a room or a thing. */
  OPERAND,
  /** What the key's description says. */
  VALUE,
  /** Words with their forms: an object of which every key is a word, "note" among them. */
  FORMS,
  /** One answer or a list of them. */
  RESPONSES,
  /** Answers by verb. */
  REACTIONS,
  /** One effect or a list of them. */
  EFFECTS,
  /** An object of some shape. */
  OBJECT
}
