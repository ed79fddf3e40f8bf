package impromptu.author.prove;

import impromptu.story.Assertion;
import impromptu.story.Ending;
import impromptu.story.Expr;
import impromptu.story.Moment;
import impromptu.story.Story;
import impromptu.world.View;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Something to find out of a story. */
sealed interface Question {
  /** What it asks of a state, besides whether an ending is reached. */
  List<Expr> asks();

  /** The kind of claim that its answer is. */
  Claim.Kind kind();

  /** What it is about; empty for the whole story. */
  String id();

  /** What a search that tells such states apart says. */
  Claim answer(Sights sights);

  /** The answer of a search that ended before it came to this. */
  default Claim unanswered(Stop stop) {
    return settled(this, Verdict.UNDECIDED, Words.unseen(stop));
  }

  /** Whether a single state that play has come to gives the answer. */
  default boolean isSettledBy(View view) {
    return false;
  }

  /** The answer that such a state gives. */
  default Claim settledBy(Witness way) {
    return new Claim(kind(), id(), Verdict.PROVED, Words.way(way, true), Optional.of(way));
  }

  /** The answer that a model gives without a search, since nothing can bring about otherwise. */
  default Optional<Claim> known(Model model) {
    return Optional.empty();
  }

  /** The answer that needs no search, where there is one. */
  default Optional<Claim> atOnce(Story story) {
    return Optional.empty();
  }

  private static Claim undecided(Question of, Sights sights) {
    return settled(of, Verdict.UNDECIDED, Words.cut(sights.whole()));
  }

  private static Claim settled(Question of, Verdict verdict, String why) {
    return new Claim(of.kind(), of.id(), verdict, why, Optional.empty());
  }

  /** A verdict that rests on a state: undecided where no way there could be typed. */
  private static Claim shown(Question of, Verdict verdict, Sights.Found found, Told told) {
    return found
        .witness()
        .map(
            way ->
                new Claim(of.kind(), of.id(), verdict, told.of(way, found.in()), found.witness()))
        .orElseGet(() -> settled(of, Verdict.UNDECIDED, "a way was found that could not be typed"));
  }

  /**
   * That from wherever play comes to in some states, some others can be reached. A single state
   * refutes it from which they can't; it is proved where they are in reach whatever is guessed.
   */
  private static Claim inReach(
      Question of, Sights sights, Sights.Sought from, IntPredicate wanted, Told told, String why) {
    Explored whole = sights.whole();
    Optional<Sights.Found> found =
        whole.isCut()
            ? Optional.empty()
            : sights.nearest(beyond(whole.hopeful(wanted), from), whole);
    if (found.isPresent()) {
      return shown(of, Verdict.REFUTED, found.get(), told);
    }
    if (!sights.isWhole()) {
      return undecided(of, sights);
    }
    return sights.has(beyond(whole.sure(wanted), from), whole)
        ? settled(of, Verdict.UNDECIDED, "it hangs on what is in what, which was left open")
        : settled(of, Verdict.PROVED, why);
  }

  private static Sights.Sought beyond(BitSet hopeful, Sights.Sought from) {
    return (explored, state) -> !hopeful.get(state) && from.isIn(explored, state);
  }

  /** How a witness is told of. */
  interface Told {
    String of(Witness witness, Explored in);
  }

  /** Whether an ending stays in reach, which a dead end answers. */
  sealed interface Lasting extends Question {
    /** The answer that a dead end gives, if one is found. */
    Optional<Claim> trapped(Trap trap);
  }

  /** Whether an ending can be reached. */
  record Reached(Ending ending) implements Question {
    @Override
    public Claim.Kind kind() {
      return Claim.Kind.ENDING;
    }

    @Override
    public String id() {
      return ending.id();
    }

    @Override
    public List<Expr> asks() {
      return List.of();
    }

    @Override
    public boolean isSettledBy(View view) {
      return view.ending() == ending.index();
    }

    @Override
    public Claim answer(Sights sights) {
      Optional<Sights.Found> found =
          sights.nearest((explored, state) -> explored.ending(state) == ending.index());
      if (found.isPresent()) {
        return shown(this, Verdict.PROVED, found.get(), Words::way);
      }
      return sights.isWhole()
          ? settled(this, Verdict.REFUTED, "no way leads there")
          : undecided(this, sights);
    }
  }

  /** Whether from wherever play comes to, some ending can be reached. */
  record Hopeful() implements Lasting {
    @Override
    public Claim.Kind kind() {
      return Claim.Kind.NO_DEAD_ENDS;
    }

    @Override
    public String id() {
      return "";
    }

    @Override
    public List<Expr> asks() {
      return List.of();
    }

