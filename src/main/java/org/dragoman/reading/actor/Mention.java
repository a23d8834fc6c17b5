package org.dragoman.reading.actor;

import java.util.Set;
import org.dragoman.lexicon.actor.Name;
import org.dragoman.lexicon.actor.Name.Kind;
import org.dragoman.reading.syntax.ParsedSentence;

/** A name of the lexicon in a sentence: tokens {@code [from, to)}. */
record Mention(int from, int to, Name name) {

  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "outside", "around", "via");

  boolean covers(int token) {
    return from <= token && token < to;
  }

  /** "In Doha" says where, not who. */
  boolean isLocation(ParsedSentence sentence) {
    return name.kind() == Kind.CAPITAL
        && sentence.children(sentence.token(to - 1), "case").stream()
            .anyMatch(word -> LOCATIVE.contains(word.lower()));
  }
}
