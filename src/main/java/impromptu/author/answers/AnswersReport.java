package impromptu.author.answers;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** The share of sensible pairs that a story answers in its own words. */
public record AnswersReport(List<Pair> pairs) {
  public AnswersReport {
    pairs = List.copyOf(pairs);
  }

  private int count(Origin origin) {
    int count = 0;
    for (Pair pair : pairs) {
      count += pair.origin() == origin ? 1 : 0;
    }
    return count;
  }

  /** Those that get a general answer in the author's voice, those that get the library's. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Pair pair : pairs) {
      if (pair.origin() != Origin.OWN) {
        text.append(pair.origin() == Origin.STOCK ? "stock  " : "voice  ");
        text.append(pair.line()).append(" -> ").append(firstLine(pair.answer())).append('\n');
      }
    }
    text.append("Sensible pairs of a verb and a thing: ").append(pairs.size());
    text.append("; answered for the thing itself: ").append(share(count(Origin.OWN)));
    text.append("; in the story's voice for anything: ").append(share(count(Origin.VOICE)));
    text.append("; by the library: ").append(share(count(Origin.STOCK)));
    return text.append('\n').toString();
  }

  private static String firstLine(String answer) {
    int end = answer.indexOf('\n');
    return end < 0 ? answer : answer.substring(0, end) + " …";
  }

  private String share(int number) {
    double percent = pairs.isEmpty() ? 0 : 100.0 * number / pairs.size();
    return number + String.format(Locale.ROOT, " (%.1f %%)", percent);
  }

  /** One object: {@code own}, {@code voice}, {@code stock}, and the {@code pairs}. */
  public String json() {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setHtmlSafe(false);
      json.beginObject();
      for (Origin origin : Origin.values()) {
        json.name(origin.name().toLowerCase(Locale.ROOT)).value(count(origin));
      }
      json.name("pairs").beginArray();
      for (Pair pair : pairs) {
        json.beginObject();
        json.name("verb").value(pair.verb()).name("thing").value(pair.thing());
        json.name("origin").value(pair.origin().name().toLowerCase(Locale.ROOT));
        json.name("line").value(pair.line()).name("answer").value(pair.answer());
        json.endObject();
      }
      json.endArray().endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }
}
