package impromptu.screen.lanterna;

import impromptu.screen.lanterna.Key.Press;
import impromptu.session.Reply;
import impromptu.session.Session;
import java.util.List;
import java.util.Optional;

/** A sitting at the full screen: what each key does to what is seen. */
final class Play {
  private final Session session;
  private final Typography type;
  private final Phrases phrases;
  private final History history;
  private final Telling telling;
  private final boolean moves;
  private View view;
  private Size size;

  /** Whether the last key asked to quit, so that the same key again means it. */
  private boolean asked;

  private boolean left;

  /** Whether what comes in is being pasted. */
  private boolean pasting;

  Play(
      Session session,
      Typography type,
      Phrases phrases,
      History history,
      Size size,
      boolean moves) {
    this.moves = moves;
    this.session = session;
    this.type = type;
    this.phrases = phrases;
    this.history = history;
    this.size = size;
    Scrollback page = new Scrollback();
    telling = new Telling(page, type);
    Reply opening = session.opening();
    view = View.of(opening, page);
    tell(opening);
  }

  Frame frame() {
    return Frame.of(view, size, type, phrases);
  }

  Theme theme() {
    return view.setting().theme();
  }

  boolean isOver() {
    return left || view.reply().over();
  }

  void resize(Size other) {
    size = other;
    if (!size.isTooSmall() && !view.place().isEnd()) {
      view = Reading.story(view, layout(), Press.ESCAPE);
    }
    if (view.sheet().isPresent()) {
      resize(view.sheet().get());
    }
  }

  private void resize(Sheet sheet) {
    if (sheet.pane().isPresent()) {
      layOver(sheet.pane().get());
    } else if (sheet.saves().isPresent()) {
      list(sheet.saves().get());
    }
  }

  void on(Key key) {
    boolean insists = asked && key == Press.INTERRUPT;
    asked = false;
    if (insists) {
      left = true;
    } else if (key == Press.PASTE_BEGINS || key == Press.PASTE_ENDS) {
      pasting = key == Press.PASTE_BEGINS;
      view = view.finding(Optional.empty()).under(Optional.empty());
    } else if (pasting) {
      paste(key);
    } else if (view.search().isPresent() && find(view.search().get(), key)) {
      return;
    } else if (view.sheet().isEmpty() || !onSheet(view.sheet().get(), key)) {
      onStory(key);
    }
  }

  /** What is pasted is text and lines, whatever its characters do when they are typed. */
  private void paste(Key key) {
    if (key instanceof Key.Text text) {
      view = view.typing(view.input().typed(text.text()));
    } else if (key == Press.TAB) {
      view = view.typing(view.input().typed(" "));
    } else if (key == Press.ENTER && !view.input().text().isBlank()) {
      history.add(view.input().text());
      submit(view.input().text());
    }
  }

  /** Whether the search had use for the key; else it is over, and the key is for the story. */
  private boolean find(Search search, Key key) {
    Optional<Search> next = Finding.after(search, key, view.page());
    if (next.isPresent()) {
      view = Finding.shown(view, next.get(), layout());
      return true;
    }
    view = view.finding(Optional.empty());
    if (key == Press.ESCAPE) {
      read(Press.END);
    }
    return key == Press.ESCAPE || key == Press.ENTER;
  }

  /** Whether the list of saves had use for the key. */
  private boolean choose(Catalogue saves, Press key) {
    if (key == Press.UP || key == Press.DOWN) {
      list(saves.moved(key == Press.UP ? -1 : 1));
      return true;
    }
    if (key == Press.ENTER && !saves.saves().isEmpty()) {
      view = view.under(Optional.empty());
      submit(saves.command(phrases));
      return true;
    }
    return false;
  }

  private void list(Catalogue saves) {
    view = view.under(Optional.of(Sheet.of(saves, layout(), type, phrases)));
  }

  /** Whether the sheet had use for the key; else it is gone, and the key is for the story. */
  private boolean onSheet(Sheet sheet, Key key) {
    if (key instanceof Press press) {
      if (sheet.saves().isPresent() && choose(sheet.saves().get(), press)) {
        return true;
      }
      Optional<View> moved = Reading.sheet(view, sheet, layout(), press);
      if (moved.isPresent()) {
        view = moved.get();
        return true;
      }
    }
    view = view.under(Optional.empty());
    return key == Press.ESCAPE || key == sheet.key() || key == Press.ENTER;
  }

  private void onStory(Key key) {
    if (key instanceof Key.Text text) {
      type(text.text());
    } else if (key instanceof Press press) {
      press(press);
    }
  }

  private void type(String text) {
    if (view.input().isEmpty() && view.unread() && text.equals(" ")) {
      read(Press.PAGE_DOWN);
    } else if (view.input().isEmpty() && text.equals("?")) {
      help();
    } else {
      view = view.typing(view.input().typed(text));
    }
  }

