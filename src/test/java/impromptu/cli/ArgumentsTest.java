package impromptu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  private static Arguments of(String... given) throws Usage {
    return Arguments.of(List.of(given), Set.of("plain"), Set.of("saves"));
  }

  @Test
  void sortsWordsFlagsAndValues() throws Usage {
    Arguments arguments = of("--plain", "scenario/cloak", "--saves", "x", "--", "--odd");
    assertTrue(arguments.has("plain"));
    assertEquals(Optional.of("x"), arguments.value("saves"));
    assertEquals(List.of("scenario/cloak", "--odd"), arguments.words());
    assertEquals(Optional.of("y"), of("--saves=y").value("saves"));
  }

  @Test
  void saysWhatIsWrong() {
    assertUsage("there is no option --plane here; did you mean --plain?", "--plane");
    assertUsage("there is no option --colour here", "--colour");
    assertUsage("there is no option --plain=yes here; did you mean --plain?", "--plain=yes");
    assertUsage("--saves needs a value", "--saves");
  }

  private static void assertUsage(String message, String... given) {
    assertEquals(message, assertThrows(Usage.class, () -> of(given)).getMessage());
  }
}
