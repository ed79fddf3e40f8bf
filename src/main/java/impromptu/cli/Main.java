package impromptu.cli;

import impromptu.scenario.Nearest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The program's door: finds the command, and turns whatever goes wrong into one clear line. */
public final class Main {
  private static final String OVERVIEW =
      """
      Impromptu plays text adventures in the terminal.

      impromptu [play] [SCENARIO]    plays; the dream where nothing is named
      impromptu check SCENARIO       tells every problem of a scenario
      impromptu explain [CODE]       tells what a problem's code means
      impromptu test SCENARIO        plays its transcripts and compares
      impromptu answers SCENARIO     tells whose words answer what a player would try
      impromptu nouns SCENARIO       tells what is mentioned and then not known
      impromptu repeats SCENARIO     lists phrases that its texts repeat
      impromptu record SCENARIO NAME plays, and keeps the session as a test
      impromptu monkey SCENARIO      plays at random and tells what goes wrong
      impromptu schema               prints the format as a JSON Schema
      impromptu map SCENARIO         draws the rooms and the ways between them
      impromptu prove SCENARIO       finds out whether it can be finished, and how
      impromptu report SCENARIO -o FILE
                                     writes a page about how it stands
      impromptu pack SCENARIO -o FILE
                                     puts it into one file
      impromptu new DIR              begins a new scenario
      impromptu release SCENARIO     notes what saves of this version can hold
      impromptu ifid SCENARIO        prints its identity; ifid --new makes one
      impromptu picture SCENARIO FILE
                                     draws the full screen as it looks after some lines
      impromptu saves list|export|delete
                                     manages saved games
      impromptu COMMAND --help       tells more about a command
      impromptu --version            tells the version\
      """;

  private Main() {}

  public static void main(String[] args) {
    Output.guard();
    int status = run(Arrays.asList(args));
    System.out.flush();
    System.exit(status);
  }

  static int run(List<String> args) {
    try {
      return obey(args);
    } catch (Usage e) {
      return failed(e.getMessage());
    } catch (IOException e) {
      return failed(Failures.words(e));
    } catch (UncheckedIOException e) {
      return failed(Failures.words(e.getCause()));
    } catch (StackOverflowError e) {
      return failed("something is nested too deep for this program");
    } catch (OutOfMemoryError e) {
      return failed("there is not enough memory");
    } catch (RuntimeException | LinkageError e) {
      return failed("an error inside the program: " + Failures.trace(e));
    }
  }

  private static int failed(String why) {
    System.err.println("impromptu: " + why);
    return Command.UNUSABLE;
  }

  private static int obey(List<String> args) throws Usage, IOException {
    String first = args.isEmpty() ? "play" : args.get(0);
    if (first.equals("--help") || first.equals("-h") || first.equals("help")) {
      alone(args);
      System.out.println(OVERVIEW);
      return Command.FINE;
    }
    if (first.equals("--version")) {
      alone(args);
      return version();
    }
    Optional<Command> command = command(first);
    if (command.isEmpty()) {
      return run(new Play(), args);
    }
    return run(command.get(), args.subList(Math.min(1, args.size()), args.size()));
  }

  private static void alone(List<String> args) throws Usage {
    if (args.size() > 1) {
      throw new Usage("one argument too many: " + args.get(1));
    }
  }

  private static int run(Command command, List<String> args) throws Usage, IOException {
    if (args.contains("--help") || args.contains("-h")) {
      System.out.println(command.usage().strip());
      return Command.FINE;
    }
    return args.contains("--version") ? version() : command.run(args);
  }

  private static int version() {
    String version = Main.class.getPackage().getImplementationVersion();
    System.out.println("impromptu " + (version == null ? "(not from a jar)" : version));
    return Command.FINE;
  }

  private static String instead(String name) {
    String near = Nearest.to(name, commands());
    return near.isEmpty() ? "; try --help" : "; did you mean " + near + "?";
  }

  /** The commands that the overview names. */
  private static List<String> commands() {
    List<String> commands = new ArrayList<>(List.of("play"));
    for (String line : OVERVIEW.split("\n", -1)) {
      String[] words = line.split(" ", -1);
      if (words.length > 1 && words[0].equals("impromptu") && words[1].matches("[a-z]+")) {
        commands.add(words[1]);
      }
    }
    return commands;
  }

  /** The command of that name; empty where the word is none, and so perhaps a scenario. */
  private static Optional<Command> command(String name) throws Usage {
    return switch (name) {
      case "play" -> Optional.of(new Play());
      case "check" -> Optional.of(new Check());
      case "explain" -> Optional.of(new Explain());
      case "test" -> Optional.of(new Test());
      case "answers" -> Optional.of(new Answers());
      case "nouns" -> Optional.of(new Nouns());
      case "repeats" -> Optional.of(new Repeats());
      case "record" -> Optional.of(new Recorded());
      case "monkey" -> Optional.of(new Monkey());
      case "schema" -> Optional.of(new Schema());
      case "map" -> Optional.of(new Map());
      case "prove" -> Optional.of(new Prove());
      case "report" -> Optional.of(new Report());
      case "pack" -> Optional.of(new Pack());
      case "new" -> Optional.of(new New());
      case "ifid" -> Optional.of(new Ifid());
      case "picture" -> Optional.of(new Picture());
      case "release" -> Optional.of(new Release());
      case "saves" -> Optional.of(new Saves());
      default -> {
        if (!name.startsWith("-") && !java.nio.file.Files.exists(java.nio.file.Path.of(name))) {
          throw new Usage("there is no command or scenario " + name + instead(name));
        }
        yield Optional.empty();
      }
    };
  }
}
