package impromptu.torture;

import impromptu.session.Plays;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The program in little memory, with more coming in than anybody types: days of turns, faster than
 * they are read; a line of ten million letters; bytes that are no text; an end within a question.
 */
final class Floods implements Trial {
  private static final String MEMORY = "-Xmx64m";
  private static final int LETTERS = 10_000_000;

  private final List<String> broken = new ArrayList<>();
  private Path story = Path.of("");

  /** Writes what is typed. */
  private interface Typing {
    void type(OutputStream out) throws IOException;
  }

  @Override
  public String promise() {
    return "P0.floods";
  }

  @Override
  public Outcome run(Bounds bounds) throws IOException, InterruptedException {
    Files.createDirectories(bounds.folder());
    story = bounds.place("cellar.json");
    Files.writeString(story, Plays.story());
    int turns = bounds.times(3_000, 200_000);
    turns(bounds.place("turns"), turns);
    line(bounds.place("line"));
    bytes(bounds.place("bytes"), bounds.random(), bounds.times(100_000, 2_000_000));
    question(bounds.place("question"));
    return new Outcome(
        turns
            + " turns with a transcript, a line of "
            + LETTERS
            + " letters, random bytes and an"
            + " end within a question, each with "
            + MEMORY,
        broken);
  }

  /** What the program says, or empty and a case broken where it fails. */
  private String played(Path saves, List<String> options, Typing typing)
      throws IOException, InterruptedException {
    List<String> arguments =
        new ArrayList<>(List.of("play", story.toString(), "--plain", "--saves", saves.toString()));
    arguments.addAll(options);
    List<String> command = Processes.java(impromptu.cli.Main.class, arguments).command();
    command.add(1, MEMORY);
    Path said = saves.resolveSibling(saves.getFileName() + ".said");
    Process program = new ProcessBuilder(command).redirectOutput(said.toFile()).start();
    try (OutputStream out = new BufferedOutputStream(program.getOutputStream(), 1 << 16)) {
      typing.type(out);
    }
    String trouble;
    try (InputStream errors = program.getErrorStream()) {
      trouble = new String(errors.readAllBytes(), StandardCharsets.UTF_8);
    }
    if (program.waitFor() != 0 || !trouble.isEmpty()) {
      broken.add(saves.getFileName() + " failed: " + trouble);
    }
    return Files.readString(said);
  }

  private static void type(OutputStream out, String line) throws IOException {
    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private void turns(Path saves, int turns) throws IOException, InterruptedException {
    Path transcript = saves.resolveSibling("transcript.txt");
    String said =
        played(
            saves,
            List.of("--transcript", transcript.toString()),
            out -> {
              for (int i = 0; i < turns; i++) {
                type(out, i % 2 == 0 ? "take rope" : "drop rope");
              }
              type(out, "undo 2");
            });
    check(said.endsWith("here.\n\n"), "turns: " + tail(said));
    try (Stream<String> lines = Files.lines(transcript)) {
      long typed = lines.filter(line -> line.startsWith("> ")).count();
      check(typed == turns + 1, "the transcript has " + typed + " lines that were typed");
    }
    String on = played(saves, List.of("--continue"), out -> type(out, "status"));
    check(on.contains(Integer.toString(turns - 2)), "turns, continued: " + tail(on));
  }

  private void line(Path saves) throws IOException, InterruptedException {
    String said =
        played(
            saves,
            List.of(),
            out -> {
              byte[] letters = "x".repeat(1_000).getBytes(StandardCharsets.UTF_8);
              for (int i = 0; i < LETTERS / letters.length; i++) {
                out.write(letters);
              }
              type(out, "");
              type(out, "take rope");
            });
    check(said.contains("longer than 2000 characters"), "line: " + tail(said));
    check(said.endsWith("You take the rope.\n\n"), "line: " + tail(said));
  }

  private void bytes(Path saves, Random random, int count)
      throws IOException, InterruptedException {
    String said =
        played(
            saves,
            List.of(),
            out -> {
              byte[] bytes = new byte[count];
              random.nextBytes(bytes);
              out.write(bytes);
              type(out, "");
              type(out, "take rope");
            });
    check(said.contains("> take rope\n"), "bytes: " + tail(said));
    check(!said.contains("Something went wrong inside"), "bytes: an error inside the program");
    for (int i = 0; i < said.length(); i++) {
      char c = said.charAt(i);
      if (c != '\n' && (Character.isISOControl(c) || (c >= '\u202a' && c <= '\u202e'))) {
        broken.add("bytes: U+" + Integer.toHexString(c) + " was printed");
        return;
      }
    }
  }

  private void question(Path saves) throws IOException, InterruptedException {
    String asked =
        played(
            saves, List.of(), out -> out.write("up\ndown\ntake".getBytes(StandardCharsets.UTF_8)));
    check(asked.strip().endsWith("?"), "question: " + tail(asked));
    String on = played(saves, List.of("--continue"), out -> type(out, "the rope"));
    check(on.contains("You take the rope."), "question, continued: " + tail(on));
    String quit =
        played(saves, List.of(), out -> out.write("quit".getBytes(StandardCharsets.UTF_8)));
    check(quit.contains("Leave the game?"), "quit: " + tail(quit));
  }

  private void check(boolean holds, String otherwise) {
    if (!holds) {
      broken.add(otherwise);
    }
  }

  private static String tail(String text) {
    return text.substring(Math.max(0, text.length() - 300));
  }
}
