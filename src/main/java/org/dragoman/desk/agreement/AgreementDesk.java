package org.dragoman.desk.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.ClaimKind;
import org.dragoman.record.ClaimQuery;
import org.dragoman.record.ClaimRecord;
import org.dragoman.record.Condition;
import org.dragoman.view.Contradiction;
import org.dragoman.view.Contradictions;
import org.dragoman.view.Instruments;
import org.dragoman.view.agreement.AgreementInForce;

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

  public List<Contradiction> contradictions(ClaimQuery query) {
    return Contradictions.of(record.claims(query));
  }
}
