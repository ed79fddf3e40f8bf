package impromptu.rows;

import org.junit.jupiter.api.Test;

/** Doors and locks. */
class DoorsTest {
  private static final String VAULT =
      """
      "story": {"title": "T", "author": "A", "version": "1", "start": "hall",
                "ifid": "00000000-0000-4000-8000-000000000001"},
      "rooms": {
        "hall": {"name": "Hall", "exits": {"north": {"to": "vault", "door": "gate"}}},
        "vault": {"name": "Vault", "exits": {"south": {"to": "hall", "door": "gate"}}}
      },
      "things": {
        "gate": {"name": "gate", "is": ["openable", "lockable", "locked"], "key": "pin",
                 "description": "{if gate is open}It stands open.{else}It is shut.{end}"},
        "pin": {"name": "pin", "in": "hall"},
        "spoon": {"name": "spoon", "in": "hall"},
        "chest": {"name": "chest", "in": "hall", "is": ["container", "openable", "lockable", "locked"],
                  "key": "pin"}
      }
      """;

  private static Player inTheHall(String... lines) {
    return Player.of(impromptu.game.Playing.game("{" + VAULT + "}"), lines);
  }

  @Row("K1")
  @Test
  void everyStateHasItsOwnAnswer() {
    Player.atWork()
        .plays(
            """
            > e
            (You first try to open the oak door.)

            The oak door is locked.
            > open door
            The oak door is locked.
            > unlock door
            You have nothing to unlock it with.
            > close door
            The oak door is closed already.
            > lock door
            The oak door is locked already.
            > open toolbox. take key
            You open the toolbox. Inside are a screwdriver and a brass key.

            You take the brass key.
            > unlock door
            The key turns twice before the bolt lets go.

            You unlock the oak door with the brass key.

            (Your score has gone up by 1.)
            > unlock door
            The oak door isn't locked.
            > open door
            You open the oak door.

            A draught from the yard stirs the shavings.
            > open door
            The oak door is open already.
            > lock door
            (You first close the oak door.)

            You lock the oak door with the brass key.
            > unlock toolbox
            The toolbox has no lock.
            > lock anvil with key
            The anvil has no lock.
            """);
    inTheHall("take pin")
        .plays(
            """
            > n
            (You first unlock the gate with the pin and open the gate.)

            Vault
            > s
            Hall

            You can see a spoon and a chest (closed) here.
            > close gate
            You close the gate.
            > lock it
            You lock the gate with the pin.
            > open it
            (You first unlock the gate with the pin.)

            You open the gate.
            > open chest
            (You first unlock the chest with the pin.)

            You open the chest.
            > lock chest
            (You first close the chest.)

            You lock the chest with the pin.
            """);
  }

  @Row("K2")
  @Test
  void aWrongKeyIsRefusedBeforeAnythingMoves() {
    Player.atWork()
        .plays(
            """
            > unlock door with hammer
            The hammer doesn't fit the oak door.
            > unlock door with apple
            The apple doesn't fit the oak door.
            > unlock door with ring
            The silver ring doesn't fit the oak door.
            """);
    inTheHall()
        .plays(
            """
            > unlock gate with spoon
            The spoon doesn't fit the gate.
            > open chest with spoon
            The spoon doesn't fit the chest.
            > unlock chest with gate
            The gate doesn't fit the chest.
            > unlock gate with pin
            (You first take the pin.)

            You unlock the gate with the pin.
            """);
  }

  @Row("K3")
  @Test
  void aDoorIsOneThingInBothRooms() {
    inTheHall("take pin", "n")
        .plays(
            """
            > close gate
            You close the gate.
            > lock it
            You lock the gate with the pin.
            > s
            (You first unlock the gate with the pin and open the gate.)

            Hall

            You can see a spoon and a chest (closed) here.
            > x gate
            It stands open.

            The gate is open.
            """);
  }

  @Row("K4")
  @Test
  void aDoorStandsOpenOrShutInTheText() {
    Player.atWork("open toolbox", "take key")
        .plays(
            """
            > exits
            You can go east through the oak door (closed), north and down.
            > x door
            Three planks of oak on iron hinges, with a keyhole a mouse could use.

            The oak door is closed.
            > open door
            (You first unlock the oak door with the brass key.)

            The key turns twice before the bolt lets go.

            You open the oak door.

            A draught from the yard stirs the shavings.

            (Your score has gone up by 1.)
            > exits
            You can go east through the oak door, north and down.
            """);
  }

  @Row("K5")
  @Test
  void knockingBreakingAndPushingAreRefusedAsWhatTheyAre() {
    Player.atWork()
        .plays(
            """
            > knock on door
            Nobody is out there to hear it.
            > break door
            The oak door is better left whole.
            > kick door
            You kick the oak door. Nothing comes of it.
            > break door with hammer
            (You first take the hammer.)

            The oak door is better left whole.
            > push button east
            The green button doesn't budge.
            > push ball north
            Which do you mean, the red ball, the blue ball or the small red ball?
            > pick lock on door
            You have nothing to unlock it with.
            """);
  }
}
