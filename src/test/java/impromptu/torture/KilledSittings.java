package impromptu.torture;

import com.google.gson.JsonParser;
import impromptu.game.Game;
import impromptu.save.BadSave;
import impromptu.session.PlainText;
import impromptu.session.Play;
import impromptu.session.Plays;
import impromptu.session.Reply;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** The program itself, killed while it is played, goes on at the last turn that was answered. */
final class KilledSittings implements Trial {
  private final List<String> broken = new ArrayList<>();
  private int answered;

  @Override
  public String promise() {
    return "P1.sittings";
  }

  @Override
  public Outcome run(Bounds bounds) throws IOException, InterruptedException {
    Path story = bounds.place("cellar.json");
    Files.createDirectories(bounds.folder());
    Files.writeString(story, Plays.story());
    Random random = bounds.random();
    int kills = bounds.times(3, 100);
    for (int kill = 0; kill < kills; kill++) {
      int turn = turnWhenKilled(story, bounds.place("saves"), random.nextInt(400));
      check(turn, bounds.place("saves"), kill);
    }
    return new Outcome(
        kills + " kills of the program in play, after " + answered + " answers in all", broken);
  }

  /** Plays, a line after each answer, until killed; the turn of the last answer. */
  private int turnWhenKilled(Path story, Path saves, int millis)
      throws IOException, InterruptedException {
    List<String> arguments =
        List.of("play", story.toString(), "--json", "--continue", "--saves", saves.toString());
    Process program = Processes.java(impromptu.cli.Main.class, arguments).start();
    AtomicInteger turn = new AtomicInteger(-1);
    Thread player = new Thread(() -> play(program, turn));
    player.start();
    while (program.isAlive() && turn.get() < 0) {
      Thread.sleep(1);
    }
    Thread.sleep(millis);
    program.destroyForcibly().waitFor();
    player.join();
    return turn.get();
  }

  private void play(Process program, AtomicInteger turn) {
    try (BufferedReader in =
            new BufferedReader(
                new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
        Writer out = program.outputWriter(StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        turn.set(JsonParser.parseString(line).getAsJsonObject().get("turn").getAsInt());
        answered++;
        out.write(turn.get() % 2 == 0 ? "take rope\n" : "drop rope\n");
        out.flush();
      }
    } catch (IOException | com.google.gson.JsonParseException e) {
      return;
    }
  }

  private void check(int turn, Path saves, int kill) throws IOException {
    Game game = Cellar.GAME;
    try {
      Play play = Play.resume(game, Walk.desk(game, saves, false));
      Reply reply = play.opening();
      String carried = PlainText.of(play.submit("i"));
      boolean isHeld = carried.contains("rope");
      if (reply.turn() < turn || reply.turn() > turn + 1 || isHeld != (reply.turn() % 2 == 1)) {
        broken.add("kill " + kill + " after turn " + turn + " goes on at " + reply.turn());
      }
      play.close();
    } catch (BadSave e) {
      broken.add("kill " + kill + ": " + e.getMessage());
    }
  }
}
