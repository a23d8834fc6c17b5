package org.dragoman.question.precedent;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.codes.Provision;
import org.dragoman.view.Instrument;
import org.dragoman.view.Instruments;
import org.dragoman.view.agreement.AgreementInForce;
import org.dragoman.view.agreement.InForce;

/** Who is bound to defend whom on a day, by the agreements that the record knows. */
final class Allies {

  private final List<Instrument> defending;

  Allies(List<RecordedClaim> claims) {
    this.defending =
        Instruments.of(claims).stream()
            .filter(instrument -> defends(new AgreementInForce(instrument, LocalDate.MIN)))
            .toList();
  }

  private static boolean defends(AgreementInForce agreement) {
    return agreement.provisions().getOrDefault(Provision.DEFENCE, Map.of()).containsKey(true);
  }

  /** Whether a defence agreement of all of them is in force. */
  boolean are(List<ActorCode> parties, LocalDate day) {
    return defending.stream()
        .map(instrument -> new AgreementInForce(instrument, day))
        .anyMatch(
            agreement ->
                agreement.parties().containsAll(parties)
                    && agreement.inForce().answer() == InForce.Answer.YES);
  }
}
