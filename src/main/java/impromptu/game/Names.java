package impromptu.game;

import impromptu.parser.Message;
import impromptu.story.Article;
import impromptu.story.Name;
import impromptu.story.Pronoun;
import impromptu.story.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How things are named, singly and in lists. */
final class Names {
  /** Among the forms of an article, the one before names of several. */
  private static final String SEVERAL = "plural";

  private final Teller live;

  Names(Teller live) {
    this.live = live;
  }

  static String cased(String words, boolean capital) {
    return capital && !words.isEmpty()
        ? Character.toUpperCase(words.charAt(0)) + words.substring(1)
        : words;
  }

  /** Prints a name; of the player, the pronoun that fits: what begins a sentence is its subject. */
  void print(int entity, Article article, boolean capital) {
    if (entity == live.story().player() && capital) {
      pronoun(Pronoun.SUBJECT, entity, true);
    } else if (entity == live.story().player()) {
      boolean self = live.actor() == entity && article != Article.NONE;
      pronoun(self ? Pronoun.REFLEXIVE : Pronoun.OBJECT, entity, false);
    } else {
      live.print(cased(named(entity, article), capital));
    }
  }

  /** Prints a name behind another form of its definite article; of the player, the pronoun. */
  void declined(int entity, Map<String, String> forms, boolean capital) {
    Name name = live.story().entity(entity).name();
    if (entity == live.story().player() || name.definite().isEmpty()) {
      print(entity, Article.DEFINITE, capital);
      return;
    }
    boolean several = live.is(entity, Trait.PLURAL) && forms.containsKey(SEVERAL);
    String form = forms.getOrDefault(several ? SEVERAL : name.definite(), name.definite());
    live.print(cased(form + " " + name.text(), capital));
  }

  String named(int entity, Article article) {
    Name name = live.story().entity(entity).name();
    return switch (article) {
      case NONE -> name.text();
      case DEFINITE -> name.withDefinite();
      case INDEFINITE -> name.withIndefinite();
    };
  }

  /** Prints the pronoun for an entity; an actor other than the player is named as a subject. */
  void pronoun(Pronoun role, int entity, boolean capital) {
    if (entity == live.actor() && entity != live.story().player() && role == Pronoun.SUBJECT) {
      live.print(cased(named(entity, Article.DEFINITE), capital));
    } else {
      List<String> forms = live.story().language().pronouns().get(person(entity));
      live.print(cased(forms.get(role.ordinal()), capital));
    }
  }

  private String person(int entity) {
    if (entity == live.story().player()) {
      return "you";
    }
    if (live.is(entity, Trait.PLURAL)) {
      return "they";
    }
    if (live.is(entity, Trait.FEMALE)) {
      return "she";
    }
    return live.is(entity, Trait.MALE) ? "he" : "it";
  }

  String inWords(int number) {
    List<String> words = live.story().language().numbers();
    return number >= 0 && number < words.size() ? words.get(number) : Integer.toString(number);
  }

  /** What is directly in a holder and can be seen and listed there. */
  List<Integer> contents(int holder) {
    List<Integer> things = new ArrayList<>();
    for (int at = live.firstIn(holder); at != 0; at = live.nextIn(at)) {
      if (isListed(at)) {
        things.add(at);
      }
    }
    return things;
  }

  private boolean isListed(int thing) {
    return thing != live.story().player()
        && !live.is(thing, Trait.HIDDEN)
        && !live.is(thing, Trait.SCENERY)
        && !live.is(thing, Trait.UNLISTED);
  }

  /** Prints things with indefinite articles, identical ones counted. */
  void list(List<Integer> things, String joint) {
    if (things.isEmpty()) {
      live.inline(Message.of("nothing"));
      return;
    }
    listed(things, joint, true);
  }

  /** Prints the same without what is to be seen of their state. */
  void plain(List<Integer> things, String joint) {
    listed(things, joint, false);
  }

