package impromptu.parser;

import impromptu.story.Expr;
import impromptu.story.GrammarLine.Content;
import impromptu.story.GrammarLine.Reach;
import impromptu.story.GrammarLine.Slot;
import impromptu.story.Precondition;
import impromptu.story.Trait;
import impromptu.story.Verb;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Chooses, for one slot of a verb, among the things that the words leave open. */
final class Choosing {
  private final Situation situation;
  private final int actor;
  private final Verb verb;
  private final Slot slot;
  private final int other;
  private final Expr likely;

  /**
   * @param other what fills the verb's other slot, as far as that is settled; or 0
   */
  Choosing(Situation situation, int actor, Verb verb, Slot slot, int other) {
    this.situation = situation;
    this.actor = actor;
    this.verb = verb;
    this.slot = slot;
    this.other = other;
    likely = slot.second() ? verb.likelySecond() : verb.likelyNoun();
  }

  Chosen choose(Phrase phrase) {
    int[] less = phrase.except().isEmpty() ? new int[0] : all(phrase.except());
    Chosen.Builder chosen = new Chosen.Builder();
    for (int i = 0; i < phrase.items().size() && chosen.isGoing(); i++) {
      choose(phrase.items().get(i), less, chosen);
    }
    if (chosen.isGoing() && chosen.isEmpty()) {
      Item first = phrase.items().get(0);
      chosen.trouble(Trouble.of(Trouble.Kind.NOTHING_TO, first.from, first.to));
    }
    Item last = phrase.items().get(phrase.items().size() - 1);
    if (chosen.isGoing() && chosen.size() > 1 && slot.content() == Content.ONE) {
      chosen.trouble(Trouble.of(Trouble.Kind.ONLY_ONE, phrase.items().get(0).from, last.to));
    }
    return chosen.done(misfit(chosen));
  }

  private static int[] all(List<Item> items) {
    int[] all = new int[0];
    for (Item item : items) {
      int size = all.length;
      all = Arrays.copyOf(all, size + item.found.length);
      System.arraycopy(item.found, 0, all, size, item.found.length);
    }
    return all;
  }

  private int misfit(Chosen.Builder chosen) {
    return slot.property() >= 0
            && !chosen.isEmpty()
            && !situation.view().is(chosen.first(), slot.property())
        ? 2
        : 0;
  }

  private void choose(Item item, int[] less, Chosen.Builder chosen) {
    int[] pool = without(item.found, less);
    switch (item.amount) {
      case SETTLED -> chosen.addAll(pool);
      case ALL -> all(item, pool, chosen);
      case ANY -> chosen.addAll(Arrays.copyOf(best(pool), Math.min(1, pool.length)));
      case COUNT -> count(item, pool, chosen);
      case BOTH -> both(item, pool, chosen);
      case SINGLE -> single(item, pool, chosen);
    }
  }

  private static int[] without(int[] found, int[] less) {
    if (less.length == 0) {
      return found;
    }
    int[] left = new int[found.length];
    int size = 0;
    for (int each : found) {
      if (!Names.contains(less, less.length, each)) {
        left[size++] = each;
      }
    }
    return Arrays.copyOf(left, size);
  }

  private void all(Item item, int[] pool, Chosen.Builder chosen) {
    int[] fitting = new int[pool.length];
    int size = 0;
    for (int each : pool) {
      boolean meant = each != other && each != actor && !situation.story().isRoom(each);
      if (meant && verb.all().holds(considering(each)) && isAccessible(each)) {
        fitting[size++] = each;
      }
    }
    chosen.fromAll();
    if (size > 0) {
      chosen.addAll(Arrays.copyOf(fitting, size));
    } else if (!item.bare) {
      chosen.addAll(best(unworn(pool)));
    }
  }

  /** Whether the verb could be carried out on the thing: ALL leaves out what is out of reach. */
  private boolean isAccessible(int entity) {
    for (Verb.Need need : verb.needs()) {
      Precondition needed = situation.story().preconditions().get(need.precondition());
      if (need.of() == Expr.Role.NOUN
          && (needed.phase() == Precondition.Phase.EARLY || needed.by() < 0)
          && !needed.when().holds(considering(entity))) {
        return false;
      }
    }
    return true;
  }

  private void count(Item item, int[] pool, Chosen.Builder chosen) {
    if (pool.length < item.count) {
      if (pool.length > 0) {
        chosen.trouble(
            new Trouble(Trouble.Kind.TOO_FEW, item.from, item.to, List.of(pool[0]), pool.length));
      }
      return;
    }
    int[] best = best(pool);
    int[] order = best.length >= item.count ? best : joined(best, pool);
    chosen.addAll(Arrays.copyOf(order, item.count));
  }

  private static int[] joined(int[] first, int[] pool) {
    int[] rest = without(pool, first);
    int[] joined = Arrays.copyOf(first, pool.length);
    System.arraycopy(rest, 0, joined, first.length, rest.length);
    return joined;
  }

