package impromptu.screen.lanterna;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Signals of the system, which Java knows only under a name that it discourages. */
final class Signals {
  private Signals() {}

  /**
   * Calls back at each signal of that name, on a thread of its own; does nothing where it can't.
   */
  static void on(String name, Runnable action) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object proxy =
          Proxy.newProxyInstance(
              Signals.class.getClassLoader(),
              new Class<?>[] {handler},
              (self, method, arguments) -> called(self, method.getName(), arguments, action));
      Object named = signal.getConstructor(String.class).newInstance(name);
      signal.getMethod("handle", signal, handler).invoke(null, named, proxy);
    } catch (ClassNotFoundException
        | NoSuchMethodException
        | InstantiationException
        | IllegalAccessException
        | InvocationTargetException e) {
      // Another JVM, or a signal that it keeps for itself: the program does without.
      return;
    }
  }

  private static Object called(Object self, String method, Object[] arguments, Runnable action) {
    return switch (method) {
      case "handle" -> {
        action.run();
        yield null;
      }
      case "equals" -> self == arguments[0];
      case "hashCode" -> System.identityHashCode(self);
      default -> "a signal's handler";
    };
  }
}
