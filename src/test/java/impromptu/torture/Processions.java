package impromptu.torture;

import impromptu.game.Game;
import impromptu.save.BadSave;
import impromptu.save.SlotName;
import impromptu.session.PlainText;
import impromptu.session.Play;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The rest of a transcript reads the same when it is played from a save in another process. */
final class Processions implements Trial {
  private final List<String> broken = new ArrayList<>();

  @Override
  public String promise() {
    return "P8.processes";
  }

  @Override
  public Outcome run(Bounds bounds) throws IOException, BadSave, InterruptedException {
    Random random = bounds.random();
    List<Walk> walks = Walk.all();
    int times = bounds.times(2, 150);
    for (int i = 0; i < times; i++) {
      goOn(walks.get(random.nextInt(walks.size())), random, bounds.place("saves" + i));
    }
    return new Outcome(times + " transcripts gone on with in a new process", broken);
  }

  private void goOn(Walk walk, Random random, Path saves)
      throws IOException, BadSave, InterruptedException {
    Game game = walk.game();
    int at = random.nextInt(walk.lines().size());
    Play play = walk.played(game, saves, at);
    Walk.desk(game, saves, false).shelf().save(SlotName.of("s"), play.save());
    List<String> rest = new ArrayList<>(walk.lines().subList(at, walk.lines().size()));
    rest.removeIf(line -> line.startsWith("save") || line.startsWith("restore"));
    String other = played(walk, saves, rest);
    StringBuilder here = new StringBuilder();
    for (String line : rest) {
      String told = PlainText.of(play.submit(line));
      here.append("> ").append(line).append('\n').append(told);
      here.append(told.isEmpty() ? "" : "\n\n");
    }
    play.close();
    if (!other.equals(here.toString())) {
      broken.add(walk.file() + " from line " + at);
    }
  }

  private static String played(Walk walk, Path saves, List<String> lines)
      throws IOException, InterruptedException {
    List<String> arguments =
        List.of(
            "play",
            walk.scenario().toString(),
            "--plain",
            "--load",
            "s",
            "--seed",
            "0",
            "--saves",
            saves.toString());
    Path typed = saves.resolve("typed");
    Files.createDirectories(saves);
    try (Writer out = Files.newBufferedWriter(typed)) {
      for (String line : lines) {
        out.write(line + "\n");
      }
    }
    Process program =
        Processes.java(impromptu.cli.Main.class, arguments).redirectInput(typed.toFile()).start();
    String all = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    program.waitFor();
    return all.substring(Math.max(0, all.indexOf("> ")));
  }
}
