package org.dragoman.reading.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.claim.ActorCode;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** Whom "he", "it", "they", "we" and "which" mean. */
final class Pronouns {

  private final PhraseResolver phrases;
  private final Salience salience;
  private final Groups groups;
  private final List<ActorCode> parties;

  /**
   * @param parties of a communiqué, who are its "we"; else none
   */
  Pronouns(PhraseResolver phrases, Salience salience, Groups groups, List<ActorCode> parties) {
    this.phrases = phrases;
    this.salience = salience;
    this.groups = groups;
    this.parties = parties;
  }

  /** Whether the word points instead of naming: pronouns, relatives, articles, numbers. */
  static boolean isPronoun(Token token) {
    return token.isPronoun()
        || token.tag().startsWith("W")
        || token.tag().equals("DT")
        || token.tag().equals("CD");
  }

  Resolution resolve(ParsedSentence sentence, Token token, int depth) {
    return switch (token.lower()) {
      case "he", "she", "him", "his", "her", "himself", "herself" -> nearest(sentence, token, true);
      case "it", "its", "itself" -> nearest(sentence, token, false);
      case "they", "them", "their", "themselves", "both", "two", "neither" ->
          several(sentence, token, depth);
      case "three", "four", "five", "six" -> counted(sentence, token);
      case "we", "us", "our", "ourselves" -> speakers(sentence, token);
      case "who", "which", "that", "whose", "whom" -> antecedent(sentence, token, depth);
      default -> Resolution.NONE;
    };
  }

  /** The plural subject before, else those named in one breath, else the two last spoken of. */
  private Resolution several(ParsedSentence sentence, Token token, int depth) {
    boolean plural = Set.of("they", "them", "their", "themselves").contains(token.lower());
    Resolution subject = plural ? pluralSubject(sentence, token, depth) : Resolution.NONE;
    return subject.or(
        () ->
            Resolution.of(
                groups
                    .last(sentence, token, group -> true)
                    .orElseGet(() -> salience.last(sentence, 2, code -> true)),
                token.word(),
                "those last spoken of"));
  }

  /** "The four", "all three": those of that number named in one breath. */
  private Resolution counted(ParsedSentence sentence, Token token) {
    int size = Sides.size(token.lower());
    return groups
        .last(sentence, token, group -> group.size() == size)
        .map(group -> Resolution.of(group, token.word(), "the " + size + " named together"))
        .orElse(Resolution.NONE);
  }

  private Resolution pluralSubject(ParsedSentence sentence, Token token, int depth) {
    for (ParsedSentence here : salience.recent(sentence, 1)) {
      List<Token> subjects =
          here.stream()
              .filter(subject -> subject.isRelated("nsubj") && isPlural(here, subject))
              .filter(subject -> !here.equals(sentence) || mayPrecede(sentence, subject, token))
              .toList();
      Optional<Token> subject =
          here.equals(sentence)
              ? subjects.stream().reduce((first, second) -> second)
              : subjects.stream().findFirst();
      if (subject.isPresent()) {
        Resolution resolution = phrases.withConjuncts(here, subject.get(), depth + 1);
        if (!resolution.isEmpty()) {
          return Resolution.of(resolution.codes(), token.word(), "refers to " + resolution.words());
        }
      }
    }
    return Resolution.NONE;
  }

  /** "The Nicaraguans fired on them": they are not the subject of their own verb. */
  private static boolean mayPrecede(ParsedSentence sentence, Token subject, Token token) {
    boolean isObject = token.isRelated("obj") || token.isRelated("obl");
    boolean sameVerb = subject.head() == token.head();
    return subject.index() < token.index() && !(isObject && sameVerb);
  }

  private static boolean isPlural(ParsedSentence sentence, Token subject) {
    return Set.of("NNS", "NNPS").contains(subject.tag())
        || sentence.child(subject, "conj").filter(conjunct -> !conjunct.isVerb()).isPresent();
  }

  private Resolution antecedent(ParsedSentence sentence, Token token, int depth) {
    return Optional.of(new Clause(sentence, token).antecedent(token))
        .filter(antecedent -> !antecedent.equals(token))
        .map(antecedent -> phrases.withConjuncts(sentence, antecedent, depth + 1))
        .orElse(Resolution.NONE);
  }

  private Resolution nearest(ParsedSentence sentence, Token token, boolean person) {
    return salience
        .nearest(sentence, token, person)
        .or(() -> salience.nearest(sentence, token, false))
        .map(
            named ->
                Resolution.of(named.codes(), token.word(), "refers to " + named.token().word()))
        .orElse(Resolution.NONE);
  }

  private Resolution speakers(ParsedSentence sentence, Token token) {
    if (!parties.isEmpty()) {
      return Resolution.of(parties, token.word(), "the parties of the communiqué");
    }
    for (Token above : sentence.ancestors(token)) {
      Optional<Token> subject =
          sentence
              .child(above, "nsubj")
              .filter(found -> !found.isPronoun() && !found.equals(token));
      if (above.isVerb() && subject.isPresent() && above.head() < 0) {
        return phrases.single(sentence, subject.get(), 1);
      }
    }
    return nearest(sentence, token, true);
  }
}
