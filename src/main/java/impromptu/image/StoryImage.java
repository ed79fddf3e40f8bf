package impromptu.image;

import impromptu.story.Conjugation;
import impromptu.story.Cue;
import impromptu.story.Effect;
import impromptu.story.Language;
import impromptu.story.Meta;
import impromptu.story.Property;
import impromptu.story.StatusField;
import impromptu.story.Story;
import impromptu.story.Text;
import impromptu.story.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a story. Every constructor's arguments are read in the order of the record's components;
 * who changes a record changes its line here, and the compiler says so.
 */
public final class StoryImage {
  private static final Variable.Type[] TYPES = Variable.Type.values();

  private static final Cue.Show[] SHOWS = Cue.Show.values();

  private final Input in;
  private final ExprImage exprs;
  private final TextImage texts;
  private final EntityImage entities;
  private final VerbImage verbs;
  private final EventImage events;

  private StoryImage(Input in) {
    this.in = in;
    exprs = new ExprImage(in);
    texts = new TextImage(in, exprs);
    ResponseImage responses = new ResponseImage(in, exprs, texts);
    entities = new EntityImage(in, exprs, texts, responses);
    verbs = new VerbImage(in, exprs, texts, responses);
    events = new EventImage(in, exprs, texts, responses);
  }

  /** The story that {@link ImageWriter#write} wrote. */
  public static Story read(byte[] image) {
    return new StoryImage(new Input(image)).story();
  }

  private Story story() {
    return new Story(
        meta(),
        entities.list(),
        in.number(),
        in.number(),
        in.number(),
        properties(),
        variables(),
        verbs.directions(),
        verbs.preconditions(),
        verbs.verbs(),
        events.rules(),
        events.scenes(),
        events.timers(),
        events.moments(),
        events.endings(),
        events.claims(),
        events.hints(),
        cues(),
        status(),
        messages(),
        language(),
        in.number(),
        awards(),
        texts.list(),
        in.number(),
        parts());
  }

  private Meta meta() {
    return new Meta(
        in.string(),
        in.string(),
        in.string(),
        in.string(),
        in.string(),
        in.string(),
        texts.read(),
        texts.read(),
        texts.read(),
        renamed(),
        in.string());
  }

  private Map<String, String> renamed() {
    Map<String, String> renamed = new LinkedHashMap<>();
    for (int left = in.number(); left > 0; left--) {
      renamed.put(in.string(), in.string());
    }
    return renamed;
  }

  private List<Effect.Score> awards() {
    List<Effect.Score> awards = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      awards.add(new Effect.Score(in.number(), texts.read(), in.number()));
    }
    return awards;
  }

  private List<Property> properties() {
    List<Property> properties = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      properties.add(new Property(in.number(), in.string(), in.string()));
    }
    return properties;
  }

  private List<Variable> variables() {
    List<Variable> variables = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      variables.add(
          new Variable(
              in.number(),
              in.string(),
              TYPES[in.number()],
              in.number(),
              in.number(),
              in.number(),
              in.strings(),
              texts.position()));
    }
    return variables;
  }

  private List<Cue> cues() {
    List<Cue> cues = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      cues.add(
          new Cue(in.string(), SHOWS[in.number()], exprs.read(), texts.read(), texts.position()));
    }
    return cues;
  }

  private List<StatusField> status() {
    List<StatusField> status = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      status.add(new StatusField(in.string(), texts.read()));
    }
    return status;
  }

  private Map<String, Text> messages() {
    Map<String, Text> messages = new LinkedHashMap<>();
    for (int left = in.number(); left > 0; left--) {
      messages.put(in.string(), texts.read());
    }
    return messages;
  }

  private Language language() {
    return new Language(words(), conjugations(), words(), in.strings());
  }

  private Map<String, List<String>> words() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (int left = in.number(); left > 0; left--) {
      words.put(in.string(), in.strings());
    }
    return words;
  }

  private Map<String, Conjugation> conjugations() {
    Map<String, Conjugation> conjugations = new LinkedHashMap<>();
    for (int left = in.number(); left > 0; left--) {
      conjugations.put(in.string(), texts.conjugation());
    }
    return conjugations;
  }

  private Map<Integer, List<Integer>> parts() {
    Map<Integer, List<Integer>> parts = new LinkedHashMap<>();
    for (int left = in.number(); left > 0; left--) {
      parts.put(in.number(), in.numbers());
    }
    return parts;
  }
}
