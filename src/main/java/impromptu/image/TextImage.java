package impromptu.image;

import impromptu.story.Article;
import impromptu.story.Conjugation;
import impromptu.story.Position;
import impromptu.story.Pronoun;
import impromptu.story.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads texts. */
final class TextImage {
  private static final Article[] ARTICLES = Article.values();
  private static final Pronoun[] PRONOUNS = Pronoun.values();
  private static final Text.Order[] ORDERS = Text.Order.values();

  private final Input in;
  private final ExprImage exprs;
  private final List<Text> pool = new ArrayList<>();

  TextImage(Input in, ExprImage exprs) {
    this.in = in;
    this.exprs = exprs;
  }

  Text read() {
    int index = in.number();
    if (index < pool.size()) {
      return pool.get(index);
    }
    Text text = new Text(in.string(), position(), pieces());
    pool.add(text);
    return text;
  }

  List<Text> list() {
    Text[] texts = new Text[in.number()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = read();
    }
    return List.of(texts);
  }

  Position position() {
    return new Position(in.string(), in.number(), in.number());
  }

  Conjugation conjugation() {
    return new Conjugation(in.string(), in.string(), in.string());
  }

  private List<Text.Piece> pieces() {
    int size = in.number();
    if (size == 0) {
      return List.of();
    }
    if (size == 1) {
      return List.of(piece(in.tag()));
    }
    Text.Piece[] pieces = new Text.Piece[size];
    for (int i = 0; i < size; i++) {
      pieces[i] = piece(in.tag());
    }
    return List.of(pieces);
  }

  private Text.Piece piece(String tag) {
    return switch (tag) {
      case "Words" -> new Text.Words(in.string());
      case "Break" -> new Text.Break(in.flag());
      case "Value" -> new Text.Value(exprs.read(), in.strings(), in.flag());
      case "NameOf" -> new Text.NameOf(exprs.read(), ARTICLES[in.number()], in.flag());
      case "Declined" -> new Text.Declined(exprs.read(), declined(), in.flag());
      case "PronounOf" -> new Text.PronounOf(exprs.read(), PRONOUNS[in.number()], in.flag());
      case "Verbal" -> new Text.Verbal(conjugation(), in.flag());
      case "Contents" -> new Text.Contents(exprs.read());
      case "Parameter" -> new Text.Parameter(in.string());
      case "Styled" -> new Text.Styled(in.string(), pieces());
      case "Choose" -> new Text.Choose(exprs.read(), pieces(), pieces());
      case "FirstTime" -> new Text.FirstTime(in.number(), pieces(), pieces());
      case "OneOf" -> new Text.OneOf(in.number(), ORDERS[in.number()], options());
      default -> throw new IllegalArgumentException("no piece of a text: " + tag);
    };
  }

  private Map<String, String> declined() {
    Map<String, String> forms = new LinkedHashMap<>();
    for (int left = in.number(); left > 0; left--) {
      forms.put(in.string(), in.string());
    }
    return forms;
  }

  private List<List<Text.Piece>> options() {
    List<List<Text.Piece>> options = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      options.add(pieces());
    }
    return options;
  }
}
