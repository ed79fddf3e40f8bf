package impromptu.author.nouns;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What the noun audit has to tell. */
public record NounReport(NounAudit.Outcome outcome) {
  public NounReport {
    Objects.requireNonNull(outcome);
  }

  public boolean isClean() {
    return outcome.mentions().isEmpty() && outcome.unused().isEmpty();
  }

  /** A paragraph for each noun: the place, the sentence, what examining it tells. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Mention mention : outcome.mentions()) {
      text.append(mention.at()).append(": mentions \"").append(mention.noun());
      text.append("\" and then does not know it\n    ")
          .append(mention.sentence().replace('\n', ' '));
      text.append("\n    ").append(mention.denial().replace('\n', ' ')).append('\n');
    }
    for (String unused : outcome.unused()) {
      text.append("tests/").append(Exemptions.FILE).append(": nothing mentions \"");
      text.append(unused).append("\" without knowing it\n");
    }
    int number = outcome.mentions().size();
    return text.append(number == 1 ? "1 noun" : number + " nouns")
        .append(" mentioned and not known.\n")
        .toString();
  }

  /** One object: {@code mentions} and {@code unused}. */
  public String json() {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setHtmlSafe(false);
      json.beginObject().name("mentions").beginArray();
      for (Mention mention : outcome.mentions()) {
        write(mention, json);
      }
      json.endArray().name("unused").beginArray();
      for (String unused : outcome.unused()) {
        json.value(unused);
      }
      json.endArray().endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  private static void write(Mention mention, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("file").value(mention.at().file());
    json.name("line").value(mention.at().line());
    json.name("column").value(mention.at().column());
    json.name("noun").value(mention.noun());
    json.name("sentence").value(mention.sentence());
    json.name("answer").value(mention.denial());
    json.name("way").beginArray();
    for (String line : mention.way()) {
      json.value(line);
    }
    json.endArray().endObject();
  }
}
