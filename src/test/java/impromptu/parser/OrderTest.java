package impromptu.parser;

import impromptu.rows.Row;
import org.junit.jupiter.api.Test;

/** Rows T of the bar, as far as they are read: talk and orders. */
class OrderTest {
  private static Workshop office() {
    return Workshop.after("n");
  }

  @Row("T1")
  @Test
  void t1_topics() {
    office()
        .reads("ask bob about the key", "ask-about bob 'key'")
        .reads("tell bob about oak door", "tell-about bob 'oak door'")
        .reads("show satchel to bob", "show satchel > bob")
        .reads("give bob the satchel", "give satchel > bob");
  }

  @Row("T2")
  @Test
  void t2_greetings() {
    office()
        .reads("hello", "hello")
        .reads("hello bob", "hello bob")
        .reads("bob, hello", "hello bob")
        .reads("talk to bob", "talk-to bob");
  }

  @Row("T3")
  @Test
  void t3_thePartnerIsRemembered() {
    Workshop.after("n", "ask mary about gold")
        .reads("ask about key", "ask-about mary 'key' (assumed mary)");
  }

  @Row("T4")
  @Test
  void t4_theTopicIsAskedFor() {
    office()
        .reads("ask bob", "? missing-topic 'ask Bob about'")
        .reads("the key", "ask-about bob 'key'")
        .reads("ask bob", "? missing-topic 'ask Bob about'")
        .reads("jump", "jump");
  }

  @Row("T5")
  @Test
  void t5_orders() {
    office()
        .reads("bob, take ledger", "bob: take ledger")
        .reads("bob, north", "bob: go north")
        .reads("tell bob to jump", "bob: jump")
        .reads("order bob to take the ledger", "bob: take ledger")
        .reads("bob, please jump", "bob: jump")
        .reads("bob: jump", "bob: jump");
  }

  @Row("T6")
  @Test
  void t6_theAddresseesOwnScopeAnswers() {
    Workshop.after("n", "open wardrobe", "put satchel in wardrobe", "close wardrobe")
        .reads("bob, take satchel", "! seen-elsewhere satchel wardrobe");
  }

  @Row("T7")
  @Test
  void t7_unknownWordsInOrdersAreNamed() {
    office()
        .reads("bob, xyzzy", "! unknown-verb 'xyzzy'")
        .reads("bob, take unicorn", "! unknown-word 'unicorn'");
  }

  @Row("T8")
  @Test
  void t8_ordersWithMe() {
    office()
        .reads("bob, give ledger to me", "bob: give ledger > player")
        .reads("bob, give me the ledger", "bob: give ledger > player")
        .reads("bob, kiss yourself", "bob: kiss bob");
  }

  @Row("T9")
  @Test
  void t9_thenKeepsTheAddressee() {
    office()
        .reads("bob, take ledger then jump", "bob: take ledger | Bob, jump")
        .reads("bob, take ledger and jump", "bob: take ledger | Bob, jump")
        .reads("bob, take ledger. jump", "bob: take ledger | jump");
  }

  @Row("T10")
  @Test
  void t10_severalAddressees() {
    office()
        .reads("bob and mary, jump", "bob: jump | Mary, jump")
        .reads("bob, mary, jump", "bob: jump | Mary, jump")
        .reads("everyone, jump", "bob: jump | Mary, jump")
        .reads("bob and mary, jump then wave", "bob: jump | Mary, jump. Bob, Mary, wave");
  }

  @Row("T11")
  @Test
  void t11_withoutAComma() {
    office()
        .reads("bob jump", "bob: jump")
        .reads("ask bob, jump", "bob: jump")
        .reads("tell bob jump", "bob: jump")
        .reads("bob take ledger", "bob: take ledger");
  }

  @Row("T12")
  @Test
  void t12_whoIsNotThereAndWhatCanNotListen() {
    office().reads("fred, jump", "! unknown-word 'fred'").reads("desk, jump", "- (cant-talk desk)");
    Workshop.after("n", "s").reads("bob, jump", "! seen-elsewhere bob office");
    Workshop.after().reads("bob, jump", "! not-here 'bob'");
  }

  @Row("T13")
  @Test
  void t13_himInEitherSlot() {
    office()
        .reads("give satchel to him", "give satchel > bob")
        .reads("give her the satchel", "give satchel > mary");
  }

  @Test
  void questionsToSomebodyElse() {
    office().reads("bob, take", "? order-missing 'take' bob").reads("ledger", "bob: take ledger");
  }
}
