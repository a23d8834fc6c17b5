package org.dragoman.reading.firmness;

import java.util.List;
import java.util.Optional;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.Firmness;
import org.dragoman.codes.Likelihood;
import org.dragoman.reading.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * How firm a clause is, and the words that make it so.
 *
 * @param status null while nothing has been said about it: a plain fact
 * @param foretold the status rests on will or would alone, so that an outsider can only expect it
 * @param abstained the words assert nothing about it: "wants to", "in order to"
 * @param judge who expects, doubts or denies it, where a verb of judging governs it
 * @param words that led to the judgement
 */
public record Judgement(
    @Nullable ClaimStatus status,
    boolean foretold,
    boolean negated,
    @Nullable Likelihood likelihood,
    boolean abstained,
    @Nullable Token judge,
    List<String> words) {

  public Judgement {
    words = List.copyOf(words);
  }

  /** Below even, the bare event is expected not to happen. */
  public Firmness firmness() {
    return new Firmness(status == null ? ClaimStatus.OCCURRED : status, negated, likelihood);
  }

  public Optional<Token> findJudge() {
    return Optional.ofNullable(judge);
  }

  public boolean isPlain() {
    return status == null && !negated;
  }
}
