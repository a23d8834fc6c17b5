package org.dragoman.view.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.view.Instrument;
import org.dragoman.view.agreement.InForce.Answer;
import org.jspecify.annotations.Nullable;

/**
 * How an agreement stands on a day. It is in force where a source says so for that day; it is not
 * before it was signed and after it was terminated. After the last day that a data set covers,
 * after a term that ran out, and between signature and entry into force, nothing is known.
 */
final class Standing {

  private final Instrument instrument;
  private final LocalDate day;

  Standing(Instrument instrument, LocalDate day) {
    this.instrument = instrument;
    this.day = day;
  }

  InForce answer() {
    List<RecordedClaim> against = facts(AgreementType.TERMINATED).filter(this::isOver).toList();
    List<RecordedClaim> reaching = facts(AgreementType.IN_FORCE).filter(this::reaches).toList();
    List<RecordedClaim> standing =
        Stream.concat(reaching.stream(), facts(AgreementType.RENEWED).filter(this::reaches))
            .toList();
    if (!against.isEmpty()) {
      List<RecordedClaim> later =
          standing.stream().filter(claim -> isSaidAfter(claim, against)).toList();
      return later.isEmpty()
          ? new InForce(Answer.NO, "terminated " + last(against), against)
          : new InForce(
              Answer.DISPUTED, "said to be terminated and in force", both(against, later));
    }
    List<RecordedClaim> signed = facts(AgreementType.SIGNED).toList();
    if (!signed.isEmpty() && signed.stream().allMatch(this::isAhead)) {
      return new InForce(Answer.NO, "signed only " + last(signed), signed);
    }
    return standing.isEmpty() ? unknown(signed) : reaching(standing);
  }

  private InForce reaching(List<RecordedClaim> standing) {
    List<RecordedClaim> covering = standing.stream().filter(this::covers).toList();
    if (!covering.isEmpty()) {
      return new InForce(Answer.YES, "by " + origins(covering), covering);
    }
    RecordedClaim claim = standing.get(0);
    String until = claim.claim().extra().get("data-until");
    return new InForce(
        Answer.UNKNOWN,
        until == null
            ? "its term has run out and no renewal is known"
            : "in force when the data of " + Origin.of(claim) + " end (" + until + ")",
        standing);
  }

  private InForce unknown(List<RecordedClaim> signed) {
    return signed.isEmpty()
        ? new InForce(Answer.UNKNOWN, "nothing is said of its being in force", instrument.claims())
        : new InForce(Answer.UNKNOWN, "signed; its entry into force is not reported", signed);
  }

  /** What is told as a fact, not denied. */
  private Stream<RecordedClaim> facts(AgreementType type) {
    return instrument.claims().stream()
        .filter(claim -> Instrument.agreementOf(claim).type() == type)
        .filter(claim -> claim.claim().firmness().isPlainFact());
  }

  private boolean isOver(RecordedClaim claim) {
    LocalDate earliest = claim.claim().when().earliest();
    LocalDate latest = claim.claim().when().latest();
    LocalDate end = latest != null ? latest : earliest;
    LocalDate known = end != null ? end : claim.published();
    return known != null && !known.isAfter(day);
  }

  private boolean isAhead(RecordedClaim claim) {
    LocalDate earliest = claim.claim().when().earliest();
    return earliest != null && earliest.isAfter(day);
  }

  /** It began by the day and is not said to have ended before it. */
  private boolean reaches(RecordedClaim claim) {
    LocalDate latest = claim.claim().when().latest();
    boolean isOfDataSet = claim.claim().extra().containsKey("data-until");
    return !isAhead(claim) && (latest == null || !latest.isBefore(day) || !isOfDataSet);
  }

  private boolean covers(RecordedClaim claim) {
    String until = claim.claim().extra().get("data-until");
    LocalDate latest = claim.claim().when().latest();
    if (until != null && latest == null && day.isAfter(LocalDate.parse(until))) {
      return false;
    }
    LocalDate runsOut = termEnd(claim);
    return runsOut == null || latest != null || !day.isAfter(runsOut);
  }

  /** The end of a term that nothing renews by itself. */
  private static @Nullable LocalDate termEnd(RecordedClaim claim) {
    String term = claim.claim().extra().get("term-months");
    LocalDate earliest = claim.claim().when().earliest();
    boolean renews = claim.claim().extra().containsKey("renewal-months");
    return term == null || earliest == null || renews
        ? null
        : earliest.plusMonths(Long.parseLong(term));
  }

  private static boolean isSaidAfter(RecordedClaim claim, List<RecordedClaim> against) {
    LocalDate end = claim.claim().when().latest();
    return against.stream()
        .map(other -> other.claim().when().earliest())
        .filter(Objects::nonNull)
        .anyMatch(ended -> end != null && end.isAfter(ended));
  }

  private static List<RecordedClaim> both(List<RecordedClaim> one, List<RecordedClaim> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  /** The last day of the narrowest interval. */
  private static String last(List<RecordedClaim> claims) {
    return claims.stream()
        .map(claim -> claim.claim().when())
        .filter(when -> when.latest() != null)
        .min(Comparator.comparingLong(AgreementInForce::width))
        .map(when -> String.valueOf(when.latest()))
        .orElse("on a day not told");
  }

  private static String origins(List<RecordedClaim> claims) {
    return String.join(", ", claims.stream().map(Origin::of).distinct().toList());
  }
}
