/**
 * The proof that a story can be finished: a search of every state that play can reach, entered
 * through {@link impromptu.game.Trial}, so that there is no second engine; what can be told without
 * a search ({@code Known}, {@code Resolution}, {@code Tally}) is told so that play can do no more
 * than that. {@link impromptu.author.prove.Proof} is the door for claims, {@link
 * impromptu.author.prove.Exhibition} for what of a story can be shown.
 */
package impromptu.author.prove;
