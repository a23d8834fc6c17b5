package org.dragoman.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dragoman.claim.RecordedClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which claims become one happening, whatever order they come in. */
class HappeningsMergeTest {

  private static final String MIXED =
      """
      r01:1 2024-06-12 CONSULT/visit RUS>PRK expected 2024-06-12..2024-06-19 by official
      r02:1 2024-06-17 CONSULT/visit RUS>PRK planned 2024-06-18..2024-06-19 by Kremlin
      r02:2 2024-06-17 CONSULT RUS>PRK planned 2024-06-18
      r03:1 2024-06-19 CONSULT PRK,RUS> occurred 2024-06-19
      r04:1 2024-06-19 CONSULT/visit RUS>PRK planned -
      r05:1 2024-06-01 AID RUS>PRK occurred 2024-01-01
      r06:1 2024-06-01 AID RUS>PRK occurred 2024-01-08
      r07:1 2024-06-01 AID RUS>PRK occurred 2024-01-04..2024-01-05
      r08:1 2024-06-02 AID RUS>PRK occurred -
      r09:1 2024-06-02 AID RUS>PRK planned -
      r10:1 2024-06-20 AID RUS>PRK planned -
      """;

  private static List<Happening> happenings(String lines) {
    return Happenings.of(Scenario.claims(lines));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theOrderOfClaimsChangesNothing(long seed) {
    List<RecordedClaim> shuffled = new ArrayList<>(Scenario.claims(MIXED));
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(Happenings.of(shuffled)).isEqualTo(happenings(MIXED));
  }

  @Test
  void whatLiesBetweenTwoJoinsThemAndTheYoungerIdStaysAsAnAlias() {
    String apart =
        "r05:1 2024-02-01 AID RUS>PRK occurred 2024-01-01\nr06:1 2024-02-02 AID RUS>PRK occurred 2024-01-08\n";
    List<Happening> two = happenings(apart);
    assertThat(two).hasSize(2);
    assertThat(happenings(apart + "r07:1 2024-02-03 AID RUS>PRK occurred 2024-01-04..2024-01-05"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.id()).isEqualTo(two.get(0).id());
              assertThat(one.aliases()).containsExactly(two.get(1).id());
            });
  }

  @Test
  void talksHaveNoDirectionButAVisitHas() {
    String talks = "r01:1 2024-06-01 CONSULT PRK,RUS> occurred 2024-05-31\n";
    assertThat(happenings(talks + "r02:1 2024-06-01 CONSULT RUS>PRK occurred 2024-05-31"))
        .hasSize(1);
    assertThat(happenings(talks + "r02:1 2024-06-01 CONSULT/visit RUS>PRK occurred 2024-05-31"))
        .hasSize(2);
    assertThat(
            happenings(
                "r01:1 2024-06-01 CONSULT/visit PRK>RUS occurred 2024-05-31\nr02:1 2024-06-01 CONSULT/visit RUS>PRK occurred 2024-05-31"))
        .hasSize(2);
  }

  @Test
  void aMutualActJoinsItsDirectedPairUnlessBothDirectionsFit() {
    String mutual = "r01:1 2024-06-01 ASSAULT ISR,LBN> occurred 2024-05-31\n";
    String there = "r02:1 2024-06-01 ASSAULT ISR>LBN occurred 2024-05-31\n";
    String back = "r03:1 2024-06-01 ASSAULT LBN>ISR occurred 2024-05-31\n";
    assertThat(happenings(mutual + there)).hasSize(1);
    assertThat(happenings(mutual + there + back)).hasSize(3);
  }

  @Test
  void anOpenModeJoinsTheOnlyGivenOne() {
    String open = "r01:1 2024-06-01 SANCTION USA>RUS occurred 2024-05-31\n";
    String expel = "r02:1 2024-06-01 SANCTION/expel USA>RUS occurred 2024-05-31\n";
    String discontinue = "r03:1 2024-06-01 SANCTION/discontinue USA>RUS occurred 2024-05-31\n";
    assertThat(happenings(open + expel)).hasSize(1);
    assertThat(happenings(open + expel + discontinue)).hasSize(3);
  }

