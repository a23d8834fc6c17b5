package org.dragoman.reading.firmness;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.codes.Likelihood;
import org.dragoman.lexicon.act.ActLexicon;
import org.dragoman.lexicon.act.Operator;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/**
 * What somebody thinks of the likelihood of what a noun names, read in the order of the words:
 * "considers a truce very likely, a treaty improbable", "puts the chances of a deal at even".
 */
public final class Weighing {

  private static final Set<String> BREAKS = Set.of(";", ":", "while", "whereas");
  private static final Set<String> STRONG = Set.of("very", "highly", "extremely", "most");

  private Weighing() {}

  /** The judgement on a noun that stands behind a verb of opinion or a word for chances. */
  public static Optional<Judgement> find(ActLexicon lexicon, ParsedSentence sentence, Token noun) {
    return new Finder(lexicon, sentence, noun).find();
  }

  /** Looks left for the opinion and right for the words that weigh. */
  private record Finder(ActLexicon lexicon, ParsedSentence sentence, Token noun) {

    Optional<Judgement> find() {
      Optional<Token> opinion = opinionBefore();
      boolean odds = speaksOfOdds();
      if (opinion.isEmpty() && !(odds && isTopic())) {
        return Optional.empty();
      }
      Token judge = opinion.flatMap(verb -> new Clause(sentence, verb).findSubject()).orElse(null);
      return weighed(odds)
          .map(
              found ->
                  new Judgement(
                      found.likelihood() == Likelihood.EVEN
                          ? ClaimStatus.POSSIBLE
                          : ClaimStatus.EXPECTED,
                      found.likelihood().isBelowEven(),
                      found.likelihood(),
                      false,
                      judge,
                      List.of(found.word())));
    }

    /** A likelihood and the word that tells it. */
    private record Found(Likelihood likelihood, String word) {}

    private Optional<Token> opinionBefore() {
      for (int i = noun.index() - 1; i >= 0; i--) {
        Token token = sentence.token(i);
        if (BREAKS.contains(token.lower())) {
          return Optional.empty();
        }
        if (token.isVerb() && lexicon.isInClass("opinion", token.lemma())) {
          return Optional.of(token);
        }
      }
      return Optional.empty();
    }

    private boolean speaksOfOdds() {
      return sentence.stream().anyMatch(token -> lexicon.isInClass("odds", token.lemma()));
    }

    /** "As for a treaty, she rates the chances at nil". */
    private boolean isTopic() {
      return noun.index() > 1
          && sentence.tokens().subList(0, noun.index()).stream()
              .anyMatch(token -> token.lower().equals("for") && token.index() == 1);
    }

    private Optional<Found> weighed(boolean odds) {
      for (int i = noun.index() + 1; i < sentence.size(); i++) {
        Token token = sentence.token(i);
        boolean finite = Set.of("VBD", "VBZ", "VBP", "MD").contains(token.tag());
        if (BREAKS.contains(token.lower()) || finite && !odds) {
          return Optional.empty();
        }
        Optional<Found> found = operator(token).or(() -> phrase(token));
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }

    /** "Very likely", "improbable", "a remote prospect". */
    private Optional<Found> operator(Token token) {
      return lexicon
          .findOperator(token.lower())
          .filter(operator -> !token.isVerb())
          .map(Operator::likelihood)
          .map(likelihood -> new Found(strengthened(likelihood, token), token.word()));
    }

    /** "Even", "a coin toss", "close to nil", behind "at" or "as". */
    private Optional<Found> phrase(Token token) {
      for (Likelihood likelihood : Likelihood.values()) {
        String wordClass = "odds-" + likelihood.word().replace(' ', '-');
        boolean told = isInPhrase(token) && startsPhrase(lexicon.getClass(wordClass), token);
        if (told) {
          return Optional.of(new Found(likelihood, token.word()));
        }
      }
      return Optional.empty();
    }

    /** Close behind "at", "as" or "a". */
    private boolean isInPhrase(Token token) {
      List<Token> before = sentence.tokens().subList(Math.max(0, token.index() - 4), token.index());
      return before.stream().anyMatch(word -> Set.of("at", "as").contains(word.lower()));
    }

    private boolean startsPhrase(Set<String> phrases, Token token) {
      return phrases.stream().anyMatch(phrase -> startsAt(phrase.split(" "), token.index()));
    }

    private boolean startsAt(String[] words, int at) {
      for (int i = 0; i < words.length; i++) {
        boolean same =
            at + i < sentence.size()
                && sentence.token(at + i).lower().equals(words[i].toLowerCase(Locale.ROOT));
        if (!same) {
          return false;
        }
      }
      return true;
    }

    private Likelihood strengthened(Likelihood likelihood, Token token) {
      Token before = sentence.token(token.index() - 1);
      boolean superlative = before.lower().equals("most") && likelihood == Likelihood.LIKELY;
      if (!STRONG.contains(before.lower()) || superlative) {
        return likelihood;
      }
      return switch (likelihood) {
        case LIKELY -> Likelihood.VERY_LIKELY;
        case UNLIKELY -> Likelihood.VERY_UNLIKELY;
        case REMOTE, VERY_UNLIKELY, EVEN, VERY_LIKELY, ALMOST_CERTAIN -> likelihood;
      };
    }
  }
}
