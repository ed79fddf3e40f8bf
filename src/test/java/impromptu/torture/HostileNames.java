package impromptu.torture;

import impromptu.save.BadSave;
import impromptu.save.SlotName;
import impromptu.session.PlainText;
import impromptu.session.Play;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** No name of a slot leaves the folder of saves, surprises a file system, or meets another. */
final class HostileNames implements Trial {
  private static final List<String> PARTS =
      List.of(
          "..",
          "/",
          "\\",
          ".",
          "~",
          "%2e%2e",
          "%00",
          "\0",
          "\n",
          "\r",
          "\t",
          "\u001b[2J",
          "\u009b2J",
          "\u202e",
          "\u2066",
          "\u200b",
          "\ufeff",
          "CON",
          "con",
          "NUL",
          "aux.txt",
          "COM1",
          "lpt9",
          "PRN ",
          "C:",
          "C:\\x",
          "\\\\host\\x",
          "/etc/passwd",
          "file:",
          "autosave",
          "AUTOSAVE 1",
          "autosave-2",
          " ",
          "  ",
          "\u00a0",
          "a",
          "A",
          "ä",
          "a\u0308",
          "ﬁ",
          "fi",
          "ß",
          "SS",
          "İ",
          "ı",
          "Å",
          "\u212b",
          "🎭",
          "\ud83c",
          "\udfad",
          "—",
          "*",
          "?",
          "\"",
          "<",
          ">",
          "|",
          "$(id)",
          "`id`",
          "-rf",
          "--saves",
          ".json",
          ".1.json",
          ".tmp",
          "home.1.json",
          "endings",
          ".lock",
          "slots",
          "ｃｏｎ",
          "．．");

  private final List<String> broken = new ArrayList<>();
  private final Map<String, String> byFile = new HashMap<>();

  @Override
  public String promise() {
    return "P5.names";
  }

  @Override
  public Outcome run(Bounds bounds) throws IOException {
    Random random = bounds.random();
    Path saves = bounds.place("deep/saves");
    Play play = Play.begin(Cellar.GAME, Walk.desk(Cellar.GAME, saves, false));
    int names = bounds.times(1_500, 100_000);
    int kept = 0;
    int files = bounds.times(100, 500);
    for (int i = 0; i < names; i++) {
      String name = i < PARTS.size() ? PARTS.get(i) : name(random);
      kept += check(name) ? 1 : 0;
      if (i % (names / files) == 0) {
        told(play.submit("save " + name).narration().text(), name);
        told(play.submit("restore " + name).narration().text(), name);
      }
    }
    play.close();
    outside(bounds, saves);
    return new Outcome(
        names + " names, " + kept + " of them fit for a save; " + files + " used in play", broken);
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    int parts = 1 + random.nextInt(4);
    for (int i = 0; i < parts; i++) {
      name.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    if (random.nextInt(8) == 0) {
      name.append("x".repeat(random.nextInt(300)));
    }
    if (random.nextInt(4) == 0) {
      name.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
    }
    return name.toString();
  }

  private boolean check(String typed) {
    try {
      SlotName name = SlotName.of(typed);
      if (!isPlainFile(name.file())) {
        broken.add(printable(typed) + " made the file " + printable(name.file()));
      }
      String same = byFile.putIfAbsent(name.file(), name.shown());
      if (same != null && !folded(same).equals(folded(name.shown()))) {
        broken.add(printable(typed) + " meets " + printable(same));
      }
      if (!PlainText.typed(name.shown()).equals(name.shown())) {
        broken.add(printable(typed) + " would be obeyed by a terminal");
      }
      return true;
    } catch (BadSave e) {
      return false;
    }
  }

  /** Fit for every file system: short, lower case, no dots, no blanks, no device. */
  private static boolean isPlainFile(String file) {
    boolean device = file.matches("con|prn|aux|nul|com\\d|lpt\\d");
    return file.matches("[a-z0-9+%-]{1,180}") && !device;
  }

  private static String folded(String name) {
    String once = Normalizer.normalize(name, Normalizer.Form.NFKC);
    String lower = once.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(lower, Normalizer.Form.NFKC);
  }

  private void told(String text, String name) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '\n' && Character.isISOControl(text.charAt(i))) {
        broken.add(printable(name) + " reached the screen");
        return;
      }
    }
  }

  /** Everything that was written lies under the folder of saves. */
  private void outside(Bounds bounds, Path saves) throws IOException {
    try (Stream<Path> files = Files.walk(bounds.folder())) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(saves))
          .forEach(file -> broken.add("written outside: " + file));
    }
  }

  private static String printable(String text) {
    StringBuilder printable = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c >= ' ' && c <= '~') {
                printable.appendCodePoint(c);
              } else {
                printable.append("\\u{").append(Integer.toHexString(c)).append('}');
              }
            });
    return printable.toString();
  }
}
