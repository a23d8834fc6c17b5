package org.dragoman.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.Claim;
import org.dragoman.claim.InnerEvent;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Sides;
import org.dragoman.claim.TimeInterval;
import org.junit.jupiter.api.Test;

/** What becomes of promises, threats and demands. */
class CommitmentsTest {

  private static final InnerEvent VISIT =
      new InnerEvent("CONSULT", Sides.of("RUS", "PRK"), false, TimeInterval.UNKNOWN);
  private static final InnerEvent AID =
      new InnerEvent("AID", Sides.of("RUS", "PRK"), false, TimeInterval.UNKNOWN);
  private static final InnerEvent NO_AID =
      new InnerEvent("AID", Sides.of("RUS", "PRK"), true, TimeInterval.UNKNOWN);
  private static final InnerEvent VISIT_BY_JUNE =
      new InnerEvent(
          "CONSULT",
          Sides.of("RUS", "PRK"),
          false,
          TimeInterval.between(LocalDate.parse("2024-06-01"), LocalDate.parse("2024-06-30")));

  @Test
  void promiseIsKeptByTheDeedAfterIt() {
    assertThat(
            status(
                VISIT,
                "r01:1 2024-01-10 AGREE RUS>PRK occurred -",
                "r02:1 2024-06-20 CONSULT/visit RUS>PRK occurred 2024-06-19"))
        .isEqualTo(CommitmentStatus.KEPT);
  }

  @Test
  void whatHappenedBeforeKeepsNothing() {
    assertThat(
            status(
                VISIT,
                "r01:1 2024-01-10 AGREE RUS>PRK occurred -",
                "r02:1 2024-06-20 CONSULT/visit RUS>PRK occurred 2000-07-19"))
        .isEqualTo(CommitmentStatus.OPEN);
  }

  @Test
  void promiseNotToIsBrokenByTheDeed() {
    assertThat(
            status(
                NO_AID,
                "r01:1 2024-01-10 AGREE RUS>KOR occurred -",
                "r02:1 2024-06-20 AID RUS>PRK occurred 2024-06-19"))
        .isEqualTo(CommitmentStatus.BROKEN);
  }

  @Test
  void renouncedPromiseIsBrokenAndRenouncedThreatReleased() {
    String renounced = "r02:1 2024-06-20 AID RUS>PRK !planned -";
    assertThat(status(AID, "r01:1 2024-01-10 AGREE RUS>PRK occurred -", renounced))
        .isEqualTo(CommitmentStatus.BROKEN);
    assertThat(status(AID, "r01:1 2024-01-10 THREATEN RUS>KOR occurred -", renounced))
        .isEqualTo(CommitmentStatus.RELEASED);
  }

  @Test
  void isOverdueOnceItsDayHasPassed() {
    assertThat(status(VISIT_BY_JUNE, "r01:1 2024-01-10 AGREE RUS>PRK occurred -"))
        .isEqualTo(CommitmentStatus.OVERDUE);
  }

  @Test
  void severalReportsTellOneInWhateverOrder() {
    List<RecordedClaim> claims =
        new ArrayList<>(
            claims(
                AID,
                "r01:1 2024-01-10 REQUEST KOR>RUS occurred -",
                "r02:1 2024-01-11 REQUEST KOR>RUS occurred -"));
    List<Commitment> told = Commitments.of(claims, LocalDate.parse("2024-12-31"));
    Collections.reverse(claims);
    assertThat(Commitments.of(claims, LocalDate.parse("2024-12-31"))).isEqualTo(told).hasSize(1);
    assertThat(told.get(0).claims()).hasSize(2);
  }

  private static CommitmentStatus status(InnerEvent about, String... lines) {
    return Commitments.of(claims(about, lines), LocalDate.parse("2024-12-31")).get(0).status();
  }

  /** The lines' claims; those of promises, threats and demands are about the act given. */
  private static List<RecordedClaim> claims(InnerEvent about, String... lines) {
    return Scenario.claims(String.join("\n", lines)).stream()
        .map(claim -> about(claim, about))
        .toList();
  }

  private static RecordedClaim about(RecordedClaim recorded, InnerEvent about) {
    Claim claim = recorded.claim();
    Assertion.Event event = (Assertion.Event) claim.assertion();
    return CommitmentKind.find(event.type()).isEmpty()
        ? recorded
        : new RecordedClaim(
            new Claim(
                claim.evidence(),
                new Assertion.Event(event.type(), event.mode(), event.sides(), about),
                claim.firmness(),
                claim.source(),
                claim.when(),
                claim.place(),
                claim.parties(),
                claim.confidence()),
            recorded.reference(),
            recorded.published(),
            recorded.publisher(),
            recorded.words(),
            recorded.url(),
            recorded.recorded());
  }
}
