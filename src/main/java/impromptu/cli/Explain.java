package impromptu.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells what the codes of {@code check} mean. */
final class Explain implements Command {
  @Override
  public String usage() {
    return """
        impromptu explain [CODE]

        Tells what a code of "check" means, with an example and its mend; without a code, lists
        them all.
        """;
  }

  @Override
  public int run(List<String> given) throws Usage {
    Arguments arguments = Arguments.of(given, Set.of(), Set.of());
    if (given.isEmpty()) {
      impromptu.author.Explain.all(System.out);
      return FINE;
    }
    String code = arguments.needed("the code").toUpperCase(Locale.ROOT);
    if (!impromptu.author.Explain.one(code, System.out)) {
      throw new Usage("there is no code " + code + "; \"impromptu explain\" lists them");
    }
    return FINE;
  }
}
