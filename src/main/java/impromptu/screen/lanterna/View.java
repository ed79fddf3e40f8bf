package impromptu.screen.lanterna;

import impromptu.session.Reply;
import java.util.Optional;

/**
 * Everything that the screen shows, before anybody asks how large it is.
 *
 * @param reply how the game stands
 * @param page all that was told so far
 * @param place what part of it is being read
 * @param unread whether what stands below that part has not been seen yet
 * @param input the line being typed
 * @param chosen the number of the choice that Enter would pick; 0 for none
 * @param hint what the screen has to say just now; may be empty
 * @param sheet the page that lies over the story
 * @param search what is looked for in the story, while it is
 * @param setting what surrounds the story
 */
record View(
    Reply reply,
    Scrollback page,
    Place place,
    boolean unread,
    InputLine input,
    int chosen,
    String hint,
    Optional<Sheet> sheet,
    Optional<Search> search,
    Setting setting) {

  static View of(Reply reply, Scrollback page) {
    return new View(
        reply,
        page,
        Place.END,
        false,
        InputLine.EMPTY,
        0,
        "",
        Optional.empty(),
        Optional.empty(),
        Setting.PLAIN);
  }

  /** Another part of the page; once its end is seen, nothing is unread. */
  View reading(Place other) {
    boolean still = unread && !other.isEnd();
    return new View(reply, page, other, still, input, chosen, "", sheet, search, setting);
  }

  View unreadFrom(Place start) {
    return new View(reply, page, start, true, input, chosen, hint, sheet, search, setting);
  }

  View typing(InputLine other) {
    return new View(reply, page, place, unread, other, 0, "", sheet, search, setting);
  }

  View choosing(int number) {
    return new View(reply, page, place, unread, input, number, "", sheet, search, setting);
  }

  View saying(String words) {
    return new View(reply, page, place, unread, input, chosen, words, sheet, search, setting);
  }

  View under(Optional<Sheet> other) {
    return new View(reply, page, place, unread, input, chosen, "", other, search, setting);
  }

  /** Looking for something in the story, or no longer. */
  View finding(Optional<Search> other) {
    return new View(reply, page, place, unread, input, chosen, "", sheet, other, setting);
  }

  View in(Setting other) {
    return new View(reply, page, place, unread, input, chosen, hint, sheet, search, other);
  }

  /** After something that no line asked for: what is being typed and read stays. */
  View heard(Reply next) {
    return new View(
        next, page, place, unread || !place.isEnd(), input, 0, hint, sheet, search, setting);
  }

  /** After a turn, with the newest words in view and an empty line. */
  View told(Reply next) {
    return new View(
        next, page, Place.END, false, input.holding(""), 0, "", sheet, Optional.empty(), setting);
  }
}
