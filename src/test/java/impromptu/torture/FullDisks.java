package impromptu.torture;

import impromptu.game.Game;
import impromptu.save.BadSave;
import impromptu.save.SlotName;
import impromptu.session.Desk;
import impromptu.session.PlainText;
import impromptu.session.Play;
import impromptu.session.Plays;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * A disk that is really full, one that can't be written, and files that may not grow: told once,
 * tried again, and play goes on. Small disks can be made only where mounting is allowed.
 */
final class FullDisks implements Trial {
  private static final String FAILING = "(The game can't be kept as it goes:";

  private final List<String> broken = new ArrayList<>();

  @Override
  public String promise() {
    return "P3.disks";
  }

  @Override
  public Outcome run(Bounds bounds) throws IOException, InterruptedException, BadSave {
    Files.createDirectories(bounds.folder());
    boolean isUnix = Files.exists(Path.of("/bin/sh"));
    if (isUnix) {
      limited(bounds);
    }
    int disks = bounds.times(3, 60);
    int filled = 0;
    Path disk = Files.createDirectories(bounds.place("disk"));
    for (int i = 0; i < disks && mount(disk, "size=192k"); i++) {
      fill(disk, new Random(bounds.seed() + i), "disk " + i);
      unmount(disk);
      filled++;
    }
    boolean isReadOnly = mount(disk, "size=192k,ro");
    if (isReadOnly) {
      readOnly(disk);
      unmount(disk);
    }
    return new Outcome(
        filled
            + " disks filled in play, "
            + (isReadOnly ? 1 : 0)
            + " that could not be written, "
            + (isUnix ? 1 : 0)
            + " limit on the size of files",
        broken);
  }

  private static boolean mount(Path folder, String options)
      throws IOException, InterruptedException {
    return run("mount -t tmpfs -o " + options + " tmpfs " + folder + " 2>/dev/null");
  }

  private static void unmount(Path folder) throws IOException, InterruptedException {
    run("umount " + folder);
  }

  private static boolean run(String command) throws IOException, InterruptedException {
    return Files.exists(Path.of("/bin/sh"))
        && new ProcessBuilder("/bin/sh", "-c", command).inheritIO().start().waitFor() == 0;
  }

  /** Fills the disk but for some pages in the middle of an evening, then makes room again. */
  private void fill(Path disk, Random random, String when) throws IOException, BadSave {
    Desk desk = Walk.desk(Cellar.GAME, disk.resolve("saves"), true);
    Play play = Play.begin(Cellar.GAME, desk);
    List<String> evening = Cellar.evening();
    int fullAt = random.nextInt(evening.size());
    int told = 0;
    for (int i = 0; i < evening.size(); i++) {
      if (i == fullAt) {
        filler(disk, random.nextInt(3));
      }
      told += PlainText.of(play.submit(evening.get(i))).contains(FAILING) ? 1 : 0;
    }
    if (told > 3) {
      broken.add(when + ": told " + told + " times");
    }
    Files.delete(disk.resolve("filler"));
    play.submit("x lamp");
    String here = PlainText.of(play.submit("look"));
    play.close();
    Play resumed = Play.resume(Cellar.GAME, Walk.desk(Cellar.GAME, disk.resolve("saves"), false));
    if (!PlainText.of(resumed.submit("look")).equals(here)) {
      broken.add(when + " full at line " + fullAt + " lost a turn");
    }
    resumed.close();
  }

  /** Takes all the room there is but for so many pages. */
  private static void filler(Path disk, int pages) throws IOException {
    long room = Files.getFileStore(disk).getUsableSpace() - pages * 4096L;
    Files.write(disk.resolve("filler"), new byte[(int) Math.max(0, room)]);
  }

  private void readOnly(Path disk) throws IOException, InterruptedException, BadSave {
    Desk desk = Walk.desk(Cellar.GAME, disk.resolve("saves"), true);
    Play play = Play.begin(Cellar.GAME, desk);
    String first = PlainText.of(play.submit("take lamp"));
    String second = PlainText.of(play.submit("take rope"));
    if (!first.contains(FAILING) || second.contains(FAILING)) {
      broken.add("read-only: " + first + second);
    }
    run("mount -o remount,rw " + disk);
    play.submit("up");
    play.close();
    Play resumed = Play.resume(Cellar.GAME, desk);
    if (!PlainText.of(resumed.opening()).contains("Attic")) {
      broken.add("read-only: nothing was kept once it could be");
    }
    resumed.close();
  }

  /** The program where no file may grow beyond a few kilobytes. */
  private void limited(Bounds bounds) throws IOException, InterruptedException, BadSave {
    Path story = bounds.place("limited.json");
    Files.writeString(story, Plays.story());
    Path saves = bounds.place("limited");
    StringBuilder lines = new StringBuilder("take rope\nup\nsave one\n");
    lines.append("drop rope\ntake rope\n".repeat(100)).append("save one\n").append("i\n");
    Path typed = bounds.place("typed");
    Files.writeString(typed, lines);
    List<String> arguments =
        List.of("play", story.toString(), "--plain", "--saves", saves.toString());
    List<String> java = Processes.java(impromptu.cli.Main.class, arguments).command();
    java.add(1, "-XX:-UsePerfData");
    List<String> command =
        new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -f 8; exec \"$@\"", "sh"));
    command.addAll(java);
    Process program = new ProcessBuilder(command).redirectInput(typed.toFile()).start();
    String told = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int times = told.split(Pattern.quote(FAILING), -1).length - 1;
    boolean isTold = told.contains("Not saved:") && told.contains("what was saved before");
    if (program.waitFor() != 0 || times != 1 || !isTold || !told.endsWith("rope.\n\n")) {
      broken.add(
          "limited: told " + times + " times: " + told.substring(Math.max(0, told.length() - 400)));
    }
    Game game = Cellar.GAME;
    int turn = Walk.desk(game, saves, false).shelf().load(SlotName.of("one")).save().label().turn();
    if (turn != 2) {
      broken.add("limited: the save before is of turn " + turn);
    }
  }
}
