package impromptu.scenario;

import impromptu.format.SectionKeys;
import impromptu.format.SurroundingKeys;
import impromptu.format.Type;
import impromptu.story.Cue;
import impromptu.story.Ending;
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
    for (Definition definition : sections.of(SectionKeys.ENDINGS)) {
      Fields fields =
          Fields.of(definition.id(), definition.value(), SurroundingKeys.ENDING, linker.findings());
      endings.add(
          new Ending(
              endings.size(),
              definition.name(),
              linker.text(fields, SurroundingKeys.ENDING_TITLE),
              responses.read(fields, SurroundingKeys.ENDING_TEXT),
              new ClaimReader(linker).condition(fields, SurroundingKeys.ENDING_ATTAINABLE),
              linker.position(definition.id())));
    }
    return endings;
  }

  List<Hint> readHints(Sections sections) {
    List<Hint> hints = new ArrayList<>();
    for (Definition definition : sections.of(SectionKeys.HINTS)) {
      Fields fields =
          Fields.of(definition.id(), definition.value(), SurroundingKeys.HINT, linker.findings());
      List<Text> steps = new ArrayList<>();
      Json written = fields.take(SurroundingKeys.HINT_STEPS, Type.TEXTS);
      for (Json.Str step : Fields.strings(written, linker.findings())) {
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
              linker.condition(fields, SurroundingKeys.HINT_WHEN),
              steps,
              linker.counter(),
              linker.position(definition.id())));
    }
    return hints;
  }

  List<StatusField> readStatus(Sections sections) {
    List<StatusField> status = new ArrayList<>();
    for (Definition definition : sections.of(SectionKeys.STATUS)) {
      status.add(new StatusField(definition.name(), linker.shown(definition.value())));
    }
    return status;
  }

  List<Cue> readCues(Sections sections) {
    List<Cue> cues = new ArrayList<>();
    for (Definition definition : sections.of(SectionKeys.CUES)) {
      Fields fields =
          Fields.of(definition.id(), definition.value(), SurroundingKeys.CUE, linker.findings());
      cues.add(
          new Cue(
              definition.name(),
              show(fields),
              linker.condition(fields, SurroundingKeys.CUE_WHILE),
              linker.shown(fields, SurroundingKeys.CUE_WORDS),
              linker.position(definition.id())));
    }
    return cues;
  }

  private Cue.Show show(Fields fields) {
    Json given = fields.take(SurroundingKeys.CUE_SHOW, Type.STRING);
    String id = fields.string(SurroundingKeys.CUE_SHOW);
    for (Cue.Show show : Cue.Show.values()) {
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
              Nearest.to(id, SurroundingKeys.CUE_SHOW.words()));
    }
    return Cue.Show.LIGHT;
  }

  /** The stock messages; an author's may use the parameters of the library's. */
  Map<String, Text> readMessages(Sections sections) {
    Map<String, Text> messages = new LinkedHashMap<>();
    for (Definition definition : sections.of(SectionKeys.MESSAGES)) {
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
      for (Definition other : sections.of(SectionKeys.MESSAGES)) {
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
      Json note = sections.get(SectionKeys.PROPERTIES, trait.id());
      properties.add(new Property(trait.ordinal(), trait.id(), note(note)));
    }
    for (Definition definition : sections.of(SectionKeys.PROPERTIES)) {
      int index = linker.names().properties().find(definition.name());
      if (index == properties.size()) {
        properties.add(new Property(index, definition.name(), note(definition.value())));
      }
    }
    return properties;
  }

  private String note(Json json) {
    if (!(json instanceof Json.Str) && !json.isAbsent()) {
      linker.findings().report(Code.WRONG_SHAPE, json, "a text belongs here, not " + json.kind());
    }
    return json instanceof Json.Str note ? note.value() : "";
  }
}
