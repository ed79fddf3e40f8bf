package impromptu.parser;

import impromptu.world.Question.Pin;
import java.util.ArrayList;
import java.util.List;

/** Settled stretches of words, kept in place while words come and go before them. */
final class Pins {
  private Pins() {}

  /** The pins at a word and after it moved by some words; those before it as they are. */
  static List<Pin> moved(List<Pin> pins, int from, int by) {
    if (pins.isEmpty() || by == 0) {
      return pins;
    }
    List<Pin> moved = new ArrayList<>();
    for (Pin pin : pins) {
      moved.add(pin.at() >= from ? new Pin(pin.at() + by, pin.length(), pin.entities()) : pin);
    }
    return moved;
  }

  static List<Pin> and(List<Pin> pins, Pin more) {
    List<Pin> all = new ArrayList<>(pins);
    all.add(more);
    return all;
  }
}
