package impromptu.parser;

import impromptu.rows.Row;
import org.junit.jupiter.api.Test;

/** Rows M of the bar: several things at once. */
class ListTest {
  @Row("M1")
  @Test
  void m1_commasAndAnds() {
    for (String line :
        new String[] {
          "x hammer and lamp",
          "x hammer, lamp",
          "x hammer, and lamp",
          "x hammer,,lamp",
          "x the hammer & the lamp",
          "x hammer and and lamp"
        }) {
      Workshop.after().reads(line, "examine hammer brass-lamp");
    }
    Workshop.after().reads("x hammer, lamp and jar", "examine hammer brass-lamp glass-jar");
  }

  @Row("M2")
  @Test
  void m2_allIsWhatMakesSense() {
    Workshop.after("open jar")
        .reads(
            "take all",
            "take hammer brass-lamp toolbox glass-jar silver-ring red-ball blue-ball"
                + " small-red-ball penny penny-2 penny-3 scarf apple");
    Workshop.after().reads("drop all", "drop satchel");
  }

  @Row("M2")
  @Test
  void m2_allLeavesOutWhatIsShutIn() {
    Workshop.after("take pennies", "take balls", "take toolbox, scarf, apple and hammer")
        .reads("take all", "take brass-lamp glass-jar");
  }

  @Row("M3")
  @Test
  void m3_exceptions() {
    Workshop workshop = Workshop.after("take hammer, lamp, apple and scarf");
    for (String line :
        new String[] {
          "drop all but hammer and lamp",
          "drop all except hammer, lamp",
          "drop everything except for the hammer and the lamp",
          "drop all but not hammer and lamp"
        }) {
      Workshop.after("take hammer, lamp, apple and scarf").reads(line, "drop satchel scarf apple");
    }
    workshop.reads("take all except balls", "take toolbox glass-jar penny penny-2 penny-3");
  }

  @Row("M3")
  @Test
  void m3_exceptionsAtTheEndAreOfTheFirstNoun() {
    for (String line :
        new String[] {
          "put all in box except hammer and lamp",
          "put all in box but not hammer and lamp",
          "put all except hammer and lamp in box"
        }) {
      Workshop.after("take hammer, lamp, apple and scarf")
          .reads(line, "put-in satchel scarf apple > toolbox");
    }
    Workshop.after("put balls in jar")
        .reads(
            "take balls from jar except the blue one",
            "take-from red-ball small-red-ball > glass-jar");
  }

  @Row("M4")
  @Test
  void m4_aPluralLessOne() {
    Workshop.after().reads("take balls except red ball", "take blue-ball small-red-ball");
  }

  @Row("M6")
  @Test
  void m6_pluralsAndBoth() {
    Workshop.after()
        .reads("x both balls", "? which red-ball blue-ball small-red-ball")
        .reads("x all red balls", "examine red-ball small-red-ball")
        .reads("x both red balls", "examine red-ball small-red-ball")
        .reads("x balls", "examine red-ball blue-ball small-red-ball")
        .reads("take any ball", "take red-ball")
        .reads("take balls", "take blue-ball small-red-ball");
  }

  @Test
  void bothMaySpeakOfTwoPartsOfAList() {
    Workshop.after()
        .reads("x both hammer and lamp", "examine hammer brass-lamp")
        .reads("x both the hammer and the lamp", "examine hammer brass-lamp")
        .reads("x both the red ball and the blue one", "examine red-ball blue-ball")
        .reads("x both red balls and the lamp", "examine red-ball small-red-ball brass-lamp")
        .reads("x both balls and lamp", "? which red-ball blue-ball small-red-ball");
  }

  @Row("M7")
  @Test
  void m7_oneThingAtATimeWhereAVerbTakesOne() {
    Workshop.after("n").reads("kiss bob and mary", "- (only-one 'kiss')");
  }

  @Row("M9")
  @Test
  void m9_sourcesAndTargetsWithAll() {
    Workshop.after("open toolbox")
        .reads("take all from toolbox", "take-from screwdriver brass-key > toolbox")
        .reads("take all from box", "- (nothing-to 'take from the toolbox')")
        .reads("put all in box", "put-in satchel screwdriver brass-key > toolbox");
    Workshop.after("take hammer").reads("put all in satchel", "put-in hammer > satchel");
  }

  @Row("M10")
  @Test
  void m10_allNeverUndresses() {
    Workshop.after("wear scarf", "take apple").reads("drop all", "drop satchel apple");
  }

  @Test
  void nothingToTakeIsSaidAndTakesNoTurn() {
    Workshop.after("open jar", "take all").reads("take all. jump", "- (nothing-to 'take') | jump");
  }
}
