package impromptu.scenario;

import impromptu.story.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All files of a reading: the library's and then the author's. */
final class Sources {
  private final List<Source> all = new ArrayList<>();
  private final Map<String, Source> byName = new LinkedHashMap<>();

  Sources(List<Source> library, List<Source> scenario) {
    all.addAll(library);
    all.addAll(scenario);
    for (Source source : all) {
      byName.put(source.name(), source);
    }
  }

  List<Source> all() {
    return all;
  }

  boolean isAuthors(Position position) {
    Source source = byName.get(position.file());
    return source != null && !source.library();
  }

  /** The string or the bracket that begins at a position. */
  Span span(Position position) {
    Source source = byName.get(position.file());
    int from = source.offset(position);
    String text = source.text();
    int to = from + 1;
    if (text.charAt(from) == '"') {
      while (text.charAt(to) != '"') {
        to += text.charAt(to) == '\\' ? 2 : 1;
      }
      to++;
    }
    return new Span(source, from, to);
  }
}
