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
  private boolean foretold;
  private boolean negated;
  private @Nullable Likelihood likelihood;
  private boolean abstained;
  private boolean pending;
  private @Nullable Token judge;
  private final List<String> words = new ArrayList<>();

  void status(ClaimStatus next, String word) {
    if (status != ClaimStatus.HYPOTHETICAL) {
      status = next;
      foretold = false;
    }
    words.add(word);
  }

  /** Tells the future by will or would alone: a plan of those who will do it. */
  void foretell(String word) {
    boolean settled = status == ClaimStatus.HYPOTHETICAL;
    status(ClaimStatus.PLANNED, word);
    foretold = !settled;
  }

  void negate(String word) {
    negated = !negated;
    words.add(word);
  }

  void abstain(String word) {
    abstained = true;
    words.add(word);
  }

  /** It has not happened so far, whatever the words further out say. */
  void pending(String word) {
    pending = true;
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
    ClaimStatus given =
        operatorNegated && operator.denied() != null ? operator.denied() : operator.status();
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
    List<String> told = words.stream().distinct().toList();
    return pending
        ? new Judgement(null, false, true, null, false, null, told)
        : new Judgement(status, foretold, negated, likelihood, abstained, judge, told);
  }
}
