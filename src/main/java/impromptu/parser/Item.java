package impromptu.parser;

/** One part of a noun phrase: some words, and what they may stand for. */
final class Item {
  /** How many of the things found are meant. */
  enum Amount {
    /** One of them; which one may have to be asked. */
    SINGLE,
    /** As many as a number says. */
    COUNT,
    BOTH,
    /** One of them, it does not matter which. */
    ANY,
    /** All that make sense. */
    ALL,
    /** Exactly these, makes sense or not. */
    SETTLED
  }

  final int from;
  final int to;
  final Amount amount;
  final int count;

  /** What the words may stand for, nearest first. */
  final int[] found;

  /** Whether no words say what kind of thing is meant: ALL by itself. */
  final boolean bare;

  /** Whether what is in hand is meant rather than the rest. */
  final boolean mine;

  Item(int from, int to, Amount amount, int count, int[] found, boolean bare, boolean mine) {
    this.from = from;
    this.to = to;
    this.amount = amount;
    this.count = count;
    this.found = found;
    this.bare = bare;
    this.mine = mine;
  }

  static Item of(int from, int to, Amount amount, int[] found) {
    return new Item(from, to, amount, 0, found, false, false);
  }

  Item with(Amount newAmount, int newCount) {
    return new Item(from, to, newAmount, newCount, found, bare, mine);
  }

  Item with(int[] newFound) {
    return new Item(from, to, amount, count, newFound, bare, mine);
  }

  Item spanning(int newFrom, int newTo, boolean isMine) {
    return new Item(newFrom, newTo, amount, count, found, bare, mine || isMine);
  }

  /** Whether there is nothing left to choose. */
  boolean isCertain() {
    return amount == Amount.SETTLED || (amount != Amount.ALL && found.length == 1);
  }
}
