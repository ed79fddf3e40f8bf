package impromptu.screen.lanterna;

import impromptu.game.Narration;
import impromptu.game.Paragraph;
import impromptu.game.Span;
import java.util.ArrayList;
import java.util.List;

/** Turns what is told into paragraphs of the scrollback. */
final class Telling {
  private final Scrollback page;
  private final Typography type;
  private Role last = Role.ECHO;

  Telling(Scrollback page, Typography type) {
    this.page = page;
    this.type = type;
  }

  /** The player's own line, and what it stands for where it is a number. */
  void echo(String line, String meaning) {
    String words = meaning.isEmpty() ? line : line + type.dot + meaning;
    List<Run> runs = List.of(Run.of(Role.ECHO, type.shown(words)));
    add(new Block(Role.ECHO, runs, isLater(), Prompt.SIGN, false));
  }

  void tell(Narration narration) {
    for (Paragraph paragraph : narration.paragraphs()) {
      if (!paragraph.text().isEmpty()) {
        add(block(paragraph));
      }
    }
  }

  private Block block(Paragraph paragraph) {
    Role role = Role.of(paragraph.kind());
    List<Run> runs = new ArrayList<>(paragraph.spans().size());
    for (Span span : paragraph.spans()) {
      runs.add(new Run(type.shown(span.text()), Face.of(role, span.styles())));
    }
    boolean gap = isLater() && last != Role.HEADING && last != Role.ECHO;
    return new Block(
        role, runs, gap, role == Role.SYSTEM && !isBracketed(paragraph) ? type.bar : "", true);
  }

  /** Whether the words set themselves apart from the story already. */
  private static boolean isBracketed(Paragraph paragraph) {
    String text = paragraph.text();
    return text.startsWith("(") || text.startsWith("[");
  }

  private void add(Block block) {
    page.add(block);
    last = block.role();
  }

  private boolean isLater() {
    return page.size() > 0;
  }
}