  private void both(Item item, int[] pool, Chosen.Builder chosen) {
    int[] best = best(pool);
    if (pool.length == 2) {
      chosen.addAll(pool);
    } else if (best.length == 2) {
      chosen.addAll(best);
    } else if (pool.length == 1) {
      chosen.trouble(new Trouble(Trouble.Kind.TOO_FEW, item.from, item.to, List.of(pool[0]), 1));
    } else if (pool.length > 0) {
      ask(item, best, chosen);
    }
  }

  private void single(Item item, int[] found, Chosen.Builder chosen) {
    int[] pool = definite(found);
    if (pool.length < 2) {
      chosen.addAll(pool);
      return;
    }
    int[] best = best(item.mine ? held(pool) : pool);
    if (areAlike(best)) {
      if (isChoice(best[0], pool)) {
        chosen.note(best[0]);
      }
      chosen.add(best[0]);
    } else {
      ask(item, best, chosen);
    }
  }

  /** Whether something else might have been meant: what stands everywhere is hardly ever. */
  private boolean isChoice(int meant, int[] pool) {
    for (int each : pool) {
      if (!situation.view().isAlike(meant, each) && !situation.story().isEverywhere(each)) {
        return true;
      }
    }
    return false;
  }

  private int[] held(int[] pool) {
    int[] held = new int[pool.length];
    int size = 0;
    for (int each : pool) {
      if (situation.view().holder(each) == actor) {
        held[size++] = each;
      }
    }
    return size == 0 ? pool : Arrays.copyOf(held, size);
  }

  /** Those that are not vague, where there are any. */
  private int[] definite(int[] pool) {
    return lacking(Trait.VAGUE, pool);
  }

  /** Those that nobody wears, where there are any: ALL never undresses anybody. */
  private int[] unworn(int[] pool) {
    return lacking(Trait.WORN, pool);
  }

  private int[] lacking(Trait trait, int[] pool) {
    int[] lacking = new int[pool.length];
    int size = 0;
    for (int each : pool) {
      if (!situation.is(each, trait)) {
        lacking[size++] = each;
      }
    }
    return size == 0 || size == pool.length ? pool : Arrays.copyOf(lacking, size);
  }

  private boolean areAlike(int[] pool) {
    for (int i = 1; i < pool.length; i++) {
      if (!situation.view().isAlike(pool[0], pool[i])) {
        return false;
      }
    }
    return true;
  }

  /** Asks which; of several that nothing tells apart, one stands for all. */
  private void ask(Item item, int[] pool, Chosen.Builder chosen) {
    List<Integer> options = new ArrayList<>();
    for (int each : pool) {
      boolean isNew = true;
      for (int i = 0; i < options.size() && isNew; i++) {
        isNew = !situation.view().isAlike(options.get(i), each);
      }
      if (isNew) {
        options.add(each);
      }
    }
    chosen.ask(item, options);
  }

  /** Those that make most sense. */
  int[] best(int[] pool) {
    if (pool.length < 2) {
      return pool;
    }
    int[] best = new int[pool.length];
    int size = 0;
    int most = -1;
    for (int each : pool) {
      int score = score(each);
      if (score > most) {
        most = score;
        size = 0;
      }
      if (score == most) {
        best[size++] = each;
      }
    }
    return Arrays.copyOf(best, size);
  }

  private int score(int entity) {
    if (entity == other) {
      return 0;
    }
    int score = 1;
    if (likely.holds(considering(entity))) {
      score += 4;
    }
    if (slot.property() >= 0 && situation.view().is(entity, slot.property())) {
      score += 2;
    }
    if (slot.reach() == Reach.HELD && situation.view().holder(entity) == actor) {
      score += 1;
    }
    return score;
  }

  private Thought considering(int entity) {
    return slot.second()
        ? situation.view().of(actor, verb.index(), other, entity)
        : situation.view().of(actor, verb.index(), entity, other);
  }

  /** The things in scope that a player would mean without saying so. */
  int[] sensible(Around around) {
    int[] sensible = new int[around.size()];
    int size = 0;
    for (int i = 0; i < around.size(); i++) {
      int each = around.get(i);
      if (each != actor
          && each != other
          && each != situation.player()
          && !situation.story().isRoom(each)
          && (slot.property() < 0 || situation.view().is(each, slot.property()))
          && likely.holds(considering(each))) {
        sensible[size++] = each;
      }
    }
    return areAlike(Arrays.copyOf(sensible, size)) && size > 0
        ? new int[] {sensible[0]}
        : Arrays.copyOf(sensible, size);
  }

  /** Whether the verb says at all what makes sense here. */
  boolean hasSense() {
    return slot.property() >= 0 || !(likely instanceof Expr.Literal);
  }
}