  private void press(Press key) {
    switch (key) {
      case ENTER -> enter();
      case TAB -> complete();
      case UP, DOWN -> upOrDown(key);
      case OLDER -> recall(history.older(view.input().text()));
      case NEWER -> recall(history.newer(view.input().text()));
      case HOME, END -> homeOrEnd(key);
      case PAGE_UP, PAGE_DOWN, ROW_UP, ROW_DOWN -> read(key);
      case HELP -> help();
      case MAP -> toggle(Pane.MAP);
      case THINGS -> toggle(Pane.THINGS);
      case FIND -> view = view.finding(Optional.of(Search.from(view.page())));
      case SAVE -> submit(phrases.say("command.save"));
      case RESTORE -> list(new Catalogue(session.saves(), 0));
      case ESCAPE -> view = view.choosing(0);
      case UNDO -> submit(phrases.say("command.undo"));
      case REDO -> submit(phrases.say("command.redo"));
      case THEME -> changeTheme();
      case INTERRUPT -> askToQuit();
      case END_OF_INPUT -> endOfInput();
      default -> view = view.typing(view.input().pressed(key));
    }
  }

  private void enter() {
    boolean empty = view.input().isEmpty();
    if (empty && view.chosen() > 0) {
      submit(Integer.toString(view.chosen()));
    } else if (empty && view.unread()) {
      read(Press.PAGE_DOWN);
    } else if (empty && !view.place().isEnd()) {
      read(Press.END);
    } else {
      history.add(view.input().text());
      submit(view.input().text());
    }
  }

  private void submit(String line) {
    telling.echo(line, meaning(line));
    tell(session.submit(line));
  }

  /** What a number picks, so that the scrollback tells it too. */
  private String meaning(String line) {
    List<String> labels = view.reply().choices().labels();
    if (view.reply().question().isEmpty()) {
      for (int number = 1; number <= labels.size(); number++) {
        if (line.strip().equals(Integer.toString(number))) {
          return labels.get(number - 1);
        }
      }
    }
    return "";
  }

  /** Adds what was told to the page, and shows it from its beginning where it is too long. */
  private void tell(Reply reply) {
    int first = Math.max(0, view.page().size() - 1);
    telling.tell(reply.narration());
    view = view.told(reply);
    light(reply, first);
    lookAround();
    Layout layout = layout();
    Place start = view.page().startOf(first);
    if (first < view.page().size()
        && !view.page().fitsFrom(start, layout.measure(), layout.pageRows())) {
      view = view.unreadFrom(start);
    }
  }

  /** Shows what the sitting has to tell by itself, if anything; the line being typed stays. */
  void hear() {
    Optional<Reply> news = session.news();
    if (news.isPresent()) {
      telling.tell(news.get().narration());
      view = view.heard(news.get());
      lookAround();
    }
  }

  /** Lets the light follow the story; what it does is said in words too. */
  private void light(Reply reply, int first) {
    Stage stage = view.setting().stage().after(reply.signs(), first);
    String words = type.shown(stage.words(reply.signs()));
    view = view.saying(words).in(view.setting().lit(moves ? stage : stage.still()));
  }

  /** Milliseconds until something would move by itself; -1 where nothing does. */
  int pause() {
    return view.setting().stage().pause();
  }

  void tick() {
    view = view.in(view.setting().lit(view.setting().stage().ticked()));
  }

  private void upOrDown(Press key) {
    int choices = view.reply().choices().labels().size();
    if (choices == 0 || !view.input().isEmpty()) {
      press(key == Press.UP ? Press.OLDER : Press.NEWER);
    } else if (key == Press.DOWN) {
      view = view.choosing(view.chosen() % choices + 1);
    } else {
      view = view.choosing(view.chosen() <= 1 ? choices : view.chosen() - 1);
    }
  }

  private void homeOrEnd(Press key) {
    if (view.input().isEmpty()) {
      read(key);
    } else {
      view = view.typing(view.input().pressed(key));
    }
  }

  private void recall(String line) {
    view = view.typing(view.input().holding(line));
  }

  private void read(Press key) {
    view = Reading.story(view, layout(), key);
  }

  private void complete() {
    InputLine input = view.input();
    String head = input.text().substring(0, input.cursor());
    Completion completion = Completion.of(head, session.completions(head));
    String rest = input.text().substring(input.cursor());
    String line = completion.line() + rest;
    InputLine completed = new InputLine(line, completion.line().length(), input.killed());
    view = view.typing(completed).saying(String.join("  ", completion.candidates()));
  }

  private void help() {
    view = view.under(Optional.of(Sheet.help(phrases, type, layout().measure())));
  }

  /** Opens or closes a pane beside the story; lays it over the story where there is no room. */
  private void toggle(Pane pane) {
    if (Layout.hasRoomBeside(size)) {
      view = view.in(view.setting().toggling(pane));
      lookAround();
    } else {
      layOver(pane);
    }
  }

  private void layOver(Pane pane) {
    Pane.Around around = new Pane.Around(session.chart(), session.belongings());
    view = view.under(Optional.of(Sheet.of(pane, around, layout(), type, phrases)));
  }

  /** What the panes show is asked only while one is open. */
  private void lookAround() {
    if (!view.setting().panes().isEmpty()) {
      Pane.Around around = new Pane.Around(session.chart(), session.belongings());
      view = view.in(view.setting().showing(around));
    }
  }

  /** Puts other colours on. */
  void dress(Theme theme) {
    view = view.in(view.setting().in(theme));
  }

  private void changeTheme() {
    view = view.in(view.setting().in(theme().next()));
  }

  private void endOfInput() {
    if (view.input().isEmpty()) {
      askToQuit();
    } else {
      view = view.typing(view.input().pressed(Press.DELETE));
    }
  }

  private void askToQuit() {
    asked = true;
    submit(phrases.say("command.quit"));
  }

  private Layout layout() {
    return Layout.of(view, size, type, phrases);
  }
}
