package impromptu.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One change that a rule or a verb makes. */
public sealed interface Effect {
  void applyTo(Stage stage);

  /** {@code {"move": "noun", "to": "second"}}; to 0 for {@code {"remove": "noun"}}. */
  record Move(Expr what, Expr to) implements Effect {
    @Override
    public void applyTo(Stage stage) {
      stage.move(what.eval(stage), to.eval(stage));
    }
  }

  /** {@code {"move-all": "box", "to": "player"}}. */
  record MoveAll(Expr from, Expr to) implements Effect {
    @Override
    public void applyTo(Stage stage) {
      List<Integer> moving = new ArrayList<>();
      int player = stage.story().player();
      for (int at = stage.firstIn(from.eval(stage)); at != 0; at = stage.nextIn(at)) {
        if (at != player) {
          moving.add(at);
        }
      }
      int target = to.eval(stage);
      moving.forEach(thing -> stage.move(thing, target));
    }
  }

  /** {@code {"make": "door", "is": "open"}} and {@code {"make": "door", "not": "open"}}. */
  record Make(Expr what, int property, boolean holds) implements Effect {
    @Override
    public void applyTo(Stage stage) {
      stage.put(what.eval(stage), property, holds);
    }
  }

  /** {@code {"set": "nerve", "to": "nerve + 1"}}. */
  record Assign(int variable, Expr to) implements Effect {
    @Override
    public void applyTo(Stage stage) {
      stage.assign(variable, to.eval(stage));
    }
  }

  /** {@code {"begin": "overture"}}, of a scene. */
  record BeginScene(int scene) implements Effect {
    @Override
    public void applyTo(Stage stage) {
      stage.beginScene(scene);
    }
  }

  /** {@code {"stop": "overture"}}, of a scene. */
  record EndScene(int scene) implements Effect {
    @Override
    public void applyTo(Stage stage) {
      stage.endScene(scene);
    }
  }

  /** {@code {"begin": "fuse"}}, of a timer; {@code "turns"} may give another length. */
  record StartTimer(int timer, Expr turns) implements Effect {
    @Override
    public void applyTo(Stage stage) {
      stage.startTimer(timer, turns.eval(stage));
    }
  }

  /** {@code {"stop": "fuse"}}, of a timer. */
  record StopTimer(int timer) implements Effect {
    @Override
    public void applyTo(Stage stage) {
      stage.stopTimer(timer);
    }
  }

  /** {@code {"begin": "panic"}}, of a moment. */
  record BeginMoment(int moment) implements Effect {
    @Override
    public void applyTo(Stage stage) {
      stage.beginMoment(moment);
    }
  }

  /** {@code {"stop": "panic"}}, of a moment: without its {@code otherwise}. */
  record EndMoment(int moment) implements Effect {
    @Override
    public void applyTo(Stage stage) {
      stage.endMoment(moment);
    }
  }

  /** {@code {"end": "improvised"}}. */
  record Finish(int ending) implements Effect {
    @Override
    public void applyTo(Stage stage) {
      stage.finish(ending);
    }
  }

  /**
   * {@code {"score": 5, "for": "finding the key"}}.
   *
   * @param counter counts how often it was given
   */
  record Score(int points, Text reason, int counter) implements Effect {
    @Override
    public void applyTo(Stage stage) {
      stage.timesPrinted(counter);
      stage.score(points);
    }
  }

  /** {@code {"say": "…"}}. */
  record Say(Text text) implements Effect {
    @Override
    public void applyTo(Stage stage) {
      stage.say(text);
    }
  }

  /** {@code {"cue": "spotlight"}}. */
  record SendCue(String id) implements Effect {
    public SendCue {
      Objects.requireNonNull(id);
    }

    @Override
    public void applyTo(Stage stage) {
      stage.cue(id);
    }
  }

  /** {@code {"try": "open", "noun": "box"}}. */
  record Attempt(int verb, Expr noun, Expr second) implements Effect {
    @Override
    public void applyTo(Stage stage) {
      stage.attempt(verb, noun.eval(stage), second.eval(stage));
    }
  }

  /** {@code {"perform": "look"}}. */
  record Perform(Builtin builtin) implements Effect {
    @Override
    public void applyTo(Stage stage) {
      stage.perform(builtin);
    }
  }

  /** {@code {"choose": [responses]}}: gives the first response that fits, if one does. */
  record Choose(List<Response> responses) implements Effect {
    public Choose {
      responses = List.copyOf(responses);
    }

    @Override
    public void applyTo(Stage stage) {
      stage.give(responses);
    }
  }
}
