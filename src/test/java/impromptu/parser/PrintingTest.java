package impromptu.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.rows.Row;
import impromptu.world.Command;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Commands as lines, completions, the live verbs, and what WHY tells. */
class PrintingTest {
  private static void roundTrip(Workshop workshop, String line, String expected) {
    Reading.Understood first =
        assertInstanceOf(Reading.Understood.class, workshop.read(line), line);
    String printed = Workshop.parser().print(workshop.state(), first.command());
    assertEquals(expected, printed, line);
    Command again =
        assertInstanceOf(Reading.Understood.class, workshop.read(printed), printed).command();
    assertEquals(Workshop.command(first.command()), Workshop.command(again), printed);
  }

  @Test
  void commandsReadBackToThemselves() {
    Workshop workshop = Workshop.after("x lamp");
    roundTrip(workshop, "take it", "take brass lamp");
    roundTrip(workshop, "x red ball", "examine red ball");
    roundTrip(workshop, "n", "north");
    roundTrip(workshop, "drop hammer and lamp", "drop hammer, brass lamp");
    roundTrip(workshop, "put lamp in box", "put brass lamp in toolbox");
    roundTrip(workshop, "take all", "take all");
    roundTrip(workshop, "take 2 pennies", "take bronze penny 1, bronze penny 2");
    roundTrip(workshop, "x third penny", "examine bronze penny 3");
    roundTrip(workshop, "undo 3", "undo 3");
    roundTrip(workshop, "x me", "examine me");
    Workshop office = Workshop.after("n");
    roundTrip(office, "ask bob about the key", "ask bob about key");
    roundTrip(office, "tell bob to take ledger", "bob, take ledger");
    roundTrip(office, "give her the satchel", "give mary canvas satchel");
    roundTrip(office, "go to workshop", "go to workshop");
  }

  private static List<String> completions(Workshop workshop, String line) {
    return Workshop.parser().completions(workshop.state(), line);
  }

  @Row("X6")
  @Test
  void x6_completionKnowsVerbsAndWhatIsInScopeAndNoMore() {
    Workshop workshop = Workshop.after();
    assertTrue(completions(workshop, "exa").contains("examine"));
    assertTrue(completions(workshop, "nor").contains("north"));
    assertEquals(List.of("hammer"), completions(workshop, "take hamm"));
    assertTrue(completions(workshop, "put hammer i").containsAll(List.of("in", "into")));
    assertEquals(List.of(), completions(workshop, "x ledg"));
    assertTrue(completions(workshop, "x lamp. exa").contains("examine"));
    assertTrue(completions(workshop, "x ledg. lo").contains("look"));
  }

  @Row("X12")
  @Test
  void x12_theLiveVerbs() {
    List<VerbWords> verbs = Workshop.parser().verbs(Workshop.after().state());
    assertTrue(verbs.stream().anyMatch(verb -> verb.words().contains("take")));
    assertTrue(verbs.stream().noneMatch(verb -> verb.words().isEmpty()));
  }

  @Row("X15")
  @Test
  void x15_why() {
    Workshop workshop = Workshop.after();
    List<Message> told = Workshop.parser().why(workshop.state(), "put lamp in box");
    assertEquals(List.of("why-nouns", "why-second"), told.stream().map(Message::id).toList());
  }
}
