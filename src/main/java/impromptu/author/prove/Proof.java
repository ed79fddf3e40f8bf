package impromptu.author.prove;

import impromptu.game.Game;
import impromptu.story.Assertion;
import impromptu.story.Ending;
import impromptu.story.Expr;
import impromptu.story.Moment;
import impromptu.story.Story;
import impromptu.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Searches a story for whether each of its endings can be reached and the player get stuck, and
 * whether what its author claims is so. Questions that ask for nothing more than the endings do are
 * answered by one search; the others each by a search of what they ask for.
 */
public final class Proof {
  /** What a search for things reached gets at least, where the claims were answered at once. */
  private static final double LEAST_SECONDS = 15;

  /** States of so few bits are soon all seen, which tells more than what one ending does. */
  private static final int FEW_BITS = 24;

  /** Which part of the time may go to a single ending that is always in reach. */
  private static final int REFUGE_SHARE = 8;

  /** Which part of it may go to looking for dead ends, at most. */
  private static final int TRAP_SHARE = 4;

  private final Game game;
  private final Story story;
  private final World start;
  private final Limits limits;
  private final Watch watch;
  private final List<Question> questions;
  private final Map<Question, Claim> answers = new LinkedHashMap<>();
  private final Reaching reaching;
  private Optional<Explored> whole = Optional.empty();
  private Optional<Cruelty> cruelty = Optional.empty();
  private long commands;

  private Proof(Game game, Limits limits, Progress progress, AtomicBoolean interrupted) {
    this.game = game;
    this.limits = limits;
    story = game.story();
    start = game.begin(0, Set.of()).state().world();
    watch = new Watch(limits, progress, interrupted);
    questions = questions(story);
    questions.forEach(
        question -> question.atOnce(story).ifPresent(claim -> answers.put(question, claim)));
    reaching = new Reaching(Goal.of(story));
  }

  /**
   * Searches within limits.
   *
   * @param progress is told how far it is
   * @param interrupted ends the search with what is known once it is set
   */
  public static Findings of(
      Game game, Limits limits, Progress progress, AtomicBoolean interrupted) {
    return new Proof(game, limits, progress, interrupted).findings();
  }

  /**
   * The same, and what of the story's words, answers and exits can be shown, for no longer than all
   * else has taken.
   *
   * @param plays what somebody has played: whatever that came to, can be come to
   */
  public static Findings of(
      Game game, Plays plays, Limits limits, Progress progress, AtomicBoolean interrupted) {
    Proof proof = new Proof(game, limits, progress, interrupted);
    Eyewitness eyewitness = new Eyewitness(game.story());
    Eyewitness.Report report = (view, lines) -> proof.reaching.look(view);
    List<Witness> played = eyewitness.playAll(plays.ways(), report);
    if (!eyewitness.coverage().unseen().isEmpty()) {
      played.forEach(way -> eyewitness.include(plays.shown().apply(way)));
    }
    boolean isShown = proof.reaching.open().isEmpty() && eyewitness.coverage().unseen().isEmpty();
    if (!isShown) {
      played.addAll(eyewitness.playAll(proof.strolls(), report));
    }
    Findings findings = proof.findings();
    if (isShown && findings.has(Verdict.UNDECIDED)) {
      played.addAll(proof.strolls());
    }
    findings =
        findings.claiming(proof.settled(findings.claims(), new Evidence(game.story(), played)));
    for (Claim claim : findings.claims()) {
      played.addAll(eyewitness.playAll(claim.witness().stream().toList(), report));
    }
    Watch watch = proof.watch.within(Math.max(2 * LEAST_SECONDS, findings.seconds()));
    return findings.with(Unshown.of(game.story(), eyewitness.coverage(), played, limits, watch));
  }

  private List<Witness> strolls() {
    return Stroll.through(game, watch.within(limits.seconds() / 4));
  }

