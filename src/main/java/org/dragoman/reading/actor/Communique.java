package org.dragoman.reading.actor;

import java.util.List;
import java.util.Set;
import org.dragoman.claim.ActorCode;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** A text in which parties speak as "we". */
final class Communique {

  private Communique() {}

  /** "We, the leaders of A, B and C": who speaks; nobody where the report is no communiqué. */
  static List<ActorCode> speakers(ReportMentions mentions) {
    return mentions.sentences().stream()
        .filter(Communique::opens)
        .findFirst()
        .map(sentence -> named(sentence, mentions.in(sentence)))
        .orElse(List.of());
  }

  private static boolean opens(ParsedSentence sentence) {
    return sentence.size() > 3
        && sentence.token(0).word().equals("We")
        && sentence.token(1).word().equals(",");
  }

  private static List<ActorCode> named(ParsedSentence sentence, List<Mention> mentions) {
    int end =
        sentence.stream()
            .filter(token -> Set.of("VBD", "VBP", "MD").contains(token.tag()))
            .mapToInt(Token::index)
            .findFirst()
            .orElse(0);
    return mentions.stream()
        .filter(mention -> mention.to() <= end)
        .flatMap(mention -> mention.name().codes().stream())
        .distinct()
        .sorted()
        .toList();
  }
}
