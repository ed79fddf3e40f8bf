package impromptu.screen.lanterna;

import impromptu.game.Belongings;
import impromptu.game.Chart;
import impromptu.game.Choices;
import impromptu.game.Narration;
import impromptu.game.Paragraph;
import impromptu.game.Paragraph.Kind;
import impromptu.game.Sign;
import impromptu.game.Span;
import impromptu.save.Label;
import impromptu.session.Reply;
import impromptu.session.Session;
import impromptu.story.Cue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A little play without a game behind it: prose long and short, a moment, an ending, an error. */
final class ScriptedSession implements Session {
  private static final List<String> CHOICES =
      List.of(
          "Go on with the steps that you have rehearsed, every one of them",
          "Stand still",
          "Breathe, and listen to what the strings are playing");

  final List<String> lines = new ArrayList<>();
  boolean closed;

  /** What it has to tell by itself. */
  Optional<String> news = Optional.empty();

  private final Optional<Path> sign;
  private int turn;
  private int beats;
  private boolean asked;

  ScriptedSession() {
    this(Optional.empty());
  }

  /** One that makes a file when it is closed, for tests that look at it from another process. */
  ScriptedSession(Optional<Path> sign) {
    this.sign = sign;
  }

  @Override
  public Reply opening() {
    return reply(
        Paragraph.of(Kind.TITLE, "The Rehearsal"),
        prose(
            "Somewhere a piano is being tuned, one note at a time, each of them a little less wrong"
                + " than the one before it."),
        Paragraph.of(Kind.HEADING, "The Wings"),
        new Paragraph(
            Kind.PROSE,
            List.of(
                new Span("Ropes climb into the dark above you. A ", Set.of()),
                new Span("velvet curtain", Set.of("em")),
                new Span(
                    " stands between you and the house — heavy, black, and warm to the hand, as if"
                        + " somebody had been leaning on the other side. “Not yet,” says a voice,"
                        + " and says it ",
                    Set.of()),
                new Span("twice", Set.of("strong")),
                new Span(".", Set.of()))));
  }

  @Override
  public Optional<Reply> news() {
    return news.map(words -> reply(system(words)));
  }

  @Override
  public Reply submit(String line) {
    lines.add(line);
    if (asked) {
      asked = false;
      return line.startsWith("y") ? over() : reply(system("Good. The show goes on."));
    }
    return switch (line) {
      case "quit" -> {
        asked = true;
        yield reply(system("Do you really want to quit?"));
      }
      case "wait" -> after("Dust turns in the light.");
      case "long" -> after(longText(), longText(), longText(), longText(), longText(), longText());
      case "panic" -> {
        beats = 4;
        yield after("The light finds you, and the hall draws in its breath.");
      }
      case "1" -> {
        beats = 0;
        yield ending();
      }
      case "crash" -> throw new IllegalStateException("the floor gave way");
      case "" -> reply(system("Say something."));
      default -> other(line);
    };
  }

  private Reply other(String line) {
    if (beats > 0) {
      beats--;
      return after("Your hands do not hear you.");
    }
    return line.length() > 5
        ? reply(system("You do not know the word “" + line + "”."))
        : after("You try “" + line + "”. Nothing comes of it.");
  }

  private Reply ending() {
    turn++;
    return reply(
        prose("You dance it exactly, to the last step, and nobody is in it."),
        Paragraph.of(Kind.TITLE, "A Correct Performance"),
        system("1 of 3 endings found. You may undo, restore, restart or quit."));
  }

  private static String longText() {
    return "The corridor goes on past doors with the names of people who are dancing tonight, and"
        + " past doors with the names of people who danced here once, and past doors that have no"
        + " name yet. Each of them is warm. Behind one of them somebody counts aloud in a language"
        + " that you almost understand, and each time comes to eight and begins again.";
  }

  private Reply after(String... prose) {
    turn++;
    List<Paragraph> paragraphs = new ArrayList<>();
    for (String text : prose) {
      paragraphs.add(prose(text));
    }
    return reply(paragraphs.toArray(new Paragraph[0]));
  }

  private static Paragraph prose(String text) {
    return Paragraph.of(Kind.PROSE, text);
  }

  private static Paragraph system(String text) {
    return Paragraph.of(Kind.SYSTEM, text);
  }

  private Reply over() {
    return reply(true, system("Good night."));
  }

  private Reply reply(Paragraph... paragraphs) {
    return reply(false, paragraphs);
  }

  private Reply reply(boolean over, Paragraph... paragraphs) {
    Map<String, String> status = new LinkedHashMap<>();
    status.put("heart", beats > 0 ? "racing" : "steady");
    return new Reply(
        turn,
        "wings",
        "The Wings",
        new Narration(List.of(paragraphs), List.of()),
        signs(),
        beats > 0 ? new Choices("Your heart is a fist on a door", beats, CHOICES) : Choices.NONE,
        status,
        asked ? Optional.of("Do you really want to quit?") : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        over);
  }

  private List<Sign> signs() {
    return beats > 0
        ? List.of(
            new Sign("spot", Cue.Show.LIGHT, "A light is on you.", beats == 4),
            new Sign("heart", Cue.Show.PULSE, "Your heart beats.", beats == 4))
        : List.of();
  }

  @Override
  public String title() {
    return "The Rehearsal";
  }

  @Override
  public List<String> completions(String line) {
    String word = line.substring(line.lastIndexOf(' ') + 1);
    List<String> fitting = new ArrayList<>();
    for (String known : List.of("curtain", "listen", "long", "look", "panic", "quit", "wait")) {
      if (known.startsWith(word)) {
        fitting.add(known);
      }
    }
    return fitting;
  }

  @Override
  public Chart chart() {
    return new Chart(
        "wings",
        List.of(
            new Chart.Spot(
                "wings",
                "The Wings",
                List.of(
                    new Chart.Way("west", "west", "stage"),
                    new Chart.Way("north", "north", "corridor"),
                    new Chart.Way("southeast", "southeast", "corner"),
                    new Chart.Way("up", "up", ""))),
            new Chart.Spot(
                "stage",
                "The Dark Stage",
                List.of(
                    new Chart.Way("east", "east", "wings"), new Chart.Way("south", "south", ""))),
            new Chart.Spot("corridor", "Corridor", List.of(new Chart.Way("east", "east", ""))),
            new Chart.Spot("corner", "The Prompt Corner", List.of())));
  }

  @Override
  public List<Label> saves() {
    return List.of(
        new Label("before the light", "2026-03-04T20:15:00", "The Wings", 12, List.of("Not yet.")),
        new Label("start", "2026-03-04T19:30:00", "The Foyer", 0, List.of("A piano.", "Wrong.")));
  }

  @Override
  public Belongings belongings() {
    return new Belongings(List.of("a notebook", "two shoes"), List.of("a coat"));
  }

  @Override
  public void close() {
    closed = true;
    try {
      if (sign.isPresent()) {
        Files.writeString(sign.get(), "closed");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
