package impromptu.author.prove;

import impromptu.story.Moment;
import impromptu.story.Response;
import java.util.List;
import java.util.OptionalInt;

/** Something that may happen by itself or because somebody does something. */
sealed interface Incident {
  /** Of what it gives, the first that fits is given. */
  List<Response> gives();

  /** An answer, or what a verb does: at any time, as often as anybody likes. */
  record Free(List<Response> gives) implements Incident {}

  /** What happens while a moment is played, or begins it. */
  sealed interface Of extends Incident {
    Moment moment();
  }

  /** A choice is picked, which is all that is done in that turn. */
  record Pick(Moment moment, Moment.Choice choice) implements Of {
    @Override
    public List<Response> gives() {
      return choice.responses();
    }
  }

  /**
   * What is done that is no choice is answered.
   *
   * @param verb what is done, if it is one of those that the moment's answers, and whether it is
   *     free, ask for by name
   */
  record Meanwhile(Moment moment, OptionalInt verb) implements Of {
    @Override
    public List<Response> gives() {
      return moment.meanwhile();
    }
  }

  /** A beat passes that leaves some. */
  record Beat(Moment moment) implements Of {
    @Override
    public List<Response> gives() {
      return moment.eachBeat();
    }
  }

  /** The last beat passes. */
  record Last(Moment moment) implements Of {
    @Override
    public List<Response> gives() {
      return moment.otherwise();
    }
  }

  /** The turn is over in which something was done in a moment that is over. */
  record Over(Moment moment) implements Of {
    @Override
    public List<Response> gives() {
      return List.of();
    }
  }

  /** A moment begins of itself. */
  record Begin(Moment moment) implements Of {
    @Override
    public List<Response> gives() {
      return moment.opening();
    }
  }
}
