package org.dragoman.desk.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.ClaimKind;
import org.dragoman.desk.happening.TooManyClaimsException;
import org.dragoman.record.ClaimQuery;
import org.dragoman.record.ClaimRecord;
import org.dragoman.record.Condition;
import org.dragoman.view.Instruments;
import org.dragoman.view.agreement.AgreementInForce;
import org.dragoman.view.contradiction.Contradiction;
import org.dragoman.view.contradiction.Contradictions;

/** Answers what binds whom, and who contradicts whom, from the claims of a record. */
public final class AgreementDesk {

  private static final Comparator<AgreementInForce> BY_SIGNATURE =
      Comparator.comparing(
          agreement ->
              agreement
                  .find(AgreementType.SIGNED)
                  .map(stage -> stage.when().earliest())
                  .orElse(null),
          Comparator.nullsLast(Comparator.naturalOrder()));

  private final ClaimRecord record;

  public AgreementDesk(ClaimRecord record) {
    this.record = record;
  }

  /** The agreements in question, by their signature. */
  public List<AgreementInForce> list(ClaimQuery query, LocalDate day) {
    return Instruments.of(record.claims(query.where(Condition.OfKind.of(ClaimKind.AGREEMENT))))
        .stream()
        .map(instrument -> new AgreementInForce(instrument, day))
        .sorted(BY_SIGNATURE)
        .toList();
  }

  /**
   * Claims that cannot both hold.
   *
   * @throws TooManyClaimsException where the question is too wide
   */
  public List<Contradiction> contradictions(ClaimQuery query) {
    TooManyClaimsException.check(record, query, TooManyClaimsException.MOST_CLAIMS);
    return Contradictions.of(record.claims(query));
  }
}
