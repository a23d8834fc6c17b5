package org.dragoman.reading.actor;

import java.util.List;
import java.util.Optional;
import org.dragoman.claim.ActorCode;
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
    if (head.lower().equals("it")) {
      return salience
          .nearest(sentence, head, false)
          .flatMap(named -> lastName(sentence, named.codes()))
          .orElse(head.word());
    }
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

  /** How those were named last, up to and including the sentence. */
  private Optional<String> lastName(ParsedSentence sentence, List<ActorCode> codes) {
    int at = mentions.sentences().indexOf(sentence);
    return mentions.sentences().subList(0, at + 1).stream()
        .flatMap(
            before ->
                mentions.in(before).stream()
                    .filter(mention -> mention.name().codes().equals(codes))
                    .map(mention -> NounPhrase.words(before, mention.from(), mention.to())))
        .reduce((former, latter) -> latter)
        .map(NounPhrase::withoutArticle);
  }

  boolean isPerson(ParsedSentence sentence, Token head) {
    return head.isProperNoun() && people.find(sentence, head, mentions.in(sentence)).isPresent();
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
