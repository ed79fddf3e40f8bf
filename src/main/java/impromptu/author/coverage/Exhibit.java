package impromptu.author.coverage;

import impromptu.story.Ending;
import impromptu.story.Exit;
import impromptu.story.Response;
import impromptu.story.Variable;
import java.util.Objects;

/** Something of an author's that a player may be shown. */
public sealed interface Exhibit
    permits Passage, Exhibit.Given, Exhibit.Taken, Exhibit.Finished, Exhibit.Overrun {
  /** An answer that is given. */
  record Given(Response response) implements Exhibit {
    public Given {
      Objects.requireNonNull(response);
    }
  }

  /**
   * An exit that somebody takes.
   *
   * @param room the room that it leaves from
   */
  record Taken(int room, Exit exit) implements Exhibit {
    public Taken {
      Objects.requireNonNull(exit);
    }
  }

  /** A number that is set beyond its range, where it stays at the end of it. */
  record Overrun(Variable number) implements Exhibit {
    public Overrun {
      Objects.requireNonNull(number);
    }
  }

  /** An ending that is come to. */
  record Finished(Ending ending) implements Exhibit {
    public Finished {
      Objects.requireNonNull(ending);
    }
  }
}
