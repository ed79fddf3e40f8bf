package impromptu.fuzz;

import impromptu.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Random and mutated lines made of what a story's transcripts type and of its words. */
public final class Gibberish {
  private final Random random;
  private final List<String> typed;
  private final List<String> words = new ArrayList<>();

  public Gibberish(String scenario, Story story, Random random) throws IOException {
    this.random = random;
    typed = transcripts(Path.of("scenario", scenario, "tests"));
    for (String line : typed) {
      words.addAll(List.of(line.split(" ")));
    }
    for (int i = 1; i < story.entities().size(); i++) {
      words.addAll(story.entity(i).name().words());
    }
    story
        .verbs()
        .forEach(
            verb ->
                verb.grammar()
                    .forEach(line -> words.addAll(List.of(line.source().split("[ |()\\[\\]]+")))));
    words.addAll(List.of("all", "but", "it", "and", "then", ",", ".", "the", "undo", "2", "me"));
    words.removeIf(String::isBlank);
  }

  private static List<String> transcripts(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          if (line.startsWith("> ")) {
            lines.add(line.substring(2));
          }
        }
      }
    }
    return lines;
  }

  /** The next line. */
  public String next() {
    return switch (random.nextInt(8)) {
      case 0, 1 -> any(typed);
      case 2 -> mutated(any(typed));
      case 3 -> any(typed) + (random.nextBoolean() ? ". " : " and ") + any(typed);
      case 4 -> several(1 + random.nextInt(40));
      case 5 -> junk(random.nextInt(60));
      default -> several(1 + random.nextInt(6));
    };
  }

  private String any(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String several(int count) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < count; i++) {
      line.append(any(words)).append(' ');
    }
    return line.toString();
  }

  private String mutated(String line) {
    StringBuilder text = new StringBuilder(line);
    for (int i = random.nextInt(3); i >= 0 && text.length() > 1; i--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(3)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, (char) ('a' + random.nextInt(26)));
        default -> text.insert(at, " " + any(words) + " ");
      }
    }
    return text.toString();
  }

  private String junk(int length) {
    StringBuilder junk = new StringBuilder();
    for (int i = 0; i < length; i++) {
      int kind = random.nextInt(4);
      int point =
          kind == 0
              ? random.nextInt(0x110000)
              : kind == 1 ? random.nextInt(0x600) : 32 + random.nextInt(95);
      junk.appendCodePoint(point);
    }
    return junk.toString();
  }
}
