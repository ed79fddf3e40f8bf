package impromptu.story;

import java.util.List;
import java.util.Objects;

/**
 * A decision under pressure.
 *
 * @param begins begins it when it holds at the end of a turn and it has never been played
 * @param beats how many turns it lasts, 1 and up
 * @param opening given when it begins
 * @param meanwhile answers actions that are no choice; the first that fits stands in the place of
 *     the action unless it goes on
 * @param free whether an action that is no choice costs no beat
 * @param eachBeat given after every beat that did not end it; {@code beats of …} is what is left
 * @param otherwise given when the beats have run out
 * @param pressure what the status line and the list of choices say of it; may be empty
 */
public record Moment(
    int index,
    String id,
    Expr begins,
    int beats,
    List<Response> opening,
    List<Choice> choices,
    List<Response> meanwhile,
    Expr free,
    List<Response> eachBeat,
    List<Response> otherwise,
    Text pressure,
    Position position) {
  public Moment {
    Objects.requireNonNull(id);
    Objects.requireNonNull(begins);
    opening = List.copyOf(opening);
    choices = List.copyOf(choices);
    meanwhile = List.copyOf(meanwhile);
    Objects.requireNonNull(free);
    eachBeat = List.copyOf(eachBeat);
    otherwise = List.copyOf(otherwise);
    Objects.requireNonNull(pressure);
  }

  /**
   * One way out of a moment.
   *
   * @param label what the list of choices calls it
   * @param verb the verb that {@code typed} lines make, live only in this moment
   * @param does ordinary actions that pick it
   * @param when whether it is on offer
   * @param once whether picking it takes it off the list
   * @param taken the property-like slot that remembers a picked {@code once}: its index among all
   *     choices of the story
   * @param stays whether the moment goes on afterwards, at the cost of a beat
   */
  public record Choice(
      String id,
      Text label,
      int verb,
      List<Deed> does,
      Expr when,
      boolean once,
      int taken,
      boolean stays,
      List<Response> responses,
      Position position) {
    public Choice {
      Objects.requireNonNull(id);
      Objects.requireNonNull(label);
      does = List.copyOf(does);
      Objects.requireNonNull(when);
      responses = List.copyOf(responses);
    }
  }

  /**
   * An action by its verb and, where they matter, its nouns and direction.
   *
   * @param noun an entity, or 0 for any
   * @param second an entity, or 0 for any
   * @param direction a direction, or -1 for any
   */
  public record Deed(int verb, int noun, int second, int direction) {
    public boolean fits(Facts action) {
      return action.verb() == verb
          && (noun == 0 || action.noun() == noun)
          && (second == 0 || action.second() == second)
          && (direction < 0 || action.direction() == direction);
    }
  }
}
