package impromptu.scenario;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;

/**
 * Finds the bracket that went missing from a file. Where the brackets alone say only that one is
 * missing, the way the lines are indented tells which: a bracket that closes stands as far in as
 * the line of the one that it closes.
 */
final class Brackets {
  private final String text;
  private final Deque<Integer> open = new ArrayDeque<>();

  private Brackets(Source source) {
    text = source.text();
  }

  /**
   * Where the trouble is.
   *
   * @return the bracket that is never closed, or the end of the line after which an opening one is
   *     missing; empty where the brackets are in order or a text without its closing quote hides
   *     them
   */
  static OptionalInt astray(Source source) {
    return new Brackets(source).walk(false).isPresent()
        ? new Brackets(source).walk(true)
        : OptionalInt.empty();
  }

  private OptionalInt walk(boolean byLines) {
    boolean isQuoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isQuoted && c == '\n') {
        return OptionalInt.empty();
      } else if (isQuoted && c == '\\') {
        i++;
      } else if (c == '"') {
        isQuoted = !isQuoted;
      } else if (!isQuoted && (c == '{' || c == '[')) {
        open.push(i);
      } else if (!isQuoted && (c == '}' || c == ']')) {
        OptionalInt found = close(i, byLines);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return isQuoted || open.isEmpty() ? OptionalInt.empty() : OptionalInt.of(open.peek());
  }

  private OptionalInt close(int at, boolean byLines) {
    int indent = indent(at);
    boolean isFirst = byLines && lineStart(at) + indent == at;
    if (open.isEmpty() || (isFirst && indent > indent(open.peek()))) {
      return unopened(at, indent);
    }
    if (byLines && !isFirst && isStray(at)) {
      return OptionalInt.of(at);
    }
    int opening = open.pop();
    boolean isOfAKind = text.charAt(opening) == (text.charAt(at) == '}' ? '{' : '[');
    return isOfAKind && !(isFirst && indent < indent(opening))
        ? OptionalInt.empty()
        : OptionalInt.of(opening);
  }

  /** Whether a bracket amid a line would close one that ends a line before: its own is missing. */
  private boolean isStray(int at) {
    int start = lineStart(at);
    int opening = open.peek();
    return opening < start
        && text.substring(opening + 1, lineEnd(opening)).isBlank()
        && !text.substring(start, at).chars().allMatch(c -> " \t}],".indexOf(c) >= 0);
  }

  private int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  /** The end of the last line before a place that is as far in, or the file's beginning. */
  private OptionalInt unopened(int at, int indent) {
    for (int start = lineStart(at); start > 0; ) {
      int end = start - 1;
      start = lineStart(end);
      if (start < end && indent(start) == indent) {
        return OptionalInt.of(end - 1);
      }
    }
    return text.strip().startsWith("{") ? OptionalInt.empty() : OptionalInt.of(0);
  }

  private int lineStart(int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  private int indent(int at) {
    int start = lineStart(at);
    int end = start;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return end - start;
  }
}
