package org.dragoman.lexicon.act;

import java.util.Map;
import java.util.Optional;
import org.dragoman.codes.PloverType;
import org.dragoman.lexicon.LexiconFiles;

/**
 * What coding event types knows beyond the reader's acts: PLOVER's own frames, and words that tell
 * a type without a pattern. Immutable.
 *
 * @param acts the reader's with those of {@code coding/frames.yaml} before them
 */
public record CodingLexicon(
    ActLexicon acts, Map<String, PloverType> verbs, Map<String, PloverType> nouns) {

  public CodingLexicon {
    verbs = Map.copyOf(verbs);
    nouns = Map.copyOf(nouns);
  }

  /**
   * @throws org.dragoman.lexicon.LexiconException naming file and line of what cannot be used
   */
  public static CodingLexicon load(LexiconFiles files) {
    return new CodingLexicon(
        ActLexicon.loadForCoding(files),
        TypeWordFile.load(files.list("coding/words.yaml"), "verbs"),
        TypeWordFile.load(files.list("coding/words.yaml"), "nouns"));
  }

  /** The type that a verb's lemma tells, perhaps with its particle: {@code turn down}. */
  public Optional<PloverType> findByVerb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma));
  }

  public Optional<PloverType> findByNoun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }
}
