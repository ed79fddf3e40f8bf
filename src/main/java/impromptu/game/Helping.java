package impromptu.game;

import impromptu.parser.Message;
import impromptu.parser.Reading;
import impromptu.story.Article;
import impromptu.story.Expr;
import impromptu.story.GrammarLine;
import impromptu.story.GrammarLine.Literal;
import impromptu.story.GrammarLine.Slot;
import impromptu.story.GrammarLine.Token;
import impromptu.story.Trait;
import impromptu.story.Verb;
import impromptu.story.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Help that is read off the live grammar and what is in scope, so that it can't be wrong. */
final class Helping {
  /** More than these would no longer be read. */
  private static final int MOST = 12;

  private final Live live;
  private final Pattern patterns;
  private final Set<String> found = new LinkedHashSet<>();

  private Helping(Live live) {
    this.live = live;
    patterns = new Pattern(live);
  }

  /** How to play or, where the action has words, how to do what they say. */
  static void help(Live live) {
    String words = live.action().words();
    if (words.isEmpty()) {
      live.tell(Message.of("help"));
    } else {
      new Helping(live).about(words);
    }
  }

  private void about(String words) {
    String first = Words.normal(words.strip());
    boolean isVerb = first.indexOf(' ') < 0;
    boolean isCommand = !isVerb && isCommand(words);
    if (isCommand) {
      live.tell(Message.of("help-type", "words", words.toUpperCase(Locale.ROOT)));
    }
    first = isVerb ? first : first.substring(0, first.indexOf(' '));
    addVerb(first, true);
    addVerb(first, false);
    if (!found.isEmpty()) {
      live.tell(Message.of("help-verb", "words", listed()));
    } else if (!isCommand) {
      live.tell(Message.of("help-none", "words", words));
    }
  }

  /** Adds the lines that begin with a word: those that name a thing, or the others. */
  private void addVerb(String word, boolean naming) {
    for (Verb verb : live.story().verbs()) {
      for (GrammarLine line : isLive(verb) ? verb.grammar() : List.<GrammarLine>of()) {
        if (begins(line, word) && naming == slot(line, false).isPresent()) {
          add(patterns.of(line, word, "", ""));
        }
      }
    }
  }

  private boolean isCommand(String words) {
    Reading reading = live.game().parser().read(live.before(), words);
    return reading instanceof Reading.Understood read
        && read.rest().isEmpty()
        && !live.story().verbs().get(read.command().verb()).outOfWorld();
  }

  private boolean isLive(Verb verb) {
    return verb.moment() < 0 || verb.moment() == live.moment();
  }

  private static boolean begins(GrammarLine line, String word) {
    return !line.tokens().isEmpty()
        && line.tokens().get(0) instanceof Literal literal
        && literal.words().contains(word);
  }

  /** What can be done with the noun as things stand: what ALL would stand for, and what fits. */
  static void uses(Live live) {
    new Helping(live).uses();
  }

  private void uses() {
    String name = live.names().named(live.noun(), Article.NONE);
    for (Verb verb : live.story().verbs()) {
      if (isLive(verb) && !verb.outOfWorld() && !verb.effects().isEmpty()) {
        addUse(verb, name);
      }
    }
    for (Verb verb : live.story().verbs()) {
      if (isLive(verb)) {
        addHelp(verb, name);
      }
    }
    String id = found.isEmpty() ? "help-useless" : "help-uses";
    live.tell(new Message(id, Map.of("words", listed()), List.of(live.noun())));
  }

  /** The first line that has the noun, where the verb makes sense for it. */
  private void addUse(Verb verb, String name) {
    boolean sensible = verb.all() != Expr.Literal.TRUE && considered(verb, verb.all(), live.noun());
    for (GrammarLine line : verb.grammar()) {
      Optional<Slot> slot = slot(line, false);
      if (slot.isPresent() && (sensible || fits(slot.get(), live.noun(), verb))) {
        add(patterns.of(line, "", name, ""));
        return;
      }
    }
  }

  /** Lines that have the noun for a tool, and something here that they are for. */
  private void addHelp(Verb verb, String name) {
    for (GrammarLine line : verb.grammar()) {
      Optional<Slot> tool = slot(line, true);
      Optional<Slot> slot = slot(line, false);
      if (tool.isPresent() && slot.isPresent() && tool.get().reach() == GrammarLine.Reach.HELD) {
        for (int each : live.scope(live.actor()).collect()) {
          if (each != live.noun()
              && fits(slot.get(), each, verb)
              && considered(verb, verb.likelySecond(), each, live.noun())) {
            add(patterns.of(line, "", live.names().named(each, Article.NONE), name));
          }
        }
        return;
      }
    }
  }

  private boolean fits(Slot slot, int entity, Verb verb) {
    return slot.property() >= 0
        && slot.property() != Trait.PERSON.ordinal()
        && live.is(entity, slot.property())
        && considered(verb, verb.likelyNoun(), entity);
  }

  private boolean considered(Verb verb, Expr claim, int noun) {
    return considered(verb, claim, noun, 0);
  }

  private boolean considered(Verb verb, Expr claim, int noun, int second) {
    boolean[] holds = {false};
    live.as(
        new Action(live.actor(), verb.index(), noun, second, -1, "", 0),
        () -> holds[0] = claim.holds(live));
    return holds[0];
  }

  private static Optional<Slot> slot(GrammarLine line, boolean second) {
    for (Token token : line.tokens()) {
      if (token instanceof Slot slot && slot.second() == second && Pattern.isThing(slot)) {
        return Optional.of(slot);
      }
    }
    return Optional.empty();
  }

  private void add(String pattern) {
    if (found.size() < MOST) {
      found.add(pattern);
    }
  }

  private String listed() {
    return live.joined(new ArrayList<>(found), "or");
  }
}
