package impromptu.cli;

import impromptu.author.Transcripts;
import impromptu.author.prove.Findings;
import impromptu.author.prove.Limits;
import impromptu.author.prove.Plays;
import impromptu.author.prove.Proof;
import impromptu.game.Game;
import impromptu.story.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Searches every state that play can reach. */
final class Prove implements Command {
  private static final int STATES = 50_000_000;
  private static final double SECONDS = 600;
  private static final long KILO = 1024;

  /** How long the program waits, once it is told to stop, for what is known so far. */
  private static final int PATIENCE = 20;

  @Override
  public String usage() {
    return """
        impromptu prove SCENARIO [--json] [--states N] [--memory SIZE] [--time SECONDS]
                                 [--threads N]

        Searches every state that play can reach, and tells of each ending whether it can be
        reached, with a shortest walkthrough, whether the player can get stuck, whether the
        scenario's own claims are so, and what of it can't be come to or shown (what its
        transcripts show, can). A verdict is proved, refuted
        or, where a limit was reached, undecided. --memory takes a number of bytes,
        or one with K, M or G. Exit status 0: all proved; 1: something refuted; 3: something
        undecided; 2: it can't be read. Ctrl-C ends the search with what is known so far.
        """;
  }

  @Override
  public int run(List<String> given) throws Usage, IOException {
    Arguments arguments =
        Arguments.of(given, Set.of("json"), Set.of("states", "memory", "time", "threads"));
    Limits limits = limits(arguments);
    Path scenario = Scenarios.path(arguments.needed("the scenario"));
    Optional<Story> story = Scenarios.story(scenario);
    if (story.isEmpty()) {
      return UNUSABLE;
    }
    AtomicBoolean interrupted = new AtomicBoolean();
    CountDownLatch told = new CountDownLatch(1);
    Thread hook = new Thread(() -> stop(interrupted, told), "stop");
    Runtime.getRuntime().addShutdownHook(hook);
    Plays plays = new Transcripts(story.get(), scenario).plays();
    Findings findings =
        Proof.of(new Game(story.get()), plays, limits, Prove::progress, interrupted);
    System.out.print(
        arguments.has("json")
            ? impromptu.author.Prove.json(findings)
            : impromptu.author.Prove.text(findings));
    System.out.flush();
    told.countDown();
    return impromptu.author.Prove.status(findings);
  }

  private static void stop(AtomicBoolean interrupted, CountDownLatch told) {
    interrupted.set(true);
    try {
      told.await(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static void progress(int states, int frontier, long commands, long bytes, double seconds) {
    System.err.printf(
        Locale.ROOT,
        "%,d states, %,d to expand, %,.0f commands a second, %,d MB, %.0f s%n",
        states,
        frontier,
        commands / seconds,
        bytes / (KILO * KILO),
        seconds);
  }

  private static Limits limits(Arguments arguments) throws Usage {
    int processors = Runtime.getRuntime().availableProcessors();
    return new Limits(
        (int) number(arguments, "states", STATES),
        memory(arguments),
        number(arguments, "time", SECONDS),
        (int) number(arguments, "threads", processors));
  }

  static double number(Arguments arguments, String option, double otherwise) throws Usage {
    String value = arguments.value(option).orElse("");
    if (value.isEmpty()) {
      return otherwise;
    }
    try {
      double number = Double.parseDouble(value);
      if (number >= (option.equals("time") ? Double.MIN_VALUE : 1) && number <= Integer.MAX_VALUE) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new Usage("--" + option + " needs a number, not " + value);
    }
    throw new Usage("--" + option + " needs a number above 0, not " + value);
  }

  private static long memory(Arguments arguments) throws Usage {
    String value = arguments.value("memory").orElse("");
    if (value.isEmpty()) {
      return Runtime.getRuntime().maxMemory() / 2;
    }
    int power = "KMG".indexOf(value.toUpperCase(Locale.ROOT).charAt(value.length() - 1)) + 1;
    try {
      long number = Long.parseLong(value.substring(0, value.length() - (power > 0 ? 1 : 0)));
      if (number > 0 && number < Integer.MAX_VALUE) {
        return (long) (number * Math.pow(KILO, power));
      }
    } catch (NumberFormatException e) {
      throw new Usage("--memory needs a size like 500M, not " + value);
    }
    throw new Usage("--memory needs a size above 0, not " + value);
  }
}
