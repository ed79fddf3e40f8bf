package impromptu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Nothing that is printed is obeyed by a terminal. */
class HarmlessStreamTest {
  private static String printed(boolean isPainted, Consumer<PrintStream> printing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    printing.accept(new HarmlessStream(out, isPainted));
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void everyControlCharacterIsReplacedHoweverItIsPrinted() {
    for (int c = 0; c < 0x2100; c++) {
      char sign = (char) c;
      boolean isTurning = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
      boolean isBreak = c == 0x2028 || c == 0x2029;
      boolean isControl = Character.isISOControl(c) && c != '\n' && c != '\t';
      String wanted = isTurning || isBreak || isControl ? "a\ufffdb" : "a" + sign + "b";
      String text = "a" + sign + "b";
      assertEquals(wanted, printed(false, out -> out.print(text)), () -> "U+" + (int) sign);
      assertEquals(wanted + "\n", printed(false, out -> out.println(text)));
      assertEquals(wanted, printed(false, out -> out.print((Object) text)));
      assertEquals(wanted, printed(false, out -> out.append(text)));
      assertEquals(wanted, printed(false, out -> out.printf("%s", text)));
    }
  }

  @Test
  void coloursGoThroughWhereThereMayBeSome() {
    String painted = "\u001b[31mred\u001b[0m";
    assertEquals(painted, printed(true, out -> out.print(painted)));
    assertEquals("\ufffd[31mred\ufffd[0m", printed(false, out -> out.print(painted)));
    for (String other : new String[] {"[2J", "[8m", "]0;title\u0007m", "[mmm", "[1;2m", "c"}) {
      String text = "\u001b" + other;
      String told = printed(true, out -> out.print(text));
      assertEquals(-1, told.indexOf('\u001b'), () -> Objects.toString(other));
    }
  }
}
