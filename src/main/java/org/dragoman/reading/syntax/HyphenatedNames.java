package org.dragoman.reading.syntax;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * Given names of two syllables: the second in {@code Chang Ho-jin} is part of the name, though it
 * is written small and the tagger takes it for a common noun.
 */
final class HyphenatedNames {

  private static final int LONGEST_SYLLABLE = 6;

  private HyphenatedNames() {}

  /** Tags the small syllables behind a hyphen as proper nouns. */
  static void tag(List<CoreLabel> words) {
    for (int i = 3; i < words.size(); i++) {
      boolean hyphen = words.get(i - 1).word().equals("-");
      if (hyphen && isName(words.get(i - 3)) && isName(words.get(i - 2)) && isSyllable(words, i)) {
        words.get(i).setTag("NNP");
      }
    }
  }

  private static boolean isName(CoreLabel word) {
    return word.tag().equals("NNP") && Character.isUpperCase(word.word().codePointAt(0));
  }

  private static boolean isSyllable(List<CoreLabel> words, int at) {
    CoreLabel word = words.get(at);
    return word.word().matches("\\p{Ll}{2," + LONGEST_SYLLABLE + "}")
        && word.tag().matches("NN|JJ|FW|RB")
        && word.beginPosition() == words.get(at - 1).endPosition()
        && words.get(at - 1).beginPosition() == words.get(at - 2).endPosition();
  }
}
