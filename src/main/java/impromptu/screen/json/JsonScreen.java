package impromptu.screen.json;

import com.google.gson.stream.JsonWriter;
import impromptu.game.Sign;
import impromptu.screen.Lines;
import impromptu.session.PlainText;
import impromptu.session.Reply;
import impromptu.session.Session;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;

/** Plays a session as JSON lines: an object for the opening, an object for every line read. */
public final class JsonScreen {
  private JsonScreen() {}

  /** Plays until the player quits or the input ends. */
  public static void run(Session session, InputStream in, PrintStream out) throws IOException {
    Lines lines = new Lines(in);
    Reply reply = session.opening();
    write(reply, out);
    while (!reply.over()) {
      Optional<String> line = lines.next();
      if (line.isEmpty()) {
        return;
      }
      reply = session.submit(line.get());
      write(reply, out);
    }
  }

  private static void write(Reply reply, PrintStream out) throws IOException {
    out.print(line(reply));
    out.print('\n');
    out.flush();
  }

  /** A reply as one line of JSON. */
  static String line(Reply reply) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setSerializeNulls(true);
      write(reply, json);
    }
    return text.toString();
  }

  private static void write(Reply reply, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("turn").value(reply.turn());
    json.name("room").value(reply.room());
    json.name("text").value(PlainText.of(reply));
    json.name("choices").beginArray();
    int number = 0;
    for (String label : reply.choices().labels()) {
      number++;
      json.beginObject().name("number").value(number).name("label").value(label).endObject();
    }
    json.endArray();
    json.name("status").beginObject();
    for (Map.Entry<String, String> field : reply.status().entrySet()) {
      json.name(field.getKey()).value(field.getValue());
    }
    json.endObject();
    json.name("question").value(reply.question().orElse(null));
    json.name("ending").value(reply.ending().orElse(null));
    json.name("error");
    if (reply.error().isPresent()) {
      json.beginObject().name("code").value(reply.error().get().code());
      json.name("message").value(reply.narration().text()).endObject();
    } else {
      json.nullValue();
    }
    json.name("cues").beginArray();
    for (Sign sign : reply.signs()) {
      json.beginObject().name("id").value(sign.id()).name("show").value(sign.show().id());
      json.name("words").value(sign.words()).endObject();
    }
    json.endArray();
    json.endObject();
  }
}
