package impromptu.author.nouns;

import impromptu.author.trying.Stop;
import impromptu.author.trying.Tour;
import impromptu.story.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tries every noun that a scenario's transcripts bring up. */
public final class NounAudit {
  private final Hearing hearing;
  private final Map<List<Object>, Mention> found = new LinkedHashMap<>();

  private NounAudit(Hearing hearing) {
    this.hearing = hearing;
  }

  /**
   * What the audit found.
   *
   * @param unused exemptions of the author's that covered nothing
   */
  public record Outcome(List<Mention> mentions, List<String> unused) {
    public Outcome {
      mentions = List.copyOf(mentions);
      unused = List.copyOf(unused);
    }
  }

  public static Outcome of(Story story, Path scenario) throws IOException {
    Hearing hearing = new Hearing(story, scenario);
    NounAudit audit = new NounAudit(hearing);
    Tour.of(hearing.game(), scenario, audit::visit);
    return new Outcome(new ArrayList<>(audit.found.values()), hearing.unused());
  }

  private void visit(Stop stop) {
    for (Mention mention : hearing.unknown(stop.turn(), stop.way())) {
      found.putIfAbsent(List.of(mention.noun(), mention.at()), mention);
    }
  }
}
