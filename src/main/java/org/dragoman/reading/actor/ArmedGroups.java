package org.dragoman.reading.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.claim.ActorCode;
import org.dragoman.lexicon.actor.ActorLexicon;
import org.dragoman.lexicon.actor.WordRole;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** Armed groups that the tables do not know and the report introduces: "the KLX rebels". */
final class ArmedGroups {

  private final ActorLexicon lexicon;
  private final ReportMentions mentions;
  private final People people;
  private final Set<String> names = new HashSet<>();

  private ArmedGroups(ActorLexicon lexicon, ReportMentions mentions, People people) {
    this.lexicon = lexicon;
    this.mentions = mentions;
    this.people = people;
  }

  static ArmedGroups of(ActorLexicon lexicon, ReportMentions mentions, People people) {
    ArmedGroups groups = new ArmedGroups(lexicon, mentions, people);
    mentions.sentences().forEach(groups::learn);
    return groups;
  }

  private void learn(ParsedSentence sentence) {
    for (Token token : sentence.tokens()) {
      nameAt(sentence, token)
          .filter(name -> introduces(sentence, token, name))
          .ifPresent(names::add);
    }
  }

  /** The run of capitalised words that ends here, or an abbreviation. */
  private Optional<String> nameAt(ParsedSentence sentence, Token token) {
    if (!token.isNoun() || mentions.at(sentence, token).isPresent()) {
      return Optional.empty();
    }
    return people.names(sentence, mentions.in(sentence)).stream()
        .filter(name -> name.head().equals(token))
        .map(PersonName::words)
        .findFirst()
        .or(() -> Optional.of(token.word()).filter(ArmedGroups::isAbbreviation));
  }

  private boolean introduces(ParsedSentence sentence, Token head, String name) {
    Optional<Token> above = sentence.head(head).filter(noun -> isArmed(sentence, noun));
    boolean before = above.isPresent() && head.isRelated("compound") && isOwnName(name);
    boolean beside =
        above.isPresent() && head.isRelated("appos")
            || sentence.children(head, "appos").stream().anyMatch(noun -> isArmed(sentence, noun));
    return before || beside;
  }

  /** Not "Tuareg rebels", who are a people: several words, or an abbreviation. */
  private static boolean isOwnName(String words) {
    return words.contains(" ") || isAbbreviation(words);
  }

  private static boolean isAbbreviation(String word) {
    return word.chars().filter(Character::isUpperCase).count() > 1;
  }

  private boolean isArmed(ParsedSentence sentence, Token noun) {
    return lexicon.hasRole(noun.lemma(), WordRole.ARMED)
        || lexicon.hasRole(noun.lemma(), WordRole.BAND)
            && sentence.children(noun, "amod", "compound").stream()
                .anyMatch(child -> lexicon.hasRole(child.lower(), WordRole.ARMED));
  }

  /** The group that the phrase names, alone or before a word for fighters. */
  Resolution resolve(ParsedSentence sentence, Token head, String words) {
    if (names.isEmpty()) {
      return Resolution.NONE;
    }
    Stream<Token> tokens = Stream.of(head);
    if (isArmed(sentence, head)) {
      tokens = Stream.concat(tokens, sentence.children(head, "compound").stream());
    }
    return tokens
        .flatMap(token -> nameAt(sentence, token).stream())
        .filter(names::contains)
        .findFirst()
        .map(name -> named(name, words))
        .orElse(Resolution.NONE);
  }

  private static Resolution named(String name, String words) {
    return Resolution.of(
        List.of(new ActorCode("REB:" + name)), words, "introduced as a group", "REB", name, null);
  }
}