  private void listed(List<Integer> things, String joint, boolean withState) {
    List<Integer> firsts = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    group(things, firsts, counts);
    for (int i = 0; i < firsts.size(); i++) {
      separate(i, firsts.size(), joint);
      counted(firsts.get(i), counts.get(i));
      if (withState) {
        state(firsts.get(i));
      }
    }
  }

  /** Prints things as in a list, with a line for each. */
  void lines(List<Integer> things) {
    List<Integer> firsts = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    group(things, firsts, counts);
    for (int i = 0; i < firsts.size(); i++) {
      live.lineBreak();
      counted(firsts.get(i), counts.get(i));
      state(firsts.get(i));
    }
  }

  private void group(List<Integer> things, List<Integer> firsts, List<Integer> counts) {
    for (int thing : things) {
      int group = 0;
      while (group < firsts.size() && !isSame(firsts.get(group), thing)) {
        group++;
      }
      if (group == firsts.size()) {
        firsts.add(thing);
        counts.add(1);
      } else {
        counts.set(group, counts.get(group) + 1);
      }
    }
  }

  private boolean isSame(int a, int b) {
    return live.isAlike(a, b) && live.is(a, Trait.WORN) == live.is(b, Trait.WORN);
  }

  private void counted(int first, int count) {
    live.print(
        count == 1
            ? named(first, Article.INDEFINITE)
            : inWords(count) + " " + live.story().entity(first).name().plural());
  }

  /** The name of one or several identical things, without an article. */
  String counted(List<Integer> alike) {
    return alike.size() == 1
        ? named(alike.get(0), Article.NONE)
        : inWords(alike.size()) + " " + live.story().entity(alike.get(0)).name().plural();
  }

  /** Prints things with definite articles, identical ones counted. */
  void definite(List<Integer> things, String joint) {
    List<Integer> firsts = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    group(things, firsts, counts);
    for (int i = 0; i < firsts.size(); i++) {
      separate(i, firsts.size(), joint);
      if (counts.get(i) == 1) {
        print(firsts.get(i), Article.DEFINITE, false);
      } else {
        live.print(live.story().entity(firsts.get(i)).name().definite() + " ");
        counted(firsts.get(i), counts.get(i));
      }
    }
  }

  private void separate(int index, int size, String joint) {
    if (index > 0) {
      live.inline(Message.of(index == size - 1 ? "joint-" + joint : "joint-comma"));
    }
  }

  /** Prints, in one bracket, what is to be seen of a thing's state, and what is in it. */
  private void state(int thing) {
    List<String> states = new ArrayList<>();
    if (live.is(thing, Trait.WORN)) {
      states.add("state-worn");
    }
    if (live.glows(thing)) {
      states.add("state-lit");
    }
    boolean container = live.is(thing, Trait.CONTAINER);
    if (container && live.is(thing, Trait.OPENABLE) && !live.is(thing, Trait.OPEN)) {
      states.add("state-closed");
    }
    List<Integer> within = live.seeThrough(thing) && !isPerson(thing) ? contents(thing) : List.of();
    if (container && within.isEmpty() && live.is(thing, Trait.OPEN)) {
      states.add("state-empty");
    }
    bracket(thing, states, within);
  }

  private boolean isPerson(int thing) {
    return live.is(thing, Trait.PERSON);
  }

  private void bracket(int thing, List<String> states, List<Integer> within) {
    if (states.isEmpty() && within.isEmpty()) {
      return;
    }
    live.print(" (");
    for (int i = 0; i < states.size(); i++) {
      live.print(i > 0 ? ", " : "");
      live.inline(Message.of(states.get(i)));
    }
    if (!within.isEmpty()) {
      live.print(states.isEmpty() ? "" : ", ");
      boolean on = live.is(thing, Trait.SUPPORTER);
      live.inline(Message.of(on ? "state-holding-on" : "state-holding-in"));
      live.print(" ");
      list(within, "and");
    }
    live.print(")");
  }
}
