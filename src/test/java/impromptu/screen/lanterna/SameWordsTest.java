package impromptu.screen.lanterna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import impromptu.game.Game;
import impromptu.game.Paragraph;
import impromptu.save.Shelf;
import impromptu.scenario.ScenarioReader;
import impromptu.screen.json.JsonScreen;
import impromptu.screen.plain.PlainScreen;
import impromptu.screen.plain.PlainScreen.Typist;
import impromptu.session.Desk;
import impromptu.session.PlainText;
import impromptu.session.Play;
import impromptu.session.Reply;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every transcript, on all three screens: they show the same words. */
class SameWordsTest {
  private static final Size ENDLESS = new Size(80, 6000);

  @TempDir private Path folder;

  static Stream<Path> transcripts() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("scenario"))) {
      return files
          .filter(
              file ->
                  file.toAbsolutePath().getParent().endsWith("tests")
                      && file.toString().endsWith(".txt"))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static List<String> typed(Path transcript) throws IOException {
    return Files.readAllLines(transcript).stream()
        .filter(line -> line.startsWith("> "))
        .map(line -> line.substring(2))
        .toList();
  }

  private Play session(Path transcript, String name) {
    Path scenario = transcript.getParent().getParent();
    Game game = new Game(ScenarioReader.read(scenario).story().orElseThrow());
    Shelf shelf = Shelf.of(folder.resolve(name), game.story().meta().ifid());
    LocalDateTime then = LocalDateTime.of(2000, 1, 1, 0, 0);
    return Play.begin(game, new Desk(shelf, () -> then, () -> 0, false));
  }

  private static ByteArrayInputStream input(List<String> lines) {
    return new ByteArrayInputStream(
        (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> words(String text) {
    return Stream.of(text.split("\\s+", -1)).filter(word -> !word.isEmpty()).toList();
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void plainAndJsonSayTheSame(Path transcript) throws IOException {
    List<String> lines = typed(transcript);
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    PlainScreen.run(
        session(transcript, "plain"),
        input(lines),
        new PrintStream(plain, true, "UTF-8"),
        Typist.PIPE);
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    JsonScreen.run(session(transcript, "json"), input(lines), new PrintStream(json, true, "UTF-8"));
    StringBuilder said = new StringBuilder();
    int at = -1;
    for (String object : json.toString("UTF-8").split("\n", -1)) {
      if (!object.isEmpty()) {
        String text = JsonParser.parseString(object).getAsJsonObject().get("text").getAsString();
        said.append(at < 0 ? "" : "> " + PlainText.typed(lines.get(at)) + "\n").append(text);
        said.append(text.isEmpty() ? "" : "\n\n");
        at++;
      }
    }
    assertEquals(said.toString(), plain.toString("UTF-8"));
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void theFullScreenShowsThemToo(Path transcript) throws IOException {
    Play told = session(transcript, "told");
    impromptu.screen.lanterna.Play screen = full(transcript, ENDLESS);
    StringBuilder expected = new StringBuilder();
    tell(told.opening(), expected);
    for (String line : typed(transcript)) {
      tell(told.submit(line), expected);
      screen.on(new Key.Text(line));
      screen.on(Key.Press.ENTER);
    }
    String page = String.join("", words(expected.toString()));
    String shown = String.join("", shown(screen.frame()));
    assertEquals(page, shown.substring(0, Math.min(page.length(), shown.length())));
  }

  private impromptu.screen.lanterna.Play full(Path transcript, Size size) throws IOException {
    return new impromptu.screen.lanterna.Play(
        session(transcript, "full"),
        Typography.UNICODE,
        new Phrases(),
        new History(List.of()),
        size,
        false);
  }

  private static void tell(Reply reply, StringBuilder expected) {
    for (Paragraph paragraph : reply.narration().paragraphs()) {
      expected.append('\n').append(Graphemes.clean(paragraph.text())).append('\n');
    }
  }

  /** The page's words, without what was typed, the status line and the engine's bars. */
  private static List<String> shown(Frame frame) {
    List<String> words = new ArrayList<>();
    for (Line row : frame.rows().subList(2, frame.rows().size())) {
      boolean isTyped = row.runs().stream().anyMatch(run -> run.face().role() == Role.ECHO);
      for (String word : words(row.text())) {
        if (!word.equals("│") && !isTyped) {
          words.add(word);
        }
      }
    }
    return words;
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void everyChoiceAndItsPressureIsInView(Path transcript) throws IOException {
    Play told = session(transcript, "told");
    impromptu.screen.lanterna.Play screen = full(transcript, new Size(80, 40));
    for (String line : typed(transcript)) {
      Reply reply = told.submit(line);
      screen.on(new Key.Text(line));
      screen.on(Key.Press.ENTER);
      String shown = String.join(" ", words(screen.frame().text()));
      assertTrue(shown.contains(reply.choices().pressure()), shown);
      for (String label : reply.choices().labels()) {
        assertTrue(shown.contains(label), shown);
      }
    }
  }
}
