package impromptu.author.nouns;

import java.io.IOException;
import java.io.InputStream;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * Finds the nouns of English prose with Apache OpenNLP's maximum-entropy tagger and its models
 * trained on the Universal Dependencies English Web Treebank.
 */
final class Tagger {
  private static final String TOKENS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
  private static final String TAGS = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
  private static final String NOUN = "NOUN";

  /** Below that, what the tagger calls a noun is as likely a verb or an adjective. */
  private static final double SURE = 0.7;

  private static final Set<String> POSSESSIVES =
      Set.of("my", "your", "his", "her", "its", "our", "their", "whose");
  private static final Set<String> DETERMINERS =
      Set.of("this", "that", "these", "those", "all", "some", "any", "each", "what", "which");

  private final TokenizerME tokenizer;
  private final POSTaggerME tagger;

  Tagger() throws IOException {
    try (InputStream tokens = Tagger.class.getResourceAsStream(TOKENS);
        InputStream tags = Tagger.class.getResourceAsStream(TAGS)) {
      tokenizer = new TokenizerME(new TokenizerModel(tokens));
      tagger = new POSTaggerME(new POSModel(tags));
    }
  }

  /**
   * A noun that heads its phrase, in lower case.
   *
   * @param before the noun right before it, with which it makes a compound or, where it is a verb
   *     in truth, a clause; empty where there is none
   * @param quoted whether it is part of something said or read
   */
  record Noun(String word, String before, boolean quoted, String sentence) {}

  List<Noun> nouns(String paragraph) {
    List<Noun> nouns = new ArrayList<>();
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(paragraph);
    boolean isQuoted = false;
    int from = sentences.first();
    for (int to = sentences.next(); to != BreakIterator.DONE; to = sentences.next()) {
      isQuoted = addFrom(paragraph.substring(from, to).strip(), isQuoted, nouns);
      from = to;
    }
    return nouns;
  }

  /** Adds a sentence's nouns; whether a quotation is still open at its end. */
  private boolean addFrom(String sentence, boolean wasQuoted, List<Noun> nouns) {
    String[] words = tokenizer.tokenize(plain(sentence));
    String[] tags = tagger.tag(words);
    double[] sure = tagger.probs();
    boolean isQuoted = wasQuoted;
    for (int i = 0; i < words.length; i++) {
      isQuoted ^= words[i].equals("\"");
      boolean isHead = i + 1 == words.length || !tags[i + 1].equals(NOUN);
      if (tags[i].equals(NOUN) && isHead && sure[i] >= SURE && isWord(words[i])) {
        boolean isCompound = i > 0 && tags[i - 1].equals(NOUN);
        String before = i > 0 ? words[i - 1].toLowerCase(Locale.ROOT) : "";
        if (!isVerbPlace(i > 0 ? tags[i - 1] : "", before)) {
          String word = words[i].toLowerCase(Locale.ROOT);
          nouns.add(new Noun(word, isCompound ? before : "", isQuoted, sentence));
        }
      }
    }
    return isQuoted;
  }

  /** After "it", "they" and "to" stands a verb that only looks like a noun. */
  private static boolean isVerbPlace(String tagBefore, String before) {
    boolean isPossessive = POSSESSIVES.contains(before);
    return (tagBefore.equals("PRON") && !isPossessive && !DETERMINERS.contains(before))
        || (tagBefore.equals("PART") && before.equals("to"));
  }

  /** With the plain signs that the models were trained on. */
  private static String plain(String sentence) {
    return sentence.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
  }

  private static boolean isWord(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetter(c) && c != '-') {
        return false;
      }
    }
    return word.length() > 1;
  }
}