  /** The claims, with what was played for those that are left undecided. */
  private List<Claim> settled(List<Claim> claims, Evidence evidence) {
    List<Claim> settled = new ArrayList<>(claims);
    for (int i = 0; i < settled.size(); i++) {
      if (settled.get(i).verdict() == Verdict.UNDECIDED) {
        settled.set(i, evidence.of(questions.get(i)).orElse(settled.get(i)));
      }
    }
    return settled;
  }

  private Findings findings() {
    Stop stop = Stop.NONE;
    try {
      search();
    } catch (Halted halted) {
      stop = halted.stop();
    }
    List<Claim> claims = new ArrayList<>();
    for (Question question : questions) {
      Claim answer = answers.get(question);
      claims.add(answer == null ? question.unanswered(stop) : answer);
    }
    return new Findings(
        claims,
        reaching.reaches(),
        cruelty,
        whole.map(seen -> seen.states().size()).orElse(0),
        commands,
        watch.seconds(),
        whole.isPresent() && whole.get().isWhole(),
        whole.map(Explored::stop).orElse(stop),
        whole.map(Explored::bytes).orElse(0L));
  }

  private void search() {
    Model model = new Model(game, start, Aim.open(List.of()), watch);
    reaching.strike(model);
    questions.forEach(
        question -> question.known(model).ifPresent(claim -> answers.put(question, claim)));
    boolean isSafe = findRefuge(model);
    Map<Model, List<Question>> slices = slices(model);
    int left = slices.size() + 1;
    List<Question> ofEndings = slices.remove(model);
    double share = share(left--);
    Sights seen = answerOrTrap(model, ofEndings, isSafe ? Math.min(LEAST_SECONDS, share) : share);
    ofEndings.removeIf(this::isDecided);
    if (isSafe && !ofEndings.isEmpty() && share > LEAST_SECONDS) {
      seen = answerOrTrap(model, ofEndings, share - LEAST_SECONDS);
    }
    whole = Optional.of(seen.whole());
    for (Map.Entry<Model, List<Question>> slice : slices.entrySet()) {
      answerOrTrap(slice.getKey(), slice.getValue(), share(left--));
    }
    cruelty = seen.cruelty();
    lookWider(model);
  }

  /** Whether some ending by itself is in reach from everywhere, which answers for dead ends. */
  private boolean findRefuge(Model model) {
    if (model.bits() <= FEW_BITS) {
      return false;
    }
    double seconds = Math.max(share(REFUGE_SHARE), Math.min(LEAST_SECONDS, share(2)));
    Refuge refuge = new Refuge(game, limits, watch.within(seconds));
    Optional<Claim> safe = Optional.empty();
    try {
      safe = refuge.find(model);
    } catch (Halted halted) {
      watch.goOn();
    }
    commands += refuge.commands();
    safe.ifPresent(claim -> answers.put(new Question.Hopeful(), claim));
    return safe.isPresent();
  }

  /**
   * Answers what a slice can tell of, in so many seconds; the last of them go to looking for dead
   * ends, where it is not known whether there are any.
   */
  private Sights answerOrTrap(Model model, List<Question> asked, double seconds) {
    boolean hasLasting = asked.stream().anyMatch(Question.Lasting.class::isInstance);
    double last = hasLasting ? Math.min(LEAST_SECONDS, seconds / TRAP_SHARE) : 0;
    Sights seen = answer(model, asked, seconds - last);
    Watch until = watch.within(last);
    for (Question question : asked) {
      if (question instanceof Question.Lasting lasting && !isDecided(lasting)) {
        findTrap(lasting, new Trap(seen, limits, until));
      }
    }
    return seen;
  }

  private void findTrap(Question.Lasting question, Trap trap) {
    try {
      question
          .trapped(trap)
          .filter(claim -> claim.verdict() == Verdict.REFUTED)
          .ifPresent(claim -> answers.put(question, claim));
    } catch (Halted halted) {
      watch.goOn();
    }
    commands += trap.commands();
  }

