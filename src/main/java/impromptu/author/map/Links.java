package impromptu.author.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The ways of an atlas, by the rooms they join; ways back to the same room are of no account. */
final class Links {
  private final List<Link> all = new ArrayList<>();
  private final List<List<Link>> byRoom = new ArrayList<>();

  private Links() {}

  static Links of(Atlas atlas) {
    Links links = new Links();
    Map<String, Integer> rooms = new HashMap<>();
    for (Site site : atlas.sites()) {
      rooms.put(site.id(), rooms.size());
      links.byRoom.add(new ArrayList<>());
    }
    for (Way way : atlas.ways()) {
      int from = rooms.get(way.from());
      int to = rooms.get(way.to());
      links.add(new Link(from, to, way.there().heading(), way.back().heading(), false));
    }
    return links.stripped();
  }

  /**
   * With those marked that hang: what is left over when rooms that one way on the compass leads to
   * are taken away, over and over, is loops and what lies between them.
   */
  private Links stripped() {
    int[] ways = new int[rooms()];
    for (Link link : all) {
      ways[link.from()] += link.isCompass() ? 1 : 0;
      ways[link.to()] += link.isCompass() ? 1 : 0;
    }
    Set<Link> hanging = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Integer> leaves = new ArrayDeque<>();
    for (int room = 0; room < rooms(); room++) {
      leaves.add(room);
    }
    while (!leaves.isEmpty()) {
      int room = leaves.remove();
      for (Link link : of(room)) {
        if (ways[room] == 1 && link.isCompass() && hanging.add(link)) {
          ways[room]--;
          ways[link.other(room)]--;
          leaves.add(link.other(room));
        }
      }
    }
    Links marked = new Links();
    byRoom.forEach(room -> marked.byRoom.add(new ArrayList<>()));
    for (Link link : all) {
      boolean hangs = hanging.contains(link);
      marked.add(new Link(link.from(), link.to(), link.there(), link.back(), hangs));
    }
    return marked;
  }

  private void add(Link link) {
    if (link.from() != link.to()) {
      all.add(link);
      byRoom.get(link.from()).add(link);
      byRoom.get(link.to()).add(link);
    }
  }

  int rooms() {
    return byRoom.size();
  }

  List<Link> all() {
    return all;
  }

  List<Link> of(int room) {
    return byRoom.get(room);
  }

  /** Sets of rooms that such ways join, each in the order of the atlas. */
  List<List<Integer>> joined(Predicate<Link> such) {
    List<List<Integer>> sets = new ArrayList<>();
    boolean[] reached = new boolean[rooms()];
    for (int room = 0; room < rooms(); room++) {
      if (!reached[room]) {
        sets.add(reach(room, such, reached));
      }
    }
    return sets;
  }

  private List<Integer> reach(int first, Predicate<Link> such, boolean[] reached) {
    List<Integer> set = new ArrayList<>();
    Deque<Integer> next = new ArrayDeque<>(List.of(first));
    reached[first] = true;
    while (!next.isEmpty()) {
      int room = next.remove();
      set.add(room);
      for (Link link : of(room)) {
        int other = link.other(room);
        if (such.test(link) && !reached[other]) {
          reached[other] = true;
          next.add(other);
        }
      }
    }
    set.sort(null);
    return set;
  }
}
