package impromptu.author;

import com.google.gson.stream.JsonWriter;
import impromptu.author.prove.Claim;
import impromptu.author.prove.Cruelty;
import impromptu.author.prove.Findings;
import impromptu.author.prove.Reach;
import impromptu.author.prove.Verdict;
import impromptu.author.prove.Witness;
import impromptu.author.prove.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what a search for proof has found. */
public final class Prove {
  /** More of one sort are told by their number; the object has them all. */
  private static final int MOST_LISTED = 20;

  private Prove() {}

  /** A table of the claims, the figures, and each witness as the beginning of a transcript. */
  public static String text(Findings findings) {
    StringBuilder text = new StringBuilder();
    int widest = 0;
    for (Claim claim : findings.claims()) {
      widest = Math.max(widest, claim.name().length());
    }
    for (Claim claim : findings.claims()) {
      text.append(claim.name()).append(" ".repeat(widest - claim.name().length() + 2));
      text.append(String.format(Locale.ROOT, "%-9s", claim.verdict().word())).append("  ");
      text.append(claim.why()).append('\n');
    }
    findings
        .cruelty()
        .ifPresent(
            cruelty ->
                text.append("\ncruelty: ")
                    .append(cruelty.word())
                    .append(": ")
                    .append(cruelty.meaning()));
    text.append('\n');
    for (Reach reach : findings.reaches()) {
      append(reach, text);
    }
    text.append('\n').append(figures(findings)).append('\n');
    for (Claim claim : findings.claims()) {
      claim.witness().ifPresent(witness -> append(claim.name(), claim.why(), witness, text));
    }
    for (Reach reach : findings.reaches()) {
      reach.ways().forEach((id, way) -> append(id, beyond(way), way, text));
    }
    return text.toString();
  }

  private static void append(Reach reach, StringBuilder text) {
    int reached = reach.all() - reach.never().size() - reach.undecided().size();
    text.append(String.format(Locale.ROOT, "%-8s  ", reach.sort()));
    text.append(String.format(Locale.ROOT, "%,d of %,d reached\n", reached, reach.all()));
    append("reached", List.copyOf(reach.ways().keySet()), text);
    append("never", reach.never(), text);
    append("undecided", reach.undecided(), text);
  }

  private static void append(String what, List<String> ids, StringBuilder text) {
    if (!ids.isEmpty()) {
      List<String> first = ids.subList(0, Math.min(MOST_LISTED, ids.size()));
      text.append("  ").append(what).append(": ").append(String.join(", ", first));
      text.append(ids.size() > MOST_LISTED ? String.format(", … (%d)", ids.size()) : "");
      text.append('\n');
    }
  }

  private static String figures(Findings findings) {
    return String.format(
        Locale.ROOT,
        "%s%s, %,d commands tried, %.1f s, %d bytes a state.",
        Words.count(findings.states(), "state"),
        findings.isWhole() ? ", which are all" : "",
        findings.commands(),
        findings.seconds(),
        findings.bytes() / Math.max(1, findings.states()));
  }

  private static String beyond(Witness way) {
    return "set beyond its range by " + Words.count(way.lines().size(), "command");
  }

  private static void append(String name, String why, Witness witness, StringBuilder text) {
    text.append("\n# ").append(name).append(": ").append(why).append('\n');
    text.append(witness.transcript());
  }

  /** One object: {@code states}, {@code commands}, {@code seconds}, and what is claimed. */
  public static String json(Findings findings) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setHtmlSafe(false);
      json.beginObject().name("states").value(findings.states());
      json.name("commands").value(findings.commands());
      json.name("seconds").value(Math.round(findings.seconds() * 1000) / 1000.0);
      json.name("whole").value(findings.isWhole());
      json.name("bytesPerState").value(findings.bytes() / Math.max(1, findings.states()));
      writeAll(findings, Set.of(Claim.Kind.ENDING), "endings", "walkthrough", json);
      for (Claim claim : findings.claims()) {
        if (claim.kind() == Claim.Kind.NO_DEAD_ENDS) {
          json.name("deadEnds");
          write(claim, "witness", json);
        }
      }
      writeAll(findings, Set.of(Claim.Kind.ATTAINABLE), "attainable", "witness", json);
      writeAll(findings, Set.of(Claim.Kind.RESOLVED), "resolved", "witness", json);
      writeAll(
          findings,
          Set.of(Claim.Kind.ALWAYS, Claim.Kind.NEVER, Claim.Kind.POSSIBLE),
          "claims",
          "witness",
          json);
      json.name("reached").beginObject();
      for (Reach reach : findings.reaches()) {
        write(reach, json);
      }
      json.endObject();
      json.name("cruelty").value(findings.cruelty().map(Cruelty::word).orElse(null));
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  private static void write(Reach reach, JsonWriter json) throws IOException {
    json.name(reach.sort()).beginObject().name("all").value(reach.all());
    json.name("never");
    strings(reach.never(), json);
    json.name("undecided");
    strings(reach.undecided(), json);
    if (!reach.ways().isEmpty()) {
      json.name("ways").beginObject();
      for (Map.Entry<String, Witness> way : reach.ways().entrySet()) {
        json.name(way.getKey()).beginObject().name("witness");
        strings(way.getValue().lines(), json);
        writeBasis(way.getValue(), json);
        json.endObject();
      }
      json.endObject();
    }
    json.endObject();
  }

  private static void writeAll(
      Findings findings, Set<Claim.Kind> kinds, String name, String lines, JsonWriter json)
      throws IOException {
    json.name(name).beginObject();
    for (Claim claim : findings.claims()) {
      if (kinds.contains(claim.kind())) {
        json.name(claim.id());
        write(claim, lines, json);
      }
    }
    json.endObject();
  }

  private static void write(Claim claim, String lines, JsonWriter json) throws IOException {
    json.beginObject().name("kind").value(claim.kind().words());
    json.name("verdict").value(claim.verdict().word());
    json.name("why").value(claim.why());
    Optional<Witness> witness = claim.witness();
    json.name(lines);
    strings(witness.map(Witness::lines).orElse(List.of()), json);
    if (witness.isPresent()) {
      writeBasis(witness.get(), json);
    }
    json.endObject();
  }

  /** What a witness needs besides its lines. */
  private static void writeBasis(Witness witness, JsonWriter json) throws IOException {
    if (witness.seed() != 0) {
      json.name("seed").value(witness.seed());
    }
    if (!witness.found().isEmpty()) {
      json.name("found");
      strings(witness.found(), json);
    }
  }

  private static void strings(List<String> strings, JsonWriter json) throws IOException {
    json.beginArray();
    for (String string : strings) {
      json.value(string);
    }
    json.endArray();
  }

  /** The exit status: 0 all proved, 1 something refuted, 3 something undecided. */
  public static int status(Findings findings) {
    if (findings.has(Verdict.REFUTED)) {
      return 1;
    }
    return findings.has(Verdict.UNDECIDED) ? 3 : 0;
  }
}
