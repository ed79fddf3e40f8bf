package impromptu.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import impromptu.rows.Row;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Rows E and X of the bar: what is said of lines that can't be read. */
class ErrorTest {
  private static void readsAll(Workshop workshop, String expected, String... lines) {
    for (String line : lines) {
      workshop.reads(line, expected);
    }
  }

  private static Misreading why(Workshop workshop, String line) {
    return assertInstanceOf(Reading.Misread.class, workshop.read(line), line).why();
  }

  @Row("E1")
  @Test
  void e1_threeHonestAnswersAboutANoun() {
    Workshop workshop = Workshop.after("n", "s");
    workshop
        .reads("x unicorn", "! unknown-word 'unicorn'")
        .reads("x gold bar", "! not-here 'gold bar'")
        .reads("x ledger", "! seen-far 'the Office' ledger desk")
        .reads("x bob", "! seen-elsewhere bob office");
    assertEquals(Misreading.UNKNOWN_WORD, why(workshop, "x unicorn"));
    assertEquals(Misreading.NOT_HERE, why(workshop, "x gold bar"));
    assertEquals(Misreading.NOT_HERE, why(workshop, "x ledger"));
  }

  @Row("E1")
  @Test
  void e1_aWordReadElsewhereIsNotUnknown() {
    Workshop.after("n", "s").reads("x cuffs", "! not-here 'cuffs'");
    Workshop.after().reads("x cuffs", "! unknown-word 'cuffs'");
    Workshop.after("n", "s").reads("x cuffz", "! unknown-word 'cuffz'");
  }

  @Row("L5")
  @Test
  void l5_wordsOfTheDescriptionAreJustPartOfTheScene() {
    Workshop.after()
        .reads("x chisels. jump", "- (only-scenery 'chisels') | jump")
        .reads("take the ash handle", "- (only-scenery 'ash handle')");
  }

  @Row("E2")
  @Test
  void e2_typosOfNounsRunByThemselvesWhereTheyAreHarmless() {
    Workshop.after()
        .reads("take lmap", "take brass-lamp (typo-assumed 'lmap' 'lamp')")
        .reads("x aplpe", "examine apple (typo-assumed 'aplpe' 'apple')")
        .reads("exmaine lamp", "examine brass-lamp (typo-assumed 'exmaine' 'examine')")
        .reads("eat aple", "? did-you-mean 'aple' 'eat apple'")
        .reads("tkae lamp", "? did-you-mean 'tkae' 'take lamp'");
  }

  @Row("E2")
  @Test
  void e2_aLetterTooFewAndTheFirstOneRight() {
    Workshop.after()
        .reads("examin lamp", "examine brass-lamp (typo-assumed 'examin' 'examine')")
        .reads("lok", "? did-you-mean 'lok' 'look'")
        .reads("jum", "? did-you-mean 'jum' 'jump'")
        .reads("nort", "go north (typo-assumed 'nort' 'north')");
  }

  @Row("E2")
  @Test
  void e2_knownWordsAreNeverChanged() {
    Workshop.after()
        .reads("sing", "sing")
        .reads("fill jar", "fill glass-jar")
        .reads("wave", "wave")
        .reads("x bar", "! not-here 'bar'");
  }

  @Row("E2")
  @Test
  void e2_neverAMetaCommand() {
    Workshop.after()
        .reads("qiut", "! unknown-verb 'qiut'")
        .reads("resotre", "! unknown-verb 'resotre'");
  }

  @Row("E3")
  @Test
  void e3_whatWasReadAndWhatWasNot() {
    Workshop workshop = Workshop.after();
    workshop
        .reads("take lamp with", "! understood-part 'with' 'take lamp'")
        .reads(
            "put lamp in hammer in satchel", "! understood-part 'in satchel' 'put lamp in hammer'")
        .reads("jump lamp", "! understood-part 'lamp' 'jump'");
    assertEquals(Misreading.UNREADABLE, why(workshop, "take lamp with"));
  }

  @Row("E4")
  @Test
  void e4_unknownVerbs() {
    Workshop workshop = Workshop.after();
    workshop
        .reads("xyzzy", "! unknown-verb 'xyzzy'")
        .reads("carefully take lamp", "take brass-lamp")
        .reads("lamp", "! no-verb 'lamp' brass-lamp")
        .reads("lamp on", "! no-verb 'lamp' brass-lamp");
    assertEquals(Misreading.UNKNOWN_VERB, why(workshop, "xyzzy"));
    assertEquals("unknown-verb", Misreading.UNKNOWN_VERB.code());
  }

  @Row("E5")
  @Test
  void e5_politeAndWordyShells() {
    readsAll(
        Workshop.after(),
        "examine brass-lamp",
        "please x lamp",
        "x lamp, please",
        "can i examine the lamp?",
        "i want to examine the lamp",
        "I'd like to examine the lamp now, please",
        "let me look at the lamp",
        "could you please examine the lamp for me");
    readsAll(Workshop.after(), "go north", "let's go north", "please n");
  }

  @Row("E6")
  @Test
  void e6_adverbs() {
    readsAll(
        Workshop.after(),
        "examine brass-lamp",
        "x lamp now",
        "quickly x lamp",
        "x lamp carefully",
        "carefully examine the lamp");
  }

  @Row("E8")
  @Test
  void e8_blankLines() {
    readsAll(Workshop.after(), "- (blank)", "", "   ", "\t", "...", ", ,");
  }

  @Row("E10")
  @Test
  void e10_numbersAsNouns() {
    Workshop.after()
        .reads("take 3", "! number-alone '3'")
        .reads("x three", "! number-alone 'three'")
        .reads("123", "! number-alone '123'")
        .reads("take 0 pennies", "! number-alone '0'");
  }

  @Row("X13")
  @Test
  void x13_notes() {
    Workshop workshop = Workshop.after("take ball");
    workshop.reads("* which ball, I wonder", "- (noted)");
    workshop.reads("red", "take red-ball");
  }

  @Row("G1")
  @Test
  void g1_inTheDark() {
    Workshop.after("take lamp", "d")
        .reads("x crate", "! too-dark-for-that 'crate'")
        .reads("x lamp", "examine brass-lamp")
        .reads("turn it on", "switch-on brass-lamp")
        .reads("x crate", "examine crate");
  }

  @Row("E9")
  @Test
  void e9_longLinesAreReadWholeOrRefused() {
    String long600 = "x lamp. ".repeat(75) + "jump";
    Workshop.after().reads(long600, "examine brass-lamp | " + long600.substring(8));
    String tooLong = "take lamp" + " and lamp".repeat(200);
    Workshop.after().reads(tooLong, "! too-long");
    String list = "x lamp" + " and lamp".repeat(66);
    Workshop.after().reads(list, "examine brass-lamp");
  }

  @Test
  void hostileLinesAreReadInTime() {
    Random random = new Random(1);
    String[] words = {
      "take", "put", "lamp", "in", "on", "and", ",", "ball", "all", "but", "with", "to", "bob",
          "the",
      "of", "look", "up", "it", "then", ".", "2", "second", "'s", "tell", "about", "—", "\u202e",
          "é"
    };
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          for (int i = 0; i < 400; i++) {
            StringBuilder line = new StringBuilder();
            for (int k = random.nextInt(i < 380 ? 12 : 200); k >= 0; k--) {
              line.append(words[random.nextInt(words.length)]).append(' ');
            }
            Workshop.after().read(line.toString());
          }
          Workshop.after().read("take ".repeat(100000));
          Workshop.after().read("\u0000\ud800" + "'".repeat(5000));
        });
  }
}