    @Override
    public Claim answer(Sights sights) {
      Explored whole = sights.whole();
      return inReach(
          this,
          sights,
          (explored, state) -> true,
          state -> whole.ending(state) >= 0,
          Words::stuck,
          "from every state some ending can be reached");
    }

    @Override
    public Optional<Claim> trapped(Trap trap) {
      return trap.find((explored, state) -> true, any -> true)
          .map(found -> shown(this, Verdict.REFUTED, found, Words::trapped));
    }
  }

  /** Whether an ending can be reached as long as it is said to be attainable. */
  record Attainable(Ending ending) implements Lasting {
    @Override
    public Claim.Kind kind() {
      return Claim.Kind.ATTAINABLE;
    }

    @Override
    public String id() {
      return ending.id();
    }

    @Override
    public List<Expr> asks() {
      return List.of(ending.attainable());
    }

    @Override
    public Claim answer(Sights sights) {
      Explored whole = sights.whole();
      Sights.Sought holds = sights.where(ending.attainable(), true);
      return inReach(
          this,
          sights,
          (explored, state) -> explored.ending(state) < 0 && holds.isIn(explored, state),
          state -> whole.ending(state) == ending.index(),
          Words::lost,
          "while it holds, the ending can be reached");
    }

    @Override
    public Optional<Claim> trapped(Trap trap) {
      return trap.find(trap.where(ending.attainable()), any -> any == ending.index())
          .map(found -> shown(this, Verdict.REFUTED, found, Words::lost));
    }
  }

  /** Whether a moment can always be got out of. */
  record Resolved(Moment moment) implements Question {
    @Override
    public Claim.Kind kind() {
      return Claim.Kind.RESOLVED;
    }

    @Override
    public String id() {
      return moment.id();
    }

    @Override
    public List<Expr> asks() {
      return List.of(Goal.playing(moment));
    }

    @Override
    public Optional<Claim> atOnce(Story story) {
      return new Resolution(story).isSure(moment)
          ? Optional.of(settled(this, Verdict.PROVED, "a choice that is always on offer ends it"))
          : Optional.empty();
    }

    @Override
    public Claim answer(Sights sights) {
      Sights.Sought played = sights.where(Goal.playing(moment), true);
      Explored whole = sights.whole();
      return inReach(
          this,
          sights,
          (explored, state) -> true,
          state -> whole.ending(state) >= 0 || !played.isIn(whole, state),
          Words::stuck,
          "it always comes to an end");
    }
  }

  /** Whether what an author claims is so. */
  record Asserted(Assertion claim) implements Question {
    @Override
    public String id() {
      return claim.id();
    }

    @Override
    public List<Expr> asks() {
      return List.of(claim.condition());
    }

    @Override
    public Optional<Claim> known(Model model) {
      boolean isAlways = claim.mode() == Assertion.Mode.ALWAYS;
      Expr wanted = isAlways ? new Expr.Not(claim.condition()) : claim.condition();
      return model.isNever(wanted) ? Optional.of(never()) : Optional.empty();
    }

    /** The answer where no state shows or breaks it. */
    private Claim never() {
      return claim.mode() == Assertion.Mode.POSSIBLE
          ? settled(this, Verdict.REFUTED, "it never holds")
          : settled(this, Verdict.PROVED, "it holds in every state");
    }

    @Override
    public boolean isSettledBy(View view) {
      return claim.condition().holds(view) == (claim.mode() != Assertion.Mode.ALWAYS);
    }

    @Override
    public Claim settledBy(Witness way) {
      return claim.mode() == Assertion.Mode.POSSIBLE
          ? Question.super.settledBy(way)
          : new Claim(kind(), id(), Verdict.REFUTED, Words.broken(way, true), Optional.of(way));
    }

    @Override
    public Claim answer(Sights sights) {
      boolean isPossible = claim.mode() == Assertion.Mode.POSSIBLE;
      Optional<Sights.Found> found =
          sights.nearest(sights.where(claim.condition(), claim.mode() != Assertion.Mode.ALWAYS));
      if (found.isPresent()) {
        return isPossible
            ? shown(this, Verdict.PROVED, found.get(), Words::way)
            : shown(this, Verdict.REFUTED, found.get(), Words::broken);
      }
      return sights.isWhole() ? never() : undecided(this, sights);
    }

    @Override
    public Claim.Kind kind() {
      return switch (claim.mode()) {
        case ALWAYS -> Claim.Kind.ALWAYS;
        case NEVER -> Claim.Kind.NEVER;
        case POSSIBLE -> Claim.Kind.POSSIBLE;
      };
    }
  }
}
