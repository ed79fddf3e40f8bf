package impromptu.screen.lanterna;

import impromptu.session.Session;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The full screen as it looks after some lines, drawn without a terminal.
 *
 * @param columns the window's width
 * @param rows its height
 * @param theme the name of a theme: own, light, dark or contrast
 * @param panes what is opened: map, things
 */
public record Sketch(int columns, int rows, String theme, List<String> panes) {
  private static final Abilities ABILITIES = new Abilities(Colours.TRUE, Typography.UNICODE, true);

  public Sketch {
    Objects.requireNonNull(theme);
    panes = List.copyOf(panes);
  }

  /** Whether there is a theme of that name. */
  public static boolean isTheme(String name) {
    return theme(name).isPresent();
  }

  private static Optional<Theme> theme(String name) {
    for (Theme theme : Theme.values()) {
      if (theme.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(theme);
      }
    }
    return Optional.empty();
  }

  /** Whether there is a pane of that name. */
  public static boolean isPane(String name) {
    return pane(name).isPresent();
  }

  private static Optional<Pane> pane(String name) {
    for (Pane pane : Pane.values()) {
      if (pane.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(pane);
      }
    }
    return Optional.empty();
  }

  /** Plays the lines and draws the frame that then stands there, as SVG. */
  public String svg(Session session, List<String> lines) {
    Size size = new Size(columns, rows);
    History history = new History(List.of());
    Play play = new Play(session, Typography.UNICODE, new Phrases(), history, size, false);
    for (String name : panes) {
      pane(name).ifPresent(pane -> play.on(pane.key()));
    }
    for (String line : lines) {
      play.on(new Key.Text(line));
      play.on(Key.Press.ENTER);
    }
    Theme chosen = theme(theme).orElse(Theme.OWN);
    return Picture.of(play.frame(), chosen, ABILITIES, session.title());
  }
}
