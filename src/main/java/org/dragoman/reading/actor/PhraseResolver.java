package org.dragoman.reading.actor;

import java.util.List;
import java.util.Set;
import org.dragoman.claim.ActorCode;
import org.dragoman.lexicon.actor.ActorLexicon;
import org.dragoman.lexicon.actor.Name.Kind;
import org.dragoman.lexicon.actor.WordRole;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/**
 * Who is meant by one noun phrase: a name, a person, what it is put to, or what describes it, in
 * this order.
 */
final class PhraseResolver {

  private static final int DEEPEST = 4;

  private final ActorLexicon lexicon;
  private final ReportMentions mentions;
  private final People people;
  private final Pronouns pronouns;
  private final Sides sides;
  private final Epithets epithets;
  private final StandIns standIns;
  private final ArmedGroups groups;

  PhraseResolver(
      ActorLexicon lexicon,
      ReportMentions mentions,
      People people,
      Salience salience,
      Earlier earlier,
      List<ActorCode> home) {
    this.lexicon = lexicon;
    this.mentions = mentions;
    this.people = people;
    this.groups = ArmedGroups.of(lexicon, mentions, people);
    Groups named = new Groups(lexicon, mentions, people);
    this.pronouns = new Pronouns(this, salience, named, Communique.speakers(mentions));
    this.sides = new Sides(lexicon, mentions, salience, named);
    this.epithets = new Epithets(lexicon, salience);
    this.standIns = new StandIns(lexicon, salience, earlier, home);
  }

  /** The actors meant by the phrase without its conjuncts; none below a certain depth. */
  Resolution single(ParsedSentence sentence, Token head, int depth) {
    if (depth > DEEPEST) {
      return Resolution.NONE;
    }
    if (Pronouns.isPronoun(head)) {
      return pronouns.resolve(sentence, head, depth);
    }
    String words = NounPhrase.words(sentence, head);
    return named(sentence, head, words)
        .or(() -> groups.resolve(sentence, head, words))
        .or(() -> person(sentence, head, words))
        .or(() -> apposed(sentence, head, depth))
        .or(
            () ->
                isExpert(sentence, head, words) || isOfEachOther(sentence, head)
                    ? Resolution.NONE
                    : described(sentence, head, words, depth));
  }

  /** The actors meant by the phrase and its conjuncts. */
  Resolution withConjuncts(ParsedSentence sentence, Token token, int depth) {
    Resolution resolution = single(sentence, token, depth);
    for (Token conjunct : sentence.children(token, "conj")) {
      resolution = resolution.and(single(sentence, conjunct, depth));
    }
    return resolution;
  }

  private Resolution named(ParsedSentence sentence, Token head, String words) {
    return mentions
        .at(sentence, head)
        .map(Mention::name)
        .filter(name -> name.kind() != Kind.PLACE)
        .map(
            name ->
                Resolution.of(
                    name.codes(),
                    words,
                    "name " + name.name(),
                    name.sector(),
                    name.name(),
                    name.country()))
        .orElse(Resolution.NONE);
  }

  private Resolution person(ParsedSentence sentence, Token head, String words) {
    return people
        .find(sentence, head, mentions.in(sentence))
        .map(
            person ->
                Resolution.of(
                    person.codes(),
                    words,
                    "person " + person.fullName(),
                    person.sector(),
                    person.fullName(),
                    null))
        .orElse(Resolution.NONE);
  }

  /** "M23, the armed group": the apposition tells, or what it is put to. */
  private Resolution apposed(ParsedSentence sentence, Token head, int depth) {
    return sentence
        .child(head, "appos")
        .filter(Token::isProperNoun)
        .map(token -> single(sentence, token, depth + 1))
        .orElse(Resolution.NONE);
  }

  private boolean isExpert(ParsedSentence sentence, Token head, String words) {
    return people
        .find(sentence, head, mentions.in(sentence))
        .map(Person::expert)
        .orElseGet(
            () -> lexicon.isExpert(words.toLowerCase(java.util.Locale.ROOT) + " " + head.lemma()));
  }

  /** "Each other's envoys" are of those who act. */
  private static boolean isOfEachOther(ParsedSentence sentence, Token head) {
    return sentence
        .child(head, "nmod:poss")
        .filter(owner -> Sides.isReciprocal(sentence, owner))
        .isPresent();
  }

  private Resolution described(ParsedSentence sentence, Token head, String words, int depth) {
    return sides
        .resolve(sentence, head, words)
        .or(() -> Modifiers.resolve(mentions, sentence, head, words))
        .or(() -> possessor(sentence, head, depth))
        .or(() -> ofPhrase(sentence, head, depth))
        .or(() -> epithets.resolve(sentence, head, words))
        .or(
            () ->
                lexicon.hasRole(head.lemma(), WordRole.STAND_IN)
                    ? standIns.resolve(sentence, head, words)
                    : Resolution.NONE);
  }

  private Resolution possessor(ParsedSentence sentence, Token head, int depth) {
    return sentence
        .child(head, "nmod:poss")
        .map(owner -> withConjuncts(sentence, owner, depth + 1))
        .orElse(Resolution.NONE);
  }

  private Resolution ofPhrase(ParsedSentence sentence, Token head, int depth) {
    return sentence.children(head, "nmod").stream()
        .filter(
            child ->
                sentence.children(child, "case").stream()
                    .anyMatch(word -> Set.of("of", "from").contains(word.lower())))
        .map(child -> withConjuncts(sentence, child, depth + 1))
        .filter(resolution -> !resolution.isEmpty())
        .findFirst()
        .orElse(Resolution.NONE);
  }
}
