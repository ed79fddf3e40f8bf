package impromptu.author.prove;

import impromptu.story.Effect;
import impromptu.story.Expr;
import impromptu.story.Moment;
import impromptu.story.Precondition;
import impromptu.story.Response;
import impromptu.story.Rule;
import impromptu.story.Story;
import impromptu.story.Verb;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * How the moments of a story, and its rules for all actions alike, receive commands of the player's
 * that nothing comes of by themselves: those that are received alike come to the same.
 */
final class Reception {
  private final Story story;
  private final Known known;
  private final Tracing tracing;
  private final BitSet relevant;
  private final boolean minds;
  private final BitSet mentioned;
  private final List<Moment> moments = new ArrayList<>();
  private final List<Rule> before = new ArrayList<>();
  private final BitSet anything = new BitSet();
  private final IdentityHashMap<List<Response>, List<Response>> possible = new IdentityHashMap<>();
  private final IdentityHashMap<Object, Roles> roles = new IdentityHashMap<>();
  private final IdentityHashMap<Response, List<Effect>> effects = new IdentityHashMap<>();
  private Binding action = Binding.of(0, -1, 0, 0);
  private int direction;
  private boolean hangsOnNoun;
  private boolean hangsOnSecond;

  /**
   * @param relevant the aspects that matter
   * @param minds whether some rule minds what is done outside moments, whatever it is
   */
  Reception(
      Story story, Aspects aspects, Known known, Tracing tracing, BitSet relevant, boolean minds) {
    this.story = story;
    this.known = known;
    anything.set(0, story.entities().size());
    story.moments().stream()
        .filter(moment -> relevant.get(aspects.beats(moment.index())))
        .forEach(moments::add);
    this.tracing = tracing;
    this.relevant = relevant;
    this.minds = minds;
    mentioned = minds ? Typeable.mentioned(story) : new BitSet();
    if (minds) {
      Alike.rules(story).stream()
          .filter(rule -> rule.phase() == Rule.Phase.BEFORE)
          .forEach(before::add);
    }
  }

  /**
   * What is made of a command, or of several at once.
   *
   * @param sense equal for commands that are received alike
   * @param hangsOnNoun whether it is not the same for all the nouns, and the sense says nothing
   * @param hangsOnSecond the same of the second nouns
   */
  record Received(Object sense, boolean hangsOnNoun, boolean hangsOnSecond) {}

  /** What is decided about a condition by the action alone, and how the rest of it stands. */
  private sealed interface Rest {
    Settled TRUE = new Settled(true);
    Settled FALSE = new Settled(false);

    record Settled(boolean holds) implements Rest {
      static Settled of(boolean holds) {
        return holds ? TRUE : FALSE;
      }
    }

    /** What else it asks, and of which nouns, 0 where it does not ask of them. */
    record Open(Expr asked, int noun, int second) implements Rest {}

    record Opposite(Rest of) implements Rest {}

    record Both(Rest left, Rest right) implements Rest {}

    record Either(Rest left, Rest right) implements Rest {}
  }

  /** What conditions and effects ask of the action. */
  private record Roles(boolean noun, boolean second, boolean other) {
    static Roles in(Object asking) {
      boolean[] asks = new boolean[3];
      Parts.visit(
          asking,
          part -> {
            Optional<Expr.Role> role =
                part instanceof Expr.Given given ? Optional.of(given.role()) : Optional.empty();
            asks[0] |= role.filter(Expr.Role.NOUN::equals).isPresent();
            asks[1] |= role.filter(Expr.Role.SECOND::equals).isPresent();
            asks[2] |= part instanceof Expr.VerbIs || part instanceof Expr.DirectionIs;
          });
      return new Roles(asks[0], asks[1], asks[2]);
    }

    boolean any() {
      return noun || second || other;
    }
  }

  /** An answer that may be given, and what tells its effects from those of others. */
  private record Answer(Rest when, Object effects) {}

  /** The action itself, where an answer asks about it. */
  private record Deed(int verb, int noun, int second, int direction) {}

  /**
   * Receives a command.
   *
   * @param nouns what its noun may be; 0 for none
   * @param seconds what its second noun may be; 0 for none
   * @param direction a direction, or -1
   */
  Received of(int verb, BitSet nouns, BitSet seconds, int direction) {
    if (verb != action.verb() || direction != this.direction) {
      possible.clear();
      this.direction = direction;
    }
    action = new Binding(verb, nouns, seconds, Binding.only(story.player()));
    hangsOnNoun = false;
    hangsOnSecond = false;
    List<Object> sense = new ArrayList<>();
    sense.add(mentioned.get(verb) ? verb : -1);
    before.forEach(rule -> sense.add(answers(rule.responses())));
    if (minds) {
      story.verbs().get(verb).needs().forEach(need -> sense.add(access(need)));
    }
    for (Moment moment : moments) {
      sense.add(picks(moment));
      sense.add(rest(moment.free()));
      sense.add(answers(moment.meanwhile()));
    }
    return new Received(sense, hangsOnNoun, hangsOnSecond);
  }

