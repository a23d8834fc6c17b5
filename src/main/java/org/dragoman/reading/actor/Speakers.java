package org.dragoman.reading.actor;

import java.util.Optional;
import org.dragoman.lexicon.actor.ActorLexicon;
import org.dragoman.lexicon.actor.WordRole;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** How a report names those it cites, and whether they are experts. */
final class Speakers {

  private final ActorLexicon lexicon;
  private final ReportMentions mentions;
  private final People people;
  private final Salience salience;
  private final Earlier earlier;

  Speakers(
      ActorLexicon lexicon,
      ReportMentions mentions,
      People people,
      Salience salience,
      Earlier earlier) {
    this.lexicon = lexicon;
    this.mentions = mentions;
    this.people = people;
    this.salience = salience;
    this.earlier = earlier;
  }

  String name(ParsedSentence sentence, Token head) {
    if (head.isPronoun()) {
      return salience.lastPerson(sentence, head).map(Person::fullName).orElse(head.word());
    }
    return people
        .find(sentence, head, mentions.in(sentence))
        .map(Person::fullName)
        .orElseGet(() -> describedName(sentence, head));
  }

  private String describedName(ParsedSentence sentence, Token head) {
    boolean pointing =
        NounPhrase.isBareDefinite(sentence, head)
            && lexicon.hasRole(head.lemma(), WordRole.STAND_IN);
    Optional<Earlier.Described> described =
        pointing ? earlier.find(sentence, head) : Optional.empty();
    return NounPhrase.withoutArticle(
        described.map(Earlier.Described::words).orElseGet(() -> NounPhrase.words(sentence, head)));
  }

  boolean isExpert(ParsedSentence sentence, Token head) {
    Optional<Person> person = people.find(sentence, head, mentions.in(sentence));
    if (person.isPresent()) {
      return person.get().expert();
    }
    return lexicon.isExpert(
        NounPhrase.words(sentence, head).toLowerCase(java.util.Locale.ROOT) + " " + head.lemma());
  }
}
