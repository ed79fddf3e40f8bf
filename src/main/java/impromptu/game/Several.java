package impromptu.game;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One command on several things: what each came to, told under its name. */
final class Several {
  /** More things than these that are answered alike are told together. */
  private static final int APART = 4;

  private final Live live;
  private final List<Answer> answers = new ArrayList<>();

  private Several(Live live) {
    this.live = live;
  }

  /** What some of them came to. */
  private record Answer(List<Integer> things, boolean done, List<Paragraph> told) {}

  /** Tries each action; an action is refused or carried out whatever became of those before. */
  static void attempt(Live live, List<Action> actions) {
    live.prose().endParagraph();
    Several several = new Several(live);
    for (Action action : actions) {
      int mark = live.prose().mark();
      boolean done = Actions.attemptOne(live, action);
      several.add(action.noun(), done, live.prose().cut(mark));
    }
    live.prose().addLines(several.lines());
  }

  /** What is told of things that nothing tells apart is told once. */
  private void add(int thing, boolean done, List<Paragraph> told) {
    for (Answer answer : answers) {
      if (live.isAlike(answer.things.get(0), thing) && answer.told.equals(told)) {
        answer.things.add(thing);
        return;
      }
    }
    answers.add(new Answer(new ArrayList<>(List.of(thing)), done, told));
  }

  private List<Paragraph> lines() {
    Map<List<Paragraph>, List<Answer>> same = answers.size() > APART ? byWords() : Map.of();
    List<Paragraph> lines = new ArrayList<>();
    for (Answer answer : answers) {
      List<Answer> alike = same.getOrDefault(answer.told, List.of());
      if (alike.size() <= APART) {
        lines.addAll(labelled(List.of(answer)));
      } else if (alike.get(0).equals(answer)) {
        lines.addAll(labelled(alike));
      }
    }
    return lines;
  }

  private Map<List<Paragraph>, List<Answer>> byWords() {
    Map<List<Paragraph>, List<Answer>> same = new HashMap<>();
    for (Answer answer : answers) {
      same.computeIfAbsent(answer.told, told -> new ArrayList<>()).add(answer);
    }
    return same;
  }

  private List<Paragraph> labelled(List<Answer> same) {
    List<Paragraph> labelled = new ArrayList<>(same.get(0).told);
    if (!labelled.isEmpty()) {
      List<String> names = new ArrayList<>();
      for (Answer answer : same) {
        names.add(live.names().counted(answer.done ? answer.things : answer.things.subList(0, 1)));
      }
      String label = Names.cased(live.joined(names, "and"), true);
      labelled.set(0, labelled.get(0).after(label + ": "));
    }
    return labelled;
  }
}
