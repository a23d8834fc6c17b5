package org.dragoman.lexicon;

import org.dragoman.lexicon.act.ActLexicon;
import org.dragoman.lexicon.actor.ActorLexicon;
import org.dragoman.lexicon.treaty.TreatyLexicon;

/**
 * All that the reader knows of words and actors, and how far to trust what it makes of them.
 *
 * @param hash SHA-256 over the files it was loaded from
 */
public record Lexicon(
    ActLexicon acts,
    ActorLexicon actors,
    TreatyLexicon treaties,
    ConfidenceWeights confidence,
    String hash) {

  /**
   * @throws LexiconException naming file and line of what cannot be used
   */
  public static Lexicon load(LexiconFiles files) {
    ActLexicon acts = ActLexicon.load(files);
    ActorLexicon actors = ActorLexicon.load(files);
    TreatyLexicon treaties = TreatyLexicon.load(files);
    ConfidenceWeights confidence = ConfidenceWeights.load(files);
    return new Lexicon(acts, actors, treaties, confidence, files.hash());
  }
}
