package impromptu.scenario;

import impromptu.story.Position;
import java.nio.charset.StandardCharsets;
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

  /** The texts of files; a file that is not in UTF-8 is a problem and counts as empty. */
  static List<Source> of(List<RawFile> files, boolean library, Findings findings) {
    List<Source> sources = new ArrayList<>();
    for (RawFile file : files) {
      String text = decode(file.bytes());
      if (text.indexOf('\ufffd') >= 0) {
        findings.reportFile(Code.UNREADABLE, file.name(), "this file is not in UTF-8");
        text = "{}";
      }
      sources.add(new Source(file.name(), text, library));
    }
    return sources;
  }

  /** The text of a file, without the mark that some editors put at the beginning. */
  private static String decode(byte[] bytes) {
    boolean marked =
        bytes.length >= 3
            && bytes[0] == (byte) 0xef
            && bytes[1] == (byte) 0xbb
            && bytes[2] == (byte) 0xbf;
    int from = marked ? 3 : 0;
    return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
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
