package impromptu.image;

import impromptu.story.Builtin;
import impromptu.story.Effect;
import impromptu.story.Reactions;
import impromptu.story.Response;
import impromptu.story.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads responses and their effects. */
final class ResponseImage {
  private static final Builtin[] BUILTINS = Builtin.values();

  private final Input in;
  private final ExprImage exprs;
  private final TextImage texts;

  ResponseImage(Input in, ExprImage exprs, TextImage texts) {
    this.in = in;
    this.exprs = exprs;
    this.texts = texts;
  }

  private Response response() {
    return new Response(exprs.read(), texts.read(), effects(), in.flag(), texts.position());
  }

  List<Response> list() {
    int size = in.number();
    if (size == 0) {
      return List.of();
    }
    if (size == 1) {
      return List.of(response());
    }
    Response[] responses = new Response[size];
    for (int i = 0; i < size; i++) {
      responses[i] = response();
    }
    return List.of(responses);
  }

  Reactions reactions() {
    int size = in.number();
    Map<Integer, List<Response>> byVerb = size == 0 ? Map.of() : new LinkedHashMap<>();
    for (int left = size; left > 0; left--) {
      byVerb.put(in.number(), list());
    }
    List<Response> any = list();
    return size == 0 && any.isEmpty() ? Reactions.NONE : new Reactions(byVerb, any);
  }

  List<Topic> topics() {
    List<Topic> topics = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      topics.add(new Topic(in.string(), in.strings(), list(), texts.position()));
    }
    return topics;
  }

  List<Effect> effects() {
    int size = in.number();
    if (size == 0) {
      return List.of();
    }
    Effect[] effects = new Effect[size];
    for (int i = 0; i < size; i++) {
      effects[i] = effect(in.tag());
    }
    return List.of(effects);
  }

  private Effect effect(String tag) {
    return switch (tag) {
      case "Move" -> new Effect.Move(exprs.read(), exprs.read());
      case "MoveAll" -> new Effect.MoveAll(exprs.read(), exprs.read());
      case "Make" -> new Effect.Make(exprs.read(), in.number(), in.flag());
      case "Assign" -> new Effect.Assign(in.number(), exprs.read());
      case "BeginScene" -> new Effect.BeginScene(in.number());
      case "EndScene" -> new Effect.EndScene(in.number());
      case "StartTimer" -> new Effect.StartTimer(in.number(), exprs.read());
      case "StopTimer" -> new Effect.StopTimer(in.number());
      case "BeginMoment" -> new Effect.BeginMoment(in.number());
      case "EndMoment" -> new Effect.EndMoment(in.number());
      case "Finish" -> new Effect.Finish(in.number());
      case "Score" -> new Effect.Score(in.number(), texts.read(), in.number());
      case "Say" -> new Effect.Say(texts.read());
      case "SendCue" -> new Effect.SendCue(in.string());
      case "Attempt" -> new Effect.Attempt(in.number(), exprs.read(), exprs.read());
      case "Perform" -> new Effect.Perform(BUILTINS[in.number()]);
      case "Choose" -> new Effect.Choose(list());
      default -> throw new IllegalArgumentException("no effect: " + tag);
    };
  }
}
