package impromptu.save;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import impromptu.world.Command;
import impromptu.world.Exchange;
import impromptu.world.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the conversation remembers, by name. Whatever of it the story no longer has is forgotten in
 * silence: at worst the player says again what was meant.
 */
final class ExchangeFields {
  private static final int FARTHEST = 1000;

  private final Names names;

  ExchangeFields(Names names) {
    this.names = names;
  }

  JsonObject write(Exchange exchange) {
    JsonObject json = new JsonObject();
    exchange.question().ifPresent(question -> json.add("question", write(question)));
    json.add("it", ids(exchange.it()));
    json.add("him", ids(exchange.him()));
    json.add("her", ids(exchange.her()));
    json.add("them", ids(exchange.them()));
    json.add("partner", id(exchange.partner()));
    exchange.last().ifPresent(command -> json.add("last", write(command)));
    json.addProperty("typed", exchange.typed());
    json.addProperty("understood", exchange.understood());
    json.addProperty("unknown", exchange.unknown());
    json.add("place", id(exchange.place()));
    return json;
  }

  Exchange read(Fields json) throws BadSave {
    return new Exchange(
        json.has("question") ? question(json.fields("question")) : Optional.empty(),
        entities(json.texts("it")),
        entities(json.texts("him")),
        entities(json.texts("her")),
        entities(json.texts("them")),
        entity(json, "partner"),
        json.has("last") ? command(json.fields("last")) : Optional.empty(),
        json.text("typed"),
        json.has("understood") && json.truth("understood"),
        place(json, "unknown", -1),
        entity(json, "place"));
  }

  private JsonElement id(int entity) {
    return entity == 0 ? JsonNull.INSTANCE : new JsonPrimitive(names.story.entity(entity).id());
  }

  private JsonArray ids(List<Integer> entities) {
    JsonArray array = new JsonArray();
    for (int entity : entities) {
      array.add(names.story.entity(entity).id());
    }
    return array;
  }

  private int entity(Fields json, String name) throws BadSave {
    return json.has(name) ? names.entity(json.text(name)).orElse(0) : 0;
  }

  private List<Integer> entities(List<String> ids) {
    List<Integer> entities = new ArrayList<>();
    for (String id : ids) {
      names.entity(id).ifPresent(entities::add);
    }
    return entities;
  }

  private static int place(Fields json, String name, int least) throws BadSave {
    int place = json.number(name, least);
    if (place > FARTHEST) {
      throw Fields.refusal(name + " of " + place);
    }
    return place;
  }

  private JsonObject write(Question question) {
    JsonObject json = new JsonObject();
    json.addProperty("kind", question.kind().name().toLowerCase(Locale.ROOT));
    json.addProperty("line", question.line());
    json.addProperty("rest", question.rest());
    json.addProperty("at", question.at());
    json.addProperty("length", question.length());
    json.add("candidates", ids(question.candidates()));
    JsonArray pins = new JsonArray();
    for (Question.Pin pin : question.pins()) {
      JsonObject settled = new JsonObject();
      settled.addProperty("at", pin.at());
      settled.addProperty("length", pin.length());
      settled.add("entities", ids(pin.entities()));
      pins.add(settled);
    }
    json.add("pins", pins);
    json.addProperty("prompt", question.prompt());
    return json;
  }

  /** The question, unless something that it speaks of is no more. */
  private Optional<Question> question(Fields json) throws BadSave {
    List<String> candidates = json.texts("candidates");
    List<Question.Pin> pins = new ArrayList<>();
    for (JsonElement element : json.elements("pins")) {
      Fields pin = new Fields(Fields.objectOf(element, "pin"));
      pins.add(
          new Question.Pin(
              place(pin, "at", 0), place(pin, "length", 0), entities(pin.texts("entities"))));
    }
    Question question =
        new Question(
            kind(json.text("kind")),
            json.text("line"),
            json.text("rest"),
            place(json, "at", 0),
            place(json, "length", 0),
            entities(candidates),
            pins,
            json.text("prompt"));
    return Optional.of(question)
        .filter(whole -> whole.candidates().size() == candidates.size())
        .filter(whole -> whole.pins().stream().noneMatch(pin -> pin.entities().isEmpty()));
  }

  private static Question.Kind kind(String name) throws BadSave {
    for (Question.Kind kind : Question.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
        return kind;
      }
    }
    throw Fields.refusal("no question " + name);
  }

  private JsonObject write(Command command) {
    JsonObject json = new JsonObject();
    json.addProperty("verb", names.story.verbs().get(command.verb()).id());
    json.addProperty("line", command.line());
    json.add("actor", id(command.actor()));
    json.add("nouns", ids(command.nouns()));
    json.add("second", id(command.second()));
    json.add(
        "direction",
        command.direction() < 0
            ? JsonNull.INSTANCE
            : new JsonPrimitive(names.story.directions().get(command.direction()).id()));
    json.addProperty("words", command.words());
    json.addProperty("number", command.number());
    json.addProperty("all", command.all());
    return json;
  }

  /** The command, unless something that it speaks of is no more. */
  private Optional<Command> command(Fields json) throws BadSave {
    Optional<Integer> verb = names.verb(json.text("verb"));
    List<String> nouns = json.texts("nouns");
    int direction = json.has("direction") ? names.direction(json.text("direction")).orElse(-1) : -1;
    Command command =
        new Command(
            verb.orElse(0),
            place(json, "line", 0),
            entity(json, "actor"),
            entities(nouns),
            entity(json, "second"),
            direction,
            json.text("words"),
            json.number("number"),
            json.truth("all"));
    boolean whole =
        verb.isPresent()
            && command.line() < names.story.verbs().get(verb.get()).grammar().size()
            && command.actor() != 0
            && command.nouns().size() == nouns.size()
            && (command.second() != 0 || !json.has("second"))
            && (direction >= 0 || !json.has("direction"));
    return whole ? Optional.of(command) : Optional.empty();
  }
}
