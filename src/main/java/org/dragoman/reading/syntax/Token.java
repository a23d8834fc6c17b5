package org.dragoman.reading.syntax;

import java.util.Locale;
import org.dragoman.text.Span;

/**
 * One token of a parsed sentence.
 *
 * @param index position in the sentence, from 0
 * @param lemma in lower case, except for proper nouns
 * @param tag Penn Treebank part of speech
 * @param head index of the governing token, -1 for the root
 * @param relation Universal Dependencies (version 2) relation to the head, subtypes included, e.g.
 *     {@code nmod:poss}
 * @param span where it stands in the report's text, in characters
 */
public record Token(
    int index, String word, String lemma, String tag, int head, String relation, Span span) {

  public boolean isVerb() {
    return tag.startsWith("V");
  }

  public boolean isNoun() {
    return tag.startsWith("N");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  public boolean isPronoun() {
    return tag.startsWith("PRP");
  }

  /** The word in lower case. */
  public String lower() {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Whether the relation is {@code name} or a subtype of it. */
  public boolean isRelated(String name) {
    return relation.startsWith(name)
        && (relation.length() == name.length() || relation.charAt(name.length()) == ':');
  }
}
