package impromptu.rows;

import org.junit.jupiter.api.Test;

/** Talk and orders, as a player reads them. */
class PeopleTest {
  @Row({"T1", "T3", "T4"})
  @Test
  void talkHasTopicsAndDefaults() {
    Player.atWork("n")
        .plays(
            """
            > ask bob about key
            "The key? In the toolbox," says Bob. "Under the screwdriver."
            > ask about ledger
            (Bob)

            "It is all in there," says Bob, and lays a hand on the ledger.
            > tell bob about the weather
            Bob has nothing to say about that.
            > show satchel to bob
            Bob looks at the canvas satchel, and says nothing.
            > give satchel to mary
            Mary doesn't want the canvas satchel.
            > ask mary
            What do you want to ask Mary about?
            > gold
            "One bar," says Mary. "Bring it, and I pay."
            """);
  }

  @Row("T2")
  @Test
  void greetingsAlwaysParse() {
    Player.atWork("n")
        .plays(
            """
            > hello bob
            "Morning," says Bob, without looking up.
            > bob, hello
            "Morning," says Bob, without looking up.
            > talk to mary
            Mary waits to be asked about something.
            > hi mary
            Mary returns the greeting.
            > hello
            (Mary)

            Mary returns the greeting.
            > goodbye
            (Mary)

            Mary nods.
            """);
    Player.atWork("n").hears("You say hello.", "hello", "hi there", "good morning");
    Player.inCellarWith(
            "\"things\": {\"cook\": {\"in\": \"cellar\", \"is\": [\"person\", \"female\"]}}")
        .hears("(the cook)\n\nThe cook returns the greeting.", "hello", "hi there", "say hi");
  }

  @Row({"T5", "T6", "T7", "T8"})
  @Test
  void ordersAreAnsweredByWhoeverIsAddressed() {
    Player.atWork("n")
        .plays(
            """
            > bob, take ledger
            Bob takes the ledger.
            > bob, go south
            "And leave the ledger?" says Bob, and stays where he is.
            > mary, jump
            Mary has better things to do.
            > bob, take hammer
            The hammer is not here. You last saw it on the workbench, in the Workshop.
            > bob, xyzzy
            “xyzzy” is no verb that this story knows. VERBS lists them.
            > bob, give ledger to me
            Bob hands the ledger over.

            Bob's eyes follow the ledger.
            > bob, give me the ledger
            You have the ledger already.
            """);
  }

  @Row({"T9", "T10", "T11", "X10"})
  @Test
  void thenStaysWithThoseAddressed() {
    Player.atWork("n")
        .plays(
            """
            > bob, take ledger then jump
            Bob takes the ledger.

            Bob jumps on the spot.
            > bob and mary, jump
            Bob jumps on the spot.

            Mary has better things to do.
            > everyone, wave
            Bob waves.

            Mary has better things to do.
            > bob jump
            Bob jumps on the spot.
            > ask bob to jump
            Bob jumps on the spot.
            """);
  }

  @Row({"T12", "T13", "T14"})
  @Test
  void peopleAreNotThings() {
    Player.atWork("n")
        .plays(
            """
            > fred, jump
            The word “fred” is not known in this story.
            > chair, jump
            The chair is not here. You last saw it in the Workshop.
            > wardrobe, jump
            The wardrobe doesn't take orders.
            > take ledger
            You take the ledger.

            Bob's eyes follow the ledger.
            > give ledger to him
            "Ah," says Bob, and lays the ledger straight.
            > attack bob
            Bob has done nothing to deserve that.
            > kiss mary
            Mary would not like that.
            > push her
            Mary would not like that.
            > take bob
            Bob would not like that.
            > search bob
            Bob would not like that.
            """);
  }

  @Row({"T2", "D5"})
  @Test
  void anOrderIsNoAnswerToAQuestion() {
    Player.atWork("n")
        .plays(
            """
            > attack
            Whom do you want to attack?
            > bob, jump
            Bob jumps on the spot.
            """);
  }
}
