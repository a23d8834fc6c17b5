package org.dragoman.lexicon;

import org.dragoman.lexicon.act.ActLexicon;
import org.dragoman.lexicon.actor.ActorLexicon;

/**
 * All that the reader knows of words and actors.
 *
 * @param hash SHA-256 over the files it was loaded from
 */
public record Lexicon(ActLexicon acts, ActorLexicon actors, String hash) {

  /**
   * @throws LexiconException naming file and line of what cannot be used
   */
  public static Lexicon load(LexiconFiles files) {
    return new Lexicon(ActLexicon.load(files), ActorLexicon.load(files), files.hash());
  }
}
