package impromptu.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A text template, ready to print.
 *
 * @param source the template as the author wrote it
 * @param position where it stands
 * @param pieces what it prints, in order
 */
public record Text(String source, Position position, List<Piece> pieces) {
  public static final Text EMPTY = new Text("", Position.NONE, List.of());

  public Text {
    Objects.requireNonNull(source);
    Objects.requireNonNull(position);
    pieces = List.copyOf(pieces);
  }

  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** Prints the text where the printer stands, without ending the paragraph. */
  public void print(Printer out) {
    print(pieces, out);
  }

  static void print(List<Piece> pieces, Printer out) {
    out.passes(pieces);
    for (int i = 0; i < pieces.size(); i++) {
      pieces.get(i).print(out);
    }
  }

  /** A part of a template. */
  public sealed interface Piece {
    void print(Printer out);
  }

  /** Words that stand as they are. */
  public record Words(String words) implements Piece {
    @Override
    public void print(Printer out) {
      out.print(words);
    }
  }

  /** {@code {line}} and {@code {paragraph}}. */
  public record Break(boolean paragraph) implements Piece {
    @Override
    public void print(Printer out) {
      if (paragraph) {
        out.paragraphBreak();
      } else {
        out.lineBreak();
      }
    }
  }

  /** A number, or a word of a variable with named values: {@code {nerve}}. */
  public record Value(Expr expr, List<String> names, boolean inWords) implements Piece {
    public Value {
      names = List.copyOf(names);
    }

    @Override
    public void print(Printer out) {
      int value = expr.eval(out);
      if (!names.isEmpty()) {
        out.print(names.get(value));
      } else if (inWords) {
        out.numberInWords(value);
      } else {
        out.print(Integer.toString(value));
      }
    }
  }

  /** {@code {the noun}}, {@code {A lamp}}, {@code {name of second}}. */
  public record NameOf(Expr entity, Article article, boolean capital) implements Piece {
    @Override
    public void print(Printer out) {
      out.name(entity.eval(out), article, capital);
    }
  }

  /**
   * {@code {den noun}}: a name whose definite article gives way to another form of it.
   *
   * @param forms by the article that gives way; {@code plural} is that of names of several
   */
  public record Declined(Expr entity, Map<String, String> forms, boolean capital) implements Piece {
    public Declined {
      forms = Ordered.map(forms);
    }

    @Override
    public void print(Printer out) {
      out.declined(entity.eval(out), forms, capital);
    }
  }

  /** {@code {You}}, {@code {your}}, {@code {it noun}}. */
  public record PronounOf(Expr entity, Pronoun role, boolean capital) implements Piece {
    @Override
    public void print(Printer out) {
      out.pronoun(role, entity.eval(out), capital);
    }
  }

  /** {@code {take}}, {@code {is}}: agrees with the last subject. */
  public record Verbal(Conjugation forms, boolean capital) implements Piece {
    @Override
    public void print(Printer out) {
      out.conjugated(forms, capital);
    }
  }

  /** {@code {list in box}}. */
  public record Contents(Expr holder) implements Piece {
    @Override
    public void print(Printer out) {
      out.listContents(holder.eval(out));
    }
  }

  /** {@code {word}} and the other values that stock messages are given. */
  public record Parameter(String name) implements Piece {
    @Override
    public void print(Printer out) {
      out.parameter(name);
    }
  }

  /** {@code {em}…{end}}. */
  public record Styled(String style, List<Piece> body) implements Piece {
    public Styled {
      body = List.copyOf(body);
    }

    @Override
    public void print(Printer out) {
      out.style(style);
      Text.print(body, out);
      out.unstyle();
    }
  }

  /** {@code {if …}…{else}…{end}}. */
  public record Choose(Expr condition, List<Piece> then, List<Piece> otherwise) implements Piece {
    public Choose {
      then = List.copyOf(then);
      otherwise = List.copyOf(otherwise);
    }

    @Override
    public void print(Printer out) {
      Text.print(condition.holds(out) ? then : otherwise, out);
    }
  }

  /** {@code {first time}…{else}…{end}}. */
  public record FirstTime(int counter, List<Piece> first, List<Piece> later) implements Piece {
    public FirstTime {
      first = List.copyOf(first);
      later = List.copyOf(later);
    }

    @Override
    public void print(Printer out) {
      Text.print(out.timesPrinted(counter) == 0 ? first : later, out);
    }
  }

  /** A loop, because the first stream costs the start of play its milliseconds. */
  private static List<List<Piece>> copies(List<List<Piece>> options) {
    List<List<Piece>> copies = new ArrayList<>();
    for (List<Piece> option : options) {
      copies.add(List.copyOf(option));
    }
    return List.copyOf(copies);
  }

  /** How {@code {one of}} picks. */
  public enum Order {
    STOPPING,
    CYCLING,
    AT_RANDOM
  }

  /** {@code {one of}…{or}…{stopping}}. */
  public record OneOf(int counter, Order order, List<List<Piece>> options) implements Piece {
    public OneOf {
      options = copies(options);
    }

    @Override
    public void print(Printer out) {
      int size = options.size();
      int pick =
          switch (order) {
            case STOPPING -> Math.min(out.timesPrinted(counter), size - 1);
            case CYCLING -> out.timesPrinted(counter) % size;
            case AT_RANDOM -> out.wording(counter, size);
          };
      Text.print(options.get(pick), out);
    }
  }
}
