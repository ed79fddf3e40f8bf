package impromptu.game;

import impromptu.parser.Message;
import impromptu.story.Article;
import impromptu.story.Conjugation;
import impromptu.story.Printer;
import impromptu.story.Pronoun;
import impromptu.story.Text;
import impromptu.story.Trait;
import impromptu.world.Draft;
import impromptu.world.Layout;
import impromptu.world.State;
import java.util.List;
import java.util.Map;

/** The prose of a turn, and how texts and stock messages get into it. */
class Teller extends Acting implements Printer {
  private static final Message NOTHING = Message.of("");

  /** How many characters most paragraphs have at most. */
  private static final int USUAL = 256;

  private final boolean silent;
  private final Prose prose;
  private final Names names = new Names(this);
  private Message message = NOTHING;
  private int subject;

  Teller(Game game, State before, Draft draft, boolean silent) {
    super(game, before, draft);
    this.silent = silent;
    prose = new Prose(silent ? 0 : USUAL);
    subject = game.story().player();
  }

  /** Whether nothing is told: texts are neither made nor counted. */
  boolean isSilent() {
    return silent;
  }

  Prose prose() {
    return prose;
  }

  Names names() {
    return names;
  }

  @Override
  public void passes(List<Text.Piece> branch) {
    game().onlooker().passes(branch);
  }

  @Override
  public int timesPrinted(int counter) {
    int slot = layout().counter(counter);
    int times = draft().get(slot);
    draft().set(slot, Math.min(times + 1, 1 << 20));
    return times;
  }

  @Override
  public int wording(int counter, int bound) {
    return Chance.draw(draft().get(Layout.SEED) ^ ~counter, turn(), bound);
  }

  @Override
  public void print(String words) {
    prose.print(words);
  }

  @Override
  public void lineBreak() {
    prose.endLine();
  }

  @Override
  public void paragraphBreak() {
    prose.endParagraph();
  }

  @Override
  public void style(String name) {
    prose.style(name);
  }

  @Override
  public void unstyle() {
    prose.unstyle();
  }

  @Override
  public void name(int entity, Article article, boolean capital) {
    subject = entity;
    names.print(entity, article, capital);
  }

  @Override
  public void declined(int entity, Map<String, String> forms, boolean capital) {
    subject = entity;
    names.declined(entity, forms, capital);
  }

  @Override
  public void pronoun(Pronoun role, int entity, boolean capital) {
    subject = entity;
    names.pronoun(role, entity, capital);
  }

  @Override
  public void conjugated(Conjugation forms, boolean capital) {
    boolean plain = subject == story().player() || subject == 0;
    String one = is(subject, Trait.PLURAL) ? forms.plural() : forms.third();
    print(Names.cased(plain ? forms.plain() : one, capital));
  }

  @Override
  public void listContents(int holder) {
    names.list(names.contents(holder), "and");
  }

  @Override
  public void numberInWords(int number) {
    print(names.inWords(number));
  }

  @Override
  public void parameter(String name) {
    String words = message.words().get(name);
    if (words != null) {
      print(words);
    } else if (name.equals("list")) {
      names.definite(message.entities(), "and");
    } else if (name.equals("choices")) {
      names.definite(message.entities(), "or");
    }
  }

  /** Makes an entity what the next verb agrees with, though its name was not printed. */
  void agreeing(int entity) {
    subject = entity;
  }

  /** Prints a text as paragraphs of its own. */
  public void say(Text text) {
    if (silent) {
      return;
    }
    prose.endParagraph();
    subject = action().actor();
    text.print(this);
    prose.endParagraph();
  }

  /** Says a stock message of the story's voice. */
  void say(Message said) {
    if (silent) {
      return;
    }
    Message before = message;
    message = said;
    List<Integer> about = said.entities();
    if (about.isEmpty()) {
      say(story().message(said.id()));
    } else {
      as(
          action().about(about.get(0), about.size() > 1 ? about.get(1) : action().second()),
          () -> say(story().message(said.id())));
    }
    message = before;
  }

  /** Says a stock message as the engine, not the story. */
  void tell(Message said) {
    Paragraph.Kind before = prose.kind();
    prose.kind(Paragraph.Kind.SYSTEM);
    say(said);
    prose.kind(before);
  }

  /** Prints a stock message where the prose stands, without a paragraph of its own. */
  void inline(Message said) {
    if (silent) {
      return;
    }
    Message before = message;
    message = said;
    List<Integer> about = said.entities();
    if (about.isEmpty()) {
      story().message(said.id()).print(this);
    } else {
      as(
          action().about(about.get(0), action().second()),
          () -> story().message(said.id()).print(this));
    }
    message = before;
  }

  /** What some work prints, as plain words. */
  String written(Runnable work) {
    if (silent) {
      return "";
    }
    int mark = prose.mark();
    work.run();
    return cut(mark);
  }

  /** A text as words alone. */
  String written(Text text) {
    int mark = prose.mark();
    text.print(this);
    return cut(mark);
  }

  /** A stock message as words alone. */
  String written(Message message) {
    int mark = prose.mark();
    inline(message);
    return cut(mark);
  }

  private String cut(int mark) {
    StringBuilder words = new StringBuilder();
    for (Paragraph paragraph : prose.cut(mark)) {
      words.append(words.isEmpty() ? "" : " ").append(paragraph.text());
    }
    return words.toString();
  }

  /** Words joined by commas and, before the last, "and" or "or". */
  String joined(List<String> words, String joint) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      boolean last = i == words.size() - 1;
      String between = last ? "joint-" + joint : "joint-comma";
      list.append(i == 0 ? "" : joint(between)).append(words.get(i));
    }
    return list.toString();
  }

  private String joint(String message) {
    StringBuilder words = new StringBuilder();
    for (Text.Piece piece : story().message(message).pieces()) {
      words.append(piece instanceof Text.Words plain ? plain.words() : "");
    }
    return words.toString();
  }

  /** The name of the player's room, or the name for darkness. */
  String placeName() {
    return lit()
        ? Names.cased(story().entity(room()).name().text(), true)
        : written(Message.of("dark-name"));
  }
}
