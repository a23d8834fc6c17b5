package org.dragoman.reading.actor;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.lexicon.actor.ActorLexicon;
import org.dragoman.lexicon.actor.WordRole;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/**
 * A run of capitalised words that may name a person, titles included: tokens {@code [from, to)}.
 *
 * @param words with hyphenated parts put together again
 */
record PersonName(int from, int to, Token head, String words) {

  boolean covers(int token) {
    return from <= token && token < to;
  }

  /** Runs of proper nouns outside the names of the lexicon. */
  static List<PersonName> list(
      ActorLexicon lexicon, ParsedSentence sentence, List<Mention> mentions) {
    List<PersonName> names = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      int to = end(lexicon, sentence, mentions, i);
      if (to > i) {
        names.add(new PersonName(i, to, sentence.token(to - 1), NounPhrase.words(sentence, i, to)));
      }
      i = Math.max(to, i + 1);
    }
    return names;
  }

  private static int end(
      ActorLexicon lexicon, ParsedSentence sentence, List<Mention> mentions, int from) {
    int to = from;
    while (to < sentence.size() && belongs(lexicon, sentence, mentions, from, to)) {
      to++;
    }
    while (to > from && !sentence.token(to - 1).isProperNoun()) {
      to--;
    }
    return to;
  }

  private static boolean belongs(
      ActorLexicon lexicon, ParsedSentence sentence, List<Mention> mentions, int from, int at) {
    if (mentions.stream().anyMatch(mention -> mention.covers(at))) {
      return false;
    }
    Token token = sentence.token(at);
    boolean capital = token.isProperNoun() && Character.isUpperCase(token.word().codePointAt(0));
    boolean inside =
        at > from
            && at + 1 < sentence.size()
            && (token.word().matches("[-‑]")
                || lexicon.hasRole(token.lower(), WordRole.PARTICLE)
                || at > from + 1 && sentence.token(at - 1).word().matches("[-‑]"));
    return capital || inside;
  }
}
