package org.dragoman.reading.clause;

import java.util.Optional;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** Relative pronouns and the nouns that they stand for. */
final class Relatives {

  private Relatives() {}

  /** The noun that a relative pronoun stands for; any other token itself. */
  static Token antecedent(ParsedSentence sentence, Token token) {
    if (!isRelative(token)) {
      return token;
    }
    return sentence.ancestors(token).stream()
        .filter(above -> above.isRelated("acl"))
        .findFirst()
        .flatMap(sentence::head)
        .filter(noun -> noun.index() < token.index())
        .or(() -> nounBefore(sentence, token))
        .orElse(token);
  }

  /** The noun right before ", who" where the parser has not hung the clause on it. */
  private static Optional<Token> nounBefore(ParsedSentence sentence, Token relative) {
    int at = relative.index() - 1;
    boolean comma = at > 0 && sentence.token(at).word().equals(",");
    int noun = comma ? at - 1 : at;
    return noun >= 0 && sentence.token(noun).isNoun()
        ? Optional.of(sentence.token(noun))
        : Optional.empty();
  }

  /** "Who", "which", and "that" as a subject. */
  static boolean isRelative(Token token) {
    return token.tag().startsWith("W")
        || token.lower().equals("that") && token.isRelated("nsubj") && token.tag().equals("DT");
  }
}
