package impromptu.parser;

import impromptu.parser.Names.Fit;
import impromptu.story.Exit;
import impromptu.story.Room;
import impromptu.story.Trait;
import java.util.Arrays;

/** Finds what plain words stand for: adjectives and nouns in any order, articles and OF between. */
final class WordMatch {
  private static final int[] NONE = {};

  private final Situation situation;
  private final Around around;
  private final Tokens tokens;
  private final boolean known;
  private final int[] content;
  private int contents;
  private long mark;
  private int last;

  /**
   * @param known whether everything seen is looked through, not only what is in scope
   */
  WordMatch(Situation situation, Around around, Tokens tokens, boolean known) {
    this.situation = situation;
    this.around = around;
    this.tokens = tokens;
    this.known = known;
    content = new int[tokens.size()];
  }

  /** What these words stand for as a whole; an item that found nothing where they fit nothing. */
  Item match(int from, int to) {
    if (!read(from, to)) {
      return Item.of(from, to, Item.Amount.SINGLE, NONE);
    }
    Item near = among(from, to, inScope());
    if (!known || isHeaded(near.found)) {
      return near;
    }
    int[] seen = seen();
    return among(from, to, near.found.length == 0 ? seen : orRooms(near.found, seen));
  }

  /** Whether one of them is called by the last of the words, as "stage door" is by "door". */
  private boolean isHeaded(int[] entities) {
    for (int entity : entities) {
      if (situation.names().head(entity) == last) {
        return true;
      }
    }
    return false;
  }

  /** The rooms that are called by the last of the words; what is near where there is none. */
  private int[] orRooms(int[] near, int[] seen) {
    int[] rooms = new int[seen.length];
    int size = 0;
    for (int entity : seen) {
      if (situation.story().isRoom(entity) && situation.names().head(entity) == last) {
        rooms[size++] = entity;
      }
    }
    return size == 0 ? near : Arrays.copyOf(rooms, size);
  }

  /** All in scope that these words call, be it their whole name or not. */
  int[] fitting(int from, int to) {
    if (!read(from, to)) {
      return NONE;
    }
    int[] fitting = inScope();
    int size = 0;
    for (int entity : fitting) {
      if (fit(entity) != Fit.NOT) {
        fitting[size++] = entity;
      }
    }
    return Arrays.copyOf(fitting, size);
  }

  /** Whether the words that were matched last are the whole printed name of an entity. */
  boolean isWholeName(int entity) {
    return situation.names().fit(entity, content, contents) == Fit.EXACT;
  }

  /** Whether the words could call anything at all; notes those that matter. */
  private boolean read(int from, int to) {
    contents = 0;
    mark = 0;
    for (int i = from; i < to; i++) {
      if (tokens.id(i) == Lexicon.UNKNOWN || tokens.id(i) == Lexicon.COMMA) {
        return false;
      }
      if (!Names.isSkipped(situation.lexicon(), tokens, i)) {
        last = tokens.id(i);
        if (!Names.contains(content, contents, last)) {
          content[contents++] = last;
          mark |= Lexicon.mark(last);
        }
      }
    }
    return contents > 0;
  }

  private int[] inScope() {
    int[] all = new int[around.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = around.get(i);
    }
    return all;
  }

  private int[] seen() {
    int[] bearers = situation.names().bearers(content[0]);
    int[] seen = new int[bearers.length];
    int size = 0;
    for (int entity : bearers) {
      if (situation.is(entity, Trait.SEEN) || isNamed(entity)) {
        seen[size++] = entity;
      }
    }
    return Arrays.copyOf(seen, size);
  }

  /** Whether it is a room behind an exit that the text of the room here, or of one seen, names. */
  private boolean isNamed(int entity) {
    if (!situation.story().isRoom(entity)) {
      return false;
    }
    Room here = situation.story().room(situation.view().room());
    if (around.lit() && names(here, entity)) {
      return true;
    }
    for (Exit back : situation.story().room(entity).exits().values()) {
      if (back.to() != 0
          && situation.is(back.to(), Trait.SEEN)
          && names(situation.story().room(back.to()), entity)) {
        return true;
      }
    }
    return false;
  }

  private boolean names(Room room, int other) {
    for (int i = 0; i < contents; i++) {
      if (!Mentions.in(room.description(), situation.lexicon().word(content[i]))) {
        return false;
      }
    }
    for (Exit exit : room.exits().values()) {
      if (exit.to() == other && exit.shown().holds(situation.view())) {
        return true;
      }
    }
    return false;
  }

  private Fit fit(int entity) {
    Names names = situation.names();
    return names.mayFit(entity, mark) ? names.fit(entity, content, contents) : Fit.NOT;
  }

  private Item among(int from, int to, int[] candidates) {
    Fit best = best(candidates);
    int size = 0;
    for (int entity : candidates) {
      if (best != Fit.NOT && fit(entity) == best) {
        candidates[size++] = entity;
      }
    }
    Item.Amount amount = best == Fit.PLURAL && size > 1 ? Item.Amount.ALL : Item.Amount.SINGLE;
    return Item.of(from, to, amount, size == 0 ? NONE : Arrays.copyOf(candidates, size));
  }

  /**
   * How the words fit those that they fit best. A plural calls several things before one that is
   * not plural itself but has the word in its name, as "matches" is in that of their box.
   */
  private Fit best(int[] candidates) {
    Fit best = Fit.NOT;
    int several = 0;
    boolean isPlural = false;
    for (int entity : candidates) {
      Fit fit = fit(entity);
      best = fit.compareTo(best) > 0 ? fit : best;
      several += fit == Fit.PLURAL ? 1 : 0;
      isPlural |= fit == Fit.SINGULAR && situation.is(entity, Trait.PLURAL);
    }
    return best == Fit.SINGULAR && several > 1 && !isPlural ? Fit.PLURAL : best;
  }
}
