package impromptu.story;

/** The roles a pronoun is printed in. */
public enum Pronoun {
  SUBJECT,
  OBJECT,
  POSSESSIVE,
  REFLEXIVE
}
