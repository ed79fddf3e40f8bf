package impromptu.scenario;

import impromptu.story.Cue;
import impromptu.story.Ending;
import impromptu.story.Expr;
import impromptu.story.Hint;
import impromptu.story.Property;
import impromptu.story.StatusField;
import impromptu.story.Text;
import impromptu.story.Trait;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what surrounds the story: endings, hints, status, cues, messages, properties. */
final class SurroundingReader {
  private final Linker linker;
  private final ResponseReader responses;

  SurroundingReader(Linker linker, ResponseReader responses) {
    this.linker = linker;
    this.responses = responses;
  }

  List<Ending> readEndings(Sections sections) {
    List<Ending> endings = new ArrayList<>();
    for (Definition definition : sections.of("endings")) {
      Fields fields = Fields.of(definition.id(), definition.value(), linker.findings());
      endings.add(
          new Ending(
              endings.size(),
              definition.name(),
              linker.text(fields.need("title")),
              responses.read(fields.take("text")),
              new ClaimReader(linker).condition(fields.take("attainable")),
              linker.position(definition.id())));
      fields.rejectOthers();
    }
    return endings;
  }

  List<Hint> readHints(Sections sections) {
    List<Hint> hints = new ArrayList<>();
    for (Definition definition : sections.of("hints")) {
      Fields fields = Fields.of(definition.id(), definition.value(), linker.findings());
      List<Text> steps = new ArrayList<>();
      Json written = fields.need("steps");
      for (Json.Str step : fields.strings("steps")) {
        steps.add(linker.text(step));
      }
      if (written instanceof Json.Arr && steps.isEmpty()) {
        linker
            .findings()
            .report(Code.MISSING_KEY, fields.owner(), "\"steps\" holds at least one step");
      }
      hints.add(
          new Hint(
              definition.name(),
              linker.condition(fields.take("when"), Expr.Literal.TRUE),
              steps,
              linker.counter(),
              linker.position(definition.id())));
      fields.rejectOthers();
    }
    return hints;
  }

  List<StatusField> readStatus(Sections sections) {
    List<StatusField> status = new ArrayList<>();
    for (Definition definition : sections.of("status")) {
      status.add(new StatusField(definition.name(), linker.shown(definition.value())));
    }
    return status;
  }

  List<Cue> readCues(Sections sections) {
    List<Cue> cues = new ArrayList<>();
    for (Definition definition : sections.of("cues")) {
      Fields fields = Fields.of(definition.id(), definition.value(), linker.findings());
      cues.add(
          new Cue(
              definition.name(),
              show(fields.need("show"), fields),
              linker.condition(fields.take("while"), Expr.Literal.FALSE),
              linker.shown(fields.take("words")),
              linker.position(definition.id())));
      fields.rejectOthers();
    }
    return cues;
  }

  private Cue.Show show(Json given, Fields fields) {
    String id = fields.string("show", "");
    List<String> known = new ArrayList<>();
    for (Cue.Show show : Cue.Show.values()) {
      known.add(show.id());
      if (show.id().equals(id)) {
        return show;
      }
    }
    if (given instanceof Json.Str) {
      linker
          .findings()
          .report(
              Code.UNKNOWN_NAME,
              given,
              "a cue shows light, dark, pulse or curtain",
              Nearest.to(id, known));
    }
    return Cue.Show.LIGHT;
  }

  /** The stock messages; an author's may use the parameters of the library's. */
  Map<String, Text> readMessages(Sections sections) {
    Map<String, Text> messages = new LinkedHashMap<>();
    for (Definition definition : sections.of("messages")) {
      messages.put(definition.name(), message(definition, sections));
    }
    return messages;
  }

  private Text message(Definition definition, Sections sections) {
    if (definition.id().source().library()) {
      return linker.text(definition.value(), Parameters.declaring());
    }
    Parameters parameters = Parameters.declaring();
    linker.text(definition.library(), parameters);
    if (definition.library().isAbsent()) {
      List<String> candidates = new ArrayList<>();
      for (Definition other : sections.of("messages")) {
        if (!other.library().isAbsent()) {
          candidates.add(other.name());
        }
      }
      linker
          .findings()
          .report(
              Code.UNKNOWN_NAME,
              definition.id(),
              "the library has no message called \"" + definition.name() + "\"",
              Nearest.to(definition.name(), candidates));
    }
    return linker.text(definition.value(), parameters.closed());
  }

  List<Property> readProperties(Sections sections) {
    List<Property> properties = new ArrayList<>();
    for (Trait trait : Trait.values()) {
      Json note = sections.get("properties", trait.id());
      properties.add(new Property(trait.ordinal(), trait.id(), note(note)));
    }
    for (Definition definition : sections.of("properties")) {
      int index = linker.names().properties().find(definition.name());
      if (index == properties.size()) {
        properties.add(new Property(index, definition.name(), note(definition.value())));
      }
    }
    return properties;
  }

  private String note(Json json) {
    List<Json.Str> note = Fields.strings(json, linker.findings());
    return note.isEmpty() ? "" : note.get(0).value();
  }
}
