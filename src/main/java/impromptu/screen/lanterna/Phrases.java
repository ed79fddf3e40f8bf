package impromptu.screen.lanterna;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What the screen itself says, and the commands that its keys stand for; kept out of the code. */
final class Phrases {
  private static final String FILE = "phrases.properties";

  private final Properties phrases = new Properties();

  Phrases() {
    try (InputStream bytes = Phrases.class.getResourceAsStream(FILE);
        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      phrases.load(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The phrase of that name; the name itself where there is none. */
  String say(String name) {
    return phrases.getProperty(name, name);
  }

  /** The phrase with a number in it, in its form for one or for several. */
  String say(String name, int number) {
    String form = say(number == 1 ? name + ".one" : name + ".many");
    return form.replace("{0}", Integer.toString(number));
  }

  String say(String name, String word) {
    return say(name).replace("{0}", word);
  }
}
