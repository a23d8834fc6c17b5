package org.dragoman.reading.actor;

import java.util.Optional;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** What a bare "the official" points back to: the one that was described before. */
final class Earlier {

  /** So many sentences back "the official" may have been described. */
  private static final int LOOK_BACK = 30;

  private final ReportMentions mentions;
  private final People people;

  Earlier(ReportMentions mentions, People people) {
    this.mentions = mentions;
    this.people = people;
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
      if (token.lemma().equalsIgnoreCase(lemma)) {
        Optional<Described> before = last;
        last = titled(sentence, token).or(() -> described(sentence, token)).or(() -> before);
      }
    }
    return last;
  }

  private Optional<Described> described(ParsedSentence sentence, Token token) {
    String words = NounPhrase.words(sentence, token);
    Resolution resolution =
        Modifiers.resolve(mentions, sentence, token, words).or(() -> owned(sentence, token, words));
    return resolution.isEmpty() ? Optional.empty() : Optional.of(new Described(words, resolution));
  }

  private Resolution owned(ParsedSentence sentence, Token token, String words) {
    return sentence
        .child(token, "nmod:poss")
        .flatMap(owner -> mentions.at(sentence, owner))
        .map(owner -> Resolution.of(owner.name().codes(), words, "name " + owner.name().name()))
        .orElse(Resolution.NONE);
  }

  /**
   * "Foreign Minister Luis Murillo", "Peru's foreign minister, Luis Murillo": who bears the title.
   */
  private Optional<Described> titled(ParsedSentence sentence, Token token) {
    Token name = sentence.child(token, "appos").filter(Token::isProperNoun).orElse(token);
    return people
        .find(sentence, name, mentions.in(sentence))
        .filter(person -> !person.codes().isEmpty())
        .map(
            person ->
                new Described(
                    person.fullName(),
                    Resolution.of(
                        person.codes(),
                        person.fullName(),
                        "person " + person.fullName(),
                        person.sector(),
                        person.fullName(),
                        null)));
  }
}
