package org.dragoman.reading.firmness;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.codes.Likelihood;
import org.dragoman.lexicon.act.Operator;
import org.dragoman.reading.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Gathers a judgement from the inside out; confined to one call of {@link FirmnessReader}. */
final class JudgementBuilder {

  private @Nullable ClaimStatus status;
  private boolean negated;
  private @Nullable Likelihood likelihood;
  private boolean abstained;
  private @Nullable Token judge;
  private final List<String> words = new ArrayList<>();

  void status(ClaimStatus next, String word) {
    if (status != ClaimStatus.HYPOTHETICAL) {
      status = next;
    }
    words.add(word);
  }

  /** A modal inside: whatever stands further out may still override it. */
  void modal(ClaimStatus next, String word) {
    status(next, word);
  }

  void negate(String word) {
    negated = !negated;
    words.add(word);
  }

  void abstain(String word) {
    abstained = true;
    words.add(word);
  }

  void judge(Token who) {
    judge = who;
  }

  /** Applies a governing word, itself perhaps negated: "does not rule out" leaves it possible. */
  void apply(Operator operator, boolean operatorNegated, String word) {
    if (operator.abstain()) {
      abstain(word);
      return;
    }
    ClaimStatus given = operator.status();
    if (operatorNegated && operator.negated() && given == ClaimStatus.PLANNED) {
      status(ClaimStatus.POSSIBLE, "not " + word);
      return;
    }
    if (given != null) {
      status(given, word);
    }
    if (operator.negated() ^ operatorNegated) {
      negate(word);
    }
    weigh(operator, operatorNegated);
    words.add(word);
  }

  private void weigh(Operator operator, boolean operatorNegated) {
    Likelihood given = operator.likelihood();
    if (given != null) {
      likelihood = operatorNegated && given == Likelihood.LIKELY ? Likelihood.UNLIKELY : given;
    }
  }

  void likelihood(Likelihood next) {
    likelihood = next;
  }

  Judgement build() {
    return new Judgement(
        status, negated, likelihood, abstained, judge, words.stream().distinct().toList());
  }
}