  /** Whether a need is met that comes before any rule stands in the place of the action. */
  private Rest access(Verb.Need need) {
    Precondition asked = story.preconditions().get(need.precondition());
    if (asked.phase() != Precondition.Phase.EARLY) {
      return Rest.TRUE;
    }
    if (need.of() != Expr.Role.SECOND) {
      return rest(asked.when());
    }
    Binding before = action;
    boolean noun = hangsOnNoun;
    action = new Binding(before.verb(), before.seconds(), before.seconds(), before.actors());
    Rest rest = rest(asked.when());
    action = before;
    hangsOnSecond |= hangsOnNoun;
    hangsOnNoun = noun;
    return rest;
  }

  /** The choices that it picks where they are on offer. */
  private List<Object> picks(Moment moment) {
    List<Object> picks = new ArrayList<>();
    for (int choice = 0; choice < moment.choices().size(); choice++) {
      List<Response> responses = moment.choices().get(choice).responses();
      if (isPicked(moment.choices().get(choice))) {
        picks.add(choice);
        picks.add(roles(responses).any() ? List.of(deed()) : List.of());
      }
    }
    return picks;
  }

  private boolean isPicked(Moment.Choice choice) {
    for (Moment.Deed deed : choice.does()) {
      if (fits(deed)) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(Moment.Deed deed) {
    return deed.verb() == action.verb()
        && (deed.direction() < 0 || deed.direction() == direction)
        && (deed.noun() == 0 || deed.noun() == noun())
        && (deed.second() == 0 || deed.second() == second());
  }

  private int noun() {
    hangsOnNoun |= Binding.single(action.nouns()) < 0;
    return Binding.single(action.nouns());
  }

  private int second() {
    hangsOnSecond |= Binding.single(action.seconds()) < 0;
    return Binding.single(action.seconds());
  }

  private Deed deed() {
    return new Deed(action.verb(), noun(), second(), direction);
  }

  /**
   * The answers that may be given, up to the first that is certain. After the last that changes
   * what matters it comes to the same which is given, unless it matters that the action goes on.
   */
  private List<Answer> answers(List<Response> responses) {
    List<Answer> answers = new ArrayList<>();
    int last = 0;
    for (Response response : possible.computeIfAbsent(responses, this::possible)) {
      Rest when = rest(response.when());
      if (when == Rest.FALSE) {
        continue;
      }
      List<Effect> matter =
          effects.computeIfAbsent(response, each -> tracing.relevant(each, relevant));
      boolean changes = !matter.isEmpty();
      Object told = roles(matter).any() ? List.of(matter, deed()) : matter;
      answers.add(new Answer(when, minds ? List.of(told, response.goesOn()) : told));
      if (changes || minds) {
        last = answers.size();
      }
      if (when == Rest.TRUE) {
        break;
      }
    }
    return answers.subList(0, last);
  }

  /** Those that may be given to an action of that verb and direction, whatever its nouns. */
  private List<Response> possible(List<Response> responses) {
    Binding asked = action;
    boolean noun = hangsOnNoun;
    boolean second = hangsOnSecond;
    action = new Binding(asked.verb(), anything, anything, asked.actors());
    List<Response> possible =
        responses.stream().filter(response -> rest(response.when()) != Rest.FALSE).toList();
    action = asked;
    hangsOnNoun = noun;
    hangsOnSecond = second;
    return possible;
  }

  private Roles roles(Object asking) {
    return roles.computeIfAbsent(asking, Roles::in);
  }

  private Rest rest(Expr condition) {
    if (condition instanceof Expr.Not not) {
      Rest of = rest(not.operand());
      return of instanceof Rest.Settled settled
          ? Rest.Settled.of(!settled.holds())
          : new Rest.Opposite(of);
    }
    if (condition instanceof Expr.And and) {
      Rest left = rest(and.left());
      return left instanceof Rest.Settled settled
          ? settled.holds() ? rest(and.right()) : left
          : both(left, rest(and.right()));
    }
    if (condition instanceof Expr.Or or) {
      Rest left = rest(or.left());
      return left instanceof Rest.Settled settled
          ? settled.holds() ? left : rest(or.right())
          : either(left, rest(or.right()));
    }
    return asked(condition);
  }

  private static Rest both(Rest left, Rest right) {
    return right instanceof Rest.Settled settled
        ? settled.holds() ? left : right
        : new Rest.Both(left, right);
  }

  private static Rest either(Rest left, Rest right) {
    return right instanceof Rest.Settled settled
        ? settled.holds() ? right : left
        : new Rest.Either(left, right);
  }

  private Rest asked(Expr condition) {
    if (condition instanceof Expr.VerbIs verb) {
      return Rest.Settled.of(verb.verb() == action.verb());
    }
    if (condition instanceof Expr.DirectionIs towards) {
      return Rest.Settled.of(towards.direction() == direction);
    }
    if (known.never(condition, action)) {
      return Rest.FALSE;
    }
    if (known.always(condition, action)) {
      return Rest.TRUE;
    }
    Roles roles = roles(condition);
    return new Rest.Open(condition, roles.noun() ? noun() : 0, roles.second() ? second() : 0);
  }
}
