package org.dragoman.reading.firmness;

import java.util.Optional;
import java.util.Set;
import org.dragoman.codes.Likelihood;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;
import org.jspecify.annotations.Nullable;

/** What an adverb adds to a word that weighs: "very likely", "highly improbable". */
final class Intensity {

  private static final Set<String> STRONG = Set.of("very", "highly", "extremely");

  private Intensity() {}

  static Optional<Likelihood> of(ParsedSentence sentence, Token word, @Nullable Likelihood base) {
    boolean strong =
        sentence.children(word, "advmod").stream().map(Token::lower).anyMatch(STRONG::contains);
    if (!strong || base == null) {
      return Optional.empty();
    }
    return switch (base) {
      case LIKELY -> Optional.of(Likelihood.VERY_LIKELY);
      case UNLIKELY -> Optional.of(Likelihood.VERY_UNLIKELY);
      default -> Optional.empty();
    };
  }
}
