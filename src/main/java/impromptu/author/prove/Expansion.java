package impromptu.author.prove;

import impromptu.game.Move;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** What the moves in one state come to: each different outcome once, by the first move to it. */
final class Expansion {
  private final int words;
  private long[] keys;

  /** An open hash table of 1 + the first outcome with a key; of a power of two of places. */
  private int[] table = new int[64];

  private final List<Move> moves = new ArrayList<>();
  private final BitSet certain = new BitSet();
  private final boolean everyMove;
  private final List<Sighting> sightings = new ArrayList<>();
  private int tried;

  /** Something looked out for, and the move in the midst of which it was seen. */
  record Sighting(int signal, Move move) {}

  /**
   * @param everyMove whether to keep every move to an outcome and not only the first
   */
  Expansion(int words, boolean everyMove) {
    this.words = words;
    this.everyMove = everyMove;
    keys = new long[words * 16];
  }

  /** How many different outcomes there are. */
  int size() {
    return moves.size();
  }

  /** The keys of the outcomes, one after the other. */
  long[] keys() {
    return keys;
  }

  /** The key of one outcome. */
  long[] key(int outcome) {
    return Arrays.copyOfRange(keys, outcome * words, (outcome + 1) * words);
  }

  Move move(int outcome) {
    return moves.get(outcome);
  }

  /** How many moves were tried. */
  int tried() {
    return tried;
  }

  void count() {
    tried++;
  }

  /** Adds that something looked out for was seen in the midst of a move. */
  void sight(int signal, Move move) {
    sightings.add(new Sighting(signal, move));
  }

  /** What was seen that is looked out for. */
  List<Sighting> sightings() {
    return sightings;
  }

  /**
   * Adds an outcome; whether it is one that was not there.
   *
   * @param isCertain whether the move leads there wherever the state stands for
   */
  boolean add(long[] key, Move move, boolean isCertain) {
    int known = find(key);
    if (known < 0 || everyMove) {
      append(key, move);
    }
    if (known < 0) {
      enter(key, moves.size());
    }
    if (isCertain) {
      certain.set(known < 0 ? moves.size() - 1 : known);
    }
    return known < 0;
  }

  /** Notes that some move is certain to lead to an outcome that is there. */
  void assure(long[] key) {
    certain.set(find(key));
  }

  /** Whether some move is certain to lead to an outcome, and it does not hang on a guess. */
  boolean isCertain(int outcome) {
    return certain.get(outcome);
  }

  private int find(long[] key) {
    return table[place(key)] - 1;
  }

  /** Where the first outcome with a key is entered, or would be. */
  private int place(long[] key) {
    int mask = table.length - 1;
    int place = States.hash(key, 0, words) & mask;
    while (table[place] != 0 && !leadsTo(table[place] - 1, key)) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void enter(long[] key, int number) {
    table[place(key)] = number;
    if (2 * number > table.length) {
      int[] before = table;
      table = new int[2 * before.length];
      for (int each : before) {
        if (each != 0) {
          table[place(key(each - 1))] = each;
        }
      }
    }
  }

  /** Whether an outcome is the state with this key. */
  boolean leadsTo(int outcome, long[] key) {
    return Arrays.equals(keys, outcome * words, (outcome + 1) * words, key, 0, words);
  }

  private void append(long[] key, Move move) {
    int at = moves.size() * words;
    if (at == keys.length) {
      keys = Arrays.copyOf(keys, 2 * at);
    }
    System.arraycopy(key, 0, keys, at, words);
    moves.add(move);
  }
}
