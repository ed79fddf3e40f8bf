package impromptu.screen.lanterna;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.Terminal;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The terminal that the program was started in. It stands on the layer below Lanterna's Unix
 * terminal, which asks for its size by a report that fights with typing, runs {@code stty} five
 * times, leaves Ctrl-Z and Ctrl-S alone, and has its own idea of when to give the terminal back.
 */
final class TtyTerminal extends ANSITerminal implements Window {
  private static final int BUFFER = 1 << 16;

  private final Tty tty;
  private final AtomicBoolean taken = new AtomicBoolean();
  private volatile Size size;
  private boolean bold;
  private boolean faint;

  private TtyTerminal(Tty tty, Charset charset) {
    super(
        new FileInputStream(FileDescriptor.in),
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
        charset);
    this.tty = tty;
    getInputDecoder().addProfile(new Pasting());
    size = tty.firstSize();
    taken.set(true);
  }

  static TtyTerminal open(Typography type) throws IOException {
    Charset charset =
        type == Typography.UNICODE ? StandardCharsets.UTF_8 : StandardCharsets.US_ASCII;
    return new TtyTerminal(Tty.open(), charset);
  }

  @Override
  public Terminal terminal() {
    return this;
  }

  @Override
  public Theme theme() {
    return Theme.OWN;
  }

  @Override
  public void watch(Events events) {
    Signals.on("WINCH", () -> events.add(new Event.Resized()));
    Signals.on("CONT", () -> events.add(new Event.Continued()));
  }

  @Override
  public void measure() throws IOException {
    size = Tty.size();
    getTerminalSize();
  }

  @Override
  public Size size() {
    return size;
  }

  @Override
  protected TerminalSize findTerminalSize() {
    return new TerminalSize(size.columns(), size.rows());
  }

  @Override
  public void enterPrivateMode() throws IOException {
    super.enterPrivateMode();
    writeToTerminal(Pasting.on());
    flush();
  }

  @Override
  public void exitPrivateMode() throws IOException {
    writeToTerminal(Pasting.off());
    super.exitPrivateMode();
  }

  /** A whole string at once, so that no character beyond the first plane is parted. */
  @Override
  public void putString(String text) throws IOException {
    writeToTerminal(text.getBytes(getCharset()));
  }

  @Override
  public void enableSGR(SGR mark) throws IOException {
    if (mark == Look.FAINT) {
      faint = true;
      writeToTerminal("\033[2m".getBytes(StandardCharsets.US_ASCII));
    } else {
      bold |= mark == SGR.BOLD;
      super.enableSGR(mark);
    }
  }

  /** The sequence that ends bold ends faint too, and the other way round. */
  @Override
  public void disableSGR(SGR mark) throws IOException {
    if (mark != Look.FAINT && mark != SGR.BOLD) {
      super.disableSGR(mark);
      return;
    }
    super.disableSGR(SGR.BOLD);
    if (mark == SGR.BOLD) {
      bold = false;
      if (faint) {
        enableSGR(Look.FAINT);
      }
    } else {
      faint = false;
      if (bold) {
        enableSGR(SGR.BOLD);
      }
    }
  }

  @Override
  public void resetColorAndSGR() throws IOException {
    bold = false;
    faint = false;
    super.resetColorAndSGR();
  }

  @Override
  public void close() throws IOException {
    if (taken.getAndSet(false)) {
      try {
        super.close();
      } finally {
        tty.restore();
      }
    }
  }

  /** Stops the program until the shell brings it back; then everything must be painted anew. */
  @Override
  public void suspend() throws IOException {
    exitPrivateMode();
    tty.restore();
    Tty.suspend();
    takeAgain();
    enterPrivateMode();
  }

  @Override
  public void takeAgain() throws IOException {
    tty.takeAgain();
    measure();
  }
}
