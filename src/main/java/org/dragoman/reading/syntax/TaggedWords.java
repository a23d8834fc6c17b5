package org.dragoman.reading.syntax;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * A sentence's words with their parts of speech and lemmas.
 *
 * @param words each with its Penn Treebank tag and its place in the text
 * @param lemmas one per word
 */
public record TaggedWords(List<CoreLabel> words, List<String> lemmas) {

  public TaggedWords {
    words = List.copyOf(words);
    lemmas = List.copyOf(lemmas);
  }
}
