package impromptu.rows;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/**
 * Remembers which rows held. When the run ends and every test of a row was in it, writes the table;
 * a run of a few tests leaves the table as it is.
 */
final class Recorder implements TestWatcher {
  private static final ExtensionContext.Namespace PLACE =
      ExtensionContext.Namespace.create(Recorder.class);

  @Override
  public void testSuccessful(ExtensionContext context) {
    run(context).note(context.getRequiredTestMethod(), true);
  }

  @Override
  public void testFailed(ExtensionContext context, Throwable cause) {
    run(context).note(context.getRequiredTestMethod(), false);
  }

  private static Run run(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(PLACE)
        .getOrComputeIfAbsent(Run.class, key -> new Run(), Run.class);
  }

  /** What was seen in one run; closed by JUnit at its end. */
  private static final class Run implements AutoCloseable {
    private final Set<Method> seen = new HashSet<>();
    private final Map<String, Boolean> held = new TreeMap<>();

    void note(Method test, boolean passed) {
      seen.add(test);
      for (String id : test.getAnnotation(Row.class).value()) {
        held.merge(id, passed, Boolean::logicalAnd);
      }
    }

    @Override
    public void close() throws IOException {
      if (seen.containsAll(Bar.tests())) {
        Table.write(held);
      }
    }
  }
}
