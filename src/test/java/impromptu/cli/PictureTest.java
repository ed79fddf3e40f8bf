package impromptu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures in the README, which are what the program draws. */
class PictureTest {
  private static final String PROGRAM = "    java -jar target/impromptu.jar picture ";
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir private Path folder;

  private static List<List<String>> commands() throws IOException {
    List<List<String>> commands = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("src/test/README.md"))) {
      if (line.startsWith(PROGRAM)) {
        commands.add(words(line.substring(PROGRAM.length())));
      }
    }
    return commands;
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>(List.of("picture"));
    Matcher matcher = WORD.matcher(line);
    while (matcher.find()) {
      words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return words;
  }

  private String drawn(String... arguments) throws IOException {
    Path file = folder.resolve("drawn.svg");
    List<String> words = new ArrayList<>(List.of(arguments));
    words.set(2, file.toString());
    assertEquals(0, Main.run(words));
    return Files.readString(file);
  }

  @Test
  void thePicturesInTheReadmeAreWhatTheProgramDraws() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    assertEquals(3, commands().size());
    for (List<String> command : commands()) {
      String kept = command.get(2);
      assertTrue(readme.contains("](" + kept + ")"), kept);
      assertEquals(Files.readString(Path.of(kept)), drawn(command.toArray(new String[0])), kept);
    }
  }

  @Test
  void aPictureHoldsTheWordsAndTheThemesColours() throws IOException {
    String dark = drawn("picture", "scenario/cloak", "", "--theme", "dark");
    String light = drawn("picture", "scenario/cloak", "", "--theme", "light");
    assertTrue(dark.contains("fill=\"#121018\""), dark);
    assertTrue(light.contains("fill=\"#faf6ee\""), light);
    assertTrue(dark.contains(">Foyer of the Opera House</text>"), dark);
  }

  @Test
  void anEndingCanBeDrawnToo() throws IOException {
    String end =
        drawn("picture", "scenario/dream", "", "--after", "w; s; s; run", "--size", "80x60");
    assertTrue(end.contains(">Row K</text>"), end);
  }

  @Test
  void whatCannotBeDrawnIsRefused() {
    List<String> file = List.of("picture", "scenario/cloak", folder.resolve("x.svg").toString());
    for (List<String> wrong :
        List.of(
            List.of("--size", "80"),
            List.of("--size", "5x5"),
            List.of("--size", "80x9999"),
            List.of("--theme", "pink"),
            List.of("--pane", "clock"))) {
      List<String> words = new ArrayList<>(file);
      words.addAll(wrong);
      assertEquals(2, Main.run(words), wrong::toString);
      assertTrue(Files.notExists(folder.resolve("x.svg")));
    }
  }
}
