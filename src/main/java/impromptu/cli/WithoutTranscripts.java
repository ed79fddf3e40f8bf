package impromptu.cli;

import impromptu.author.Transcripts;
import java.io.IOException;
import java.nio.file.Path;

/** Says of what plays a scenario's transcripts how little it saw where there are none. */
final class WithoutTranscripts {
  private WithoutTranscripts() {}

  static void tell(Path scenario) throws IOException {
    if (Transcripts.files(scenario).isEmpty()) {
      System.err.println(
          "impromptu: there are no transcripts, so only the beginning is looked at; \"impromptu record "
              + scenario
              + " NAME\" makes one");
    }
  }
}
