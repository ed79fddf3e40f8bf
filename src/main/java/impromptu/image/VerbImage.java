package impromptu.image;

import impromptu.story.Bearing;
import impromptu.story.Direction;
import impromptu.story.GrammarLine;
import impromptu.story.Precondition;
import impromptu.story.Verb;
import java.util.ArrayList;
import java.util.List;

/** Reads verbs and what they rest on. */
final class VerbImage {
  private static final Bearing[] BEARINGS = Bearing.values();
  private static final GrammarLine.Content[] CONTENTS = GrammarLine.Content.values();
  private static final GrammarLine.Reach[] REACHES = GrammarLine.Reach.values();

  private static final Precondition.Phase[] PHASES = Precondition.Phase.values();

  private final Input in;
  private final ExprImage exprs;
  private final TextImage texts;
  private final ResponseImage responses;

  VerbImage(Input in, ExprImage exprs, TextImage texts, ResponseImage responses) {
    this.in = in;
    this.exprs = exprs;
    this.texts = texts;
    this.responses = responses;
  }

  List<Direction> directions() {
    List<Direction> directions = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      directions.add(
          new Direction(
              in.number(),
              in.string(),
              in.string(),
              in.strings(),
              in.number(),
              BEARINGS[in.number()]));
    }
    return directions;
  }

  List<Precondition> preconditions() {
    List<Precondition> preconditions = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      preconditions.add(precondition());
    }
    return preconditions;
  }

  private Precondition precondition() {
    return new Precondition(
        in.number(),
        in.string(),
        exprs.read(),
        texts.read(),
        in.number(),
        exprs.read(),
        exprs.read(),
        exprs.read(),
        PHASES[in.number()],
        texts.position());
  }

  List<Verb> verbs() {
    List<Verb> verbs = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      verbs.add(verb());
    }
    return verbs;
  }

  private Verb verb() {
    return new Verb(
        in.number(),
        in.string(),
        grammar(),
        needs(),
        responses.list(),
        responses.effects(),
        texts.read(),
        texts.read(),
        texts.read(),
        exprs.read(),
        exprs.read(),
        exprs.read(),
        in.flag(),
        in.flag(),
        in.number(),
        in.string(),
        texts.position());
  }

  private List<Verb.Need> needs() {
    List<Verb.Need> needs = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      needs.add(new Verb.Need(exprs.role(), in.number()));
    }
    return needs;
  }

  private List<GrammarLine> grammar() {
    List<GrammarLine> lines = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      lines.add(new GrammarLine(in.string(), tokens(), in.flag(), texts.position()));
    }
    return lines;
  }

  private List<GrammarLine.Token> tokens() {
    GrammarLine.Token[] tokens = new GrammarLine.Token[in.number()];
    for (int i = 0; i < tokens.length; i++) {
      tokens[i] = in.tag().equals("Literal") ? literal() : slot();
    }
    return List.of(tokens);
  }

  private GrammarLine.Token literal() {
    return new GrammarLine.Literal(in.strings(), in.flag());
  }

  private GrammarLine.Token slot() {
    return new GrammarLine.Slot(
        in.flag(), CONTENTS[in.number()], REACHES[in.number()], in.number());
  }
}