  /**
   * Answers what a slice can tell of, in so many seconds; where that hangs on what the slice leaves
   * open, once more by one that leaves nothing open.
   */
  private Sights answer(Model model, List<Question> asked, double seconds) {
    double end = watch.seconds() + seconds;
    Sights sights = search(model, seconds);
    whole = Optional.of(whole.orElse(sights.whole()));
    asked.forEach(question -> answers.put(question, question.answer(sights)));
    reaching.look(model, sights);
    List<Question> open = new ArrayList<>(asked);
    open.removeIf(this::isDecided);
    if (open.isEmpty() || !sights.hangsOnGuesses()) {
      return sights;
    }
    Model exact = model.exact();
    Sights certain = search(exact, end - watch.seconds());
    open.forEach(question -> answers.put(question, question.answer(certain)));
    reaching.look(exact, certain);
    return certain;
  }

  /** How many seconds each of so many searches has of what is left. */
  private double share(int searches) {
    return (limits.seconds() - watch.seconds()) / searches;
  }

  private boolean isDecided(Question question) {
    return answers.get(question).verdict() != Verdict.UNDECIDED;
  }

  private Sights search(Model model, double seconds) {
    Sights sights = new Slice(model, limits, watch).sights(seconds);
    commands += sights.commands();
    return sights;
  }

  /**
   * Searches for what no slice so far tells of, for no longer than the claims took, since it
   * decides about none of them: for each by itself, since a search for one needs to tell little
   * apart; and then for all that is left at once.
   */
  private void lookWider(Model main) {
    List<Goal> open = reaching.beyond(main);
    double seconds =
        Math.min(limits.seconds() - watch.seconds(), Math.max(LEAST_SECONDS, watch.seconds()));
    double end = watch.seconds() + seconds / 2;
    for (int i = 0; i < open.size(); i++) {
      double share = (end - watch.seconds()) / (open.size() - i);
      Model close = main.asking(List.of(open.get(i).when()));
      Sights sights = new Slice(close, limits, watch).find(open.get(i).when(), share);
      commands += sights.commands();
      reaching.look(close, sights);
    }
    List<Expr> asked = reaching.beyond(main).stream().map(Goal::when).toList();
    if (!asked.isEmpty()) {
      Model wide = main.asking(asked);
      Sights sights = new Slice(wide, limits, watch).survey(end + seconds / 2 - watch.seconds());
      commands += sights.commands();
      reaching.look(wide, sights);
    }
  }

  /** The slices of the story in which the questions are answered; the first is that of endings. */
  private Map<Model, List<Question>> slices(Model main) {
    Map<Model, List<Question>> slices = new LinkedHashMap<>();
    slices.put(main, new ArrayList<>());
    for (Question question : questions) {
      if (!answers.containsKey(question)) {
        slice(question, main, slices).add(question);
      }
    }
    return slices;
  }

  /** The questions that are answered by the same slice; a new one where none will do. */
  private static List<Question> slice(
      Question question, Model main, Map<Model, List<Question>> slices) {
    for (Map.Entry<Model, List<Question>> slice : slices.entrySet()) {
      if (slice.getKey().covers(question.asks())) {
        return slice.getValue();
      }
    }
    List<Question> alone = new ArrayList<>();
    slices.put(main.asking(question.asks()), alone);
    return alone;
  }

  private static List<Question> questions(Story story) {
    List<Question> questions = new ArrayList<>();
    for (Ending ending : story.endings()) {
      questions.add(new Question.Reached(ending));
    }
    questions.add(new Question.Hopeful());
    for (Ending ending : story.endings()) {
      if (!ending.attainable().equals(Expr.Literal.FALSE)) {
        questions.add(new Question.Attainable(ending));
      }
    }
    for (Moment moment : story.moments()) {
      questions.add(new Question.Resolved(moment));
    }
    for (Assertion claim : story.claims()) {
      questions.add(new Question.Asserted(claim));
    }
    return questions;
  }
}
