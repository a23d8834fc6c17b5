package org.dragoman.reading.actor;

import java.util.Optional;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** What a bare "the official" points back to: the one that was described before. */
final class Earlier {

  /** So many sentences back "the official" may have been described. */
  private static final int LOOK_BACK = 30;

  private final ReportMentions mentions;

  Earlier(ReportMentions mentions) {
    this.mentions = mentions;
  }

  /** A phrase that described somebody, with who was meant. */
  record Described(String words, Resolution resolution) {}

  /** The last phrase with the same head that names an actor, not too far back. */
  Optional<Described> find(ParsedSentence sentence, Token head) {
    int at = mentions.sentences().indexOf(sentence);
    for (int i = at; i >= Math.max(0, at - LOOK_BACK); i--) {
      ParsedSentence before = mentions.sentences().get(i);
      int limit = i == at ? head.index() : before.size();
      Optional<Described> described = lastIn(before, head.lemma(), limit);
      if (described.isPresent()) {
        return described;
      }
    }
    return Optional.empty();
  }

  private Optional<Described> lastIn(ParsedSentence sentence, String lemma, int limit) {
    Optional<Described> last = Optional.empty();
    for (Token token : sentence.tokens().subList(0, limit)) {
      if (token.lemma().equals(lemma)) {
        String words = NounPhrase.words(sentence, token);
        Resolution resolution = Modifiers.resolve(mentions, sentence, token, words);
        last = resolution.isEmpty() ? last : Optional.of(new Described(words, resolution));
      }
    }
    return last;
  }
}
