package impromptu.cli;

import impromptu.game.Game;
import impromptu.game.Guide;
import impromptu.game.Onlooker;
import impromptu.game.Prompter;
import impromptu.save.BadSave;
import impromptu.save.Shelf;
import impromptu.screen.Terminals;
import impromptu.screen.json.JsonScreen;
import impromptu.screen.plain.PlainScreen;
import impromptu.screen.plain.PlainScreen.Typist;
import impromptu.session.Desk;
import impromptu.session.Session;
import impromptu.story.Story;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Plays a scenario on one of the screens. */
final class Play implements Command {
  private static final Set<String> FLAGS =
      Set.of("plain", "json", "continue", "ascii", "no-motion", "debug", "window", "watch", "warn");
  private static final Set<String> VALUED = Set.of("saves", "load", "seed", "transcript");

  @Override
  public String usage() {
    return """
        impromptu play [SCENARIO] [OPTIONS]

        Plays a scenario: a folder or a file; without one, the dream.

        --plain             words only, for pipes and screen readers
        --json              an object for each line read, for programs
        --continue          goes on where the last sitting ended
        --load SLOT         goes on from a save
        --saves DIR         keeps saves there
        --seed N            makes chance the same each time
        --transcript FILE   writes what is typed and told to a new file
        --ascii             shows nothing but ASCII in the full-screen terminal
        --debug             SHOWME, TREE, SCOPE, RULES, VARS, GO TO any room, TAKE from anywhere,
                            TEST NAME
        --warn              tells when no ending can be reached any more
        --watch             reads the story again when its files change, and keeps the turn
        --no-motion         nothing moves by itself there
        --window            opens a window on the desktop in place of the terminal
        """;
  }

  @Override
  public int run(List<String> given) throws Usage, IOException {
    Arguments arguments = Arguments.of(given, FLAGS, VALUED);
    if (arguments.has("plain") && arguments.has("json")) {
      throw new Usage("--plain and --json exclude each other");
    }
    if (arguments.has("window") && (arguments.has("plain") || arguments.has("json"))) {
      throw new Usage("--window goes with neither --plain nor --json");
    }
    if (arguments.has("continue") && arguments.value("load").isPresent()) {
      throw new Usage("--continue and --load exclude each other");
    }
    IntSupplier seeds = seeds(arguments);
    Optional<Story> story = Scenarios.read(arguments.word());
    if (story.isEmpty()) {
      return UNUSABLE;
    }
    Path saves = SavesFolder.of(arguments.value("saves"));
    Shelf shelf = Shelf.of(saves, story.get().meta().ifid());
    Desk desk = new Desk(shelf, new Now(), seeds, true);
    impromptu.session.Play session =
        open(game(story.get(), arguments.word(), arguments), desk, arguments);
    Optional<String> transcript = arguments.value("transcript");
    if (transcript.isPresent()) {
      session.transcribe(Path.of(transcript.get()));
    }
    return show(
        arguments.has("watch") ? WatchDoor.open(session, story.get(), arguments) : session,
        arguments,
        saves);
  }

  /** A story made playable as the options ask. */
  static Game game(Story story, Optional<String> scenario, Arguments arguments) {
    Guide guide = new GuideDoor(story, arguments.has("warn"));
    return arguments.has("debug")
        ? DebugDoor.game(story, scenario, guide)
        : new Game(story, Onlooker.NOBODY, Prompter.NOBODY, guide);
  }

  private static IntSupplier seeds(Arguments arguments) throws Usage {
    Optional<String> asked = arguments.value("seed");
    if (asked.isPresent()) {
      return new Given(number(asked.get()));
    }
    return arguments.has("json") ? new Given(0) : new Drawn();
  }

  /** What time it is; like the seeds a class, since the first lambda costs the start 10 ms. */
  private static final class Now implements Supplier<LocalDateTime> {
    @Override
    public LocalDateTime get() {
      return LocalDateTime.now(ZoneId.systemDefault());
    }
  }

  /** The same seed each time. */
  private record Given(int getAsInt) implements IntSupplier {}

  /** Whatever the clock's last digits make of it. */
  private static final class Drawn implements IntSupplier {
    @Override
    public int getAsInt() {
      return Long.hashCode(System.nanoTime() * 0x9E3779B97F4A7C15L);
    }
  }

  private static int number(String digits) throws Usage {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw new Usage("--seed takes a whole number, not " + digits);
    }
  }

  private static impromptu.session.Play open(Game game, Desk desk, Arguments arguments)
      throws Usage, IOException {
    String slot = arguments.value("load").orElse("the last game");
    try {
      if (arguments.value("load").isPresent()) {
        return impromptu.session.Play.load(game, desk, slot);
      }
      return arguments.has("continue")
          ? impromptu.session.Play.resume(game, desk)
          : impromptu.session.Play.begin(game, desk);
    } catch (BadSave e) {
      throw new Usage(BadSaves.words(e, slot));
    }
  }

  /** Plays a session on the screen that is asked for. */
  static int show(Session session, Arguments arguments, Path saves) throws IOException {
    try {
      if (arguments.has("json")) {
        JsonScreen.run(session, System.in, output());
      } else if (!isFull(arguments)) {
        PlainScreen.run(session, System.in, output(), typist(arguments));
      } else {
        return FullScreenDoor.run(session, arguments, saves);
      }
      return FINE;
    } finally {
      session.close();
    }
  }

  private static Typist typist(Arguments arguments) {
    if (!Terminals.areThere()) {
      return Typist.PIPE;
    }
    return arguments.has("plain") ? Typist.LISTENER : Typist.TERMINAL;
  }

  private static boolean isFull(Arguments arguments) {
    return arguments.has("window") || (!arguments.has("plain") && FullScreenDoor.isOpen());
  }

  /** Standard output in UTF-8, written when a screen says so. */
  private static PrintStream output() {
    return Output.to(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 13));
  }
}