  @Test
  void whatIsStillToComeIsNotWhatHappenedLongAgo() {
    String old = "r01:1 2023-10-20 CONSULT/visit RUS>PRK occurred 2000-07-01..2000-07-31\n";
    String plan = "r02:1 2024-01-17 CONSULT/visit RUS>PRK expected - by Kremlin\n";
    String fresh = "r03:1 2024-06-19 CONSULT/visit RUS>PRK occurred 2024-06-18\n";
    assertThat(happenings(old + plan)).hasSize(2);
    assertThat(happenings(old + plan + fresh))
        .extracting(happening -> happening.claims().size())
        .containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void doubtsDenialsAndConditionsAloneMakeNone() {
    assertThat(
            happenings(
                "r01:1 2024-06-01 AID KOR>UKR !occurred -\nr01:2 2024-06-01 CONSULT/visit RUS>PRK !expected - by Bae\nr01:3 2024-06-01 AID RUS>PRK hypothetical -"))
        .isEmpty();
    assertThat(happenings("r01:1 2024-06-01 AID KOR>UKR !planned -").get(0).status())
        .isEqualTo(HappeningStatus.CANCELLED);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-06-12, EXPECTED",
    "2024-06-17, ANNOUNCED",
    "2024-06-19, ANNOUNCED",
    "2024-06-20, LAPSED"
  })
  void whatWasDueAndNotReportedHasLapsed(LocalDate day, HappeningStatus status) {
    List<RecordedClaim> known =
        Scenario.claims(
                "r01:1 2024-06-12 CONSULT/visit RUS>PRK expected 2024-06-12..2024-06-19\nr02:1 2024-06-17 CONSULT/visit RUS>PRK planned 2024-06-18..2024-06-19\n")
            .stream()
            .filter(claim -> !day.isBefore(java.util.Objects.requireNonNull(claim.published())))
            .toList();
    assertThat(Happenings.of(known).get(0).statusOn(day)).isEqualTo(status);
  }

  @Test
  void theHistoryNamesEachStatusWithItsDayAndClaims() {
    Happening visit =
        happenings(
                """
                r01:1 2024-06-01 CONSULT/visit RUS>PRK possible 2024-06-18
                r02:1 2024-06-12 CONSULT/visit RUS>PRK expected 2024-06-18
                r03:1 2024-06-17 CONSULT/visit RUS>PRK planned 2024-06-18
                r04:1 2024-06-17 CONSULT/visit RUS>PRK expected 2024-06-18 by Bae
                r05:1 2024-06-19 CONSULT/visit RUS>PRK occurred 2024-06-18
                r06:1 2024-06-21 CONSULT/visit RUS>PRK !occurred 2024-06-18 by Moscow
                """)
            .get(0);
    assertThat(visit.history(LocalDate.of(2024, 7, 1)))
        .extracting(
            stage -> stage.status() + " " + stage.on() + " " + stage.claims().get(0).reference())
        .containsExactly(
            "RUMOURED 2024-06-01 r01:1",
            "EXPECTED 2024-06-12 r02:1",
            "ANNOUNCED 2024-06-17 r03:1",
            "OCCURRED 2024-06-19 r05:1",
            "DISPUTED 2024-06-21 r05:1".replace("r05", "r06"));
  }

  @Test
  void notYetIsNoDenialAndANewPlanRevivesACancelledOne() {
    assertThat(
            happenings(
                    "r01:1 2024-03-05 AID RUS>PRK !occurred -\nr02:1 2024-06-20 AID RUS>PRK occurred 2024-06-01")
                .get(0)
                .status())
        .isEqualTo(HappeningStatus.OCCURRED);
    String off =
        "r01:1 2024-06-01 CONSULT/visit RUS>PRK planned 2024-06-18\nr02:1 2024-06-02 CONSULT/visit RUS>PRK !planned 2024-06-18\n";
    assertThat(happenings(off).get(0).status()).isEqualTo(HappeningStatus.CANCELLED);
    assertThat(
            happenings(off + "r03:1 2024-06-03 CONSULT/visit RUS>PRK planned 2024-06-18")
                .get(0)
                .status())
        .isEqualTo(HappeningStatus.ANNOUNCED);
  }
}
