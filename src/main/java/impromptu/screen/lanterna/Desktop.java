package impromptu.screen.lanterna;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.Terminal;
import com.googlecode.lanterna.terminal.swing.SwingTerminalFrame;
import java.awt.GraphicsEnvironment;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.IOException;

/** A window of its own, where a desktop is and no terminal has to be. */
final class Desktop implements Window {
  private static final TerminalSize FIRST = new TerminalSize(80, 28);

  private final SwingTerminalFrame frame;
  private volatile Size size = new Size(FIRST.getColumns(), FIRST.getRows());

  private Desktop(SwingTerminalFrame frame) {
    this.frame = frame;
  }

  /**
   * Opens one.
   *
   * @throws IOException where there is no desktop
   */
  static Desktop open(String title) throws IOException {
    if (GraphicsEnvironment.isHeadless()) {
      throw new IOException("no display");
    }
    SwingTerminalFrame frame = new SwingTerminalFrame(title, FIRST, null, null, null);
    frame.setDefaultCloseOperation(javax.swing.WindowConstants.DO_NOTHING_ON_CLOSE);
    frame.setVisible(true);
    return new Desktop(frame);
  }

  @Override
  public Terminal terminal() {
    return frame;
  }

  @Override
  public Size size() {
    return size;
  }

  @Override
  public Theme theme() {
    return Theme.DARK;
  }

  @Override
  public void measure() {
    TerminalSize now = frame.getTerminalSize();
    size = new Size(now.getColumns(), now.getRows());
  }

  @Override
  public void watch(Events events) {
    frame.addResizeListener((terminal, now) -> events.add(new Event.Resized()));
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent closing) {
            events.add(new Event.Ended());
          }
        });
  }

  @Override
  public void suspend() {
    frame.setState(java.awt.Frame.ICONIFIED);
  }

  @Override
  public void takeAgain() {
    frame.setState(java.awt.Frame.NORMAL);
  }

  @Override
  public void close() {
    frame.close();
    frame.dispose();
  }
}
