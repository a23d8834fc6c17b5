package org.dragoman.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Claims about the same event become one happening with the status that all of them give it. */
class HappeningsTest {

  private static List<Happening> happenings(String lines) {
    return Happenings.of(Scenario.claims(lines));
  }

  @Test
  void anExpectedThenAnnouncedThenReportedVisitIsOneHappening() {
    List<Happening> found =
        happenings(
            """
            r01:1 2024-06-12 CONSULT/visit RUS>PRK expected 2024-06-12..2024-06-19 by official
            r02:1 2024-06-17 CONSULT/visit RUS>PRK planned 2024-06-18..2024-06-19 by Kremlin
            r03:1 2024-06-19 CONSULT/visit RUS>PRK occurred 2024-06-18..2024-06-19
            """);
    assertThat(found)
        .singleElement()
        .satisfies(
            happening -> {
              assertThat(happening.claims()).hasSize(3);
              assertThat(happening.status()).isEqualTo(HappeningStatus.OCCURRED);
              assertThat(happening.id()).isEqualTo(happening.claims().get(0).claim().id());
              assertThat(Words.when(happening.when())).isEqualTo("18–19 Jun 2024");
            });
  }

  @Test
  void intervalsMoreThanThreeDaysApartAreTwoHappenings() {
    assertThat(
            happenings(
                "r01:1 2024-06-01 ASSAULT RUS>UKR occurred 2024-05-01\nr02:1 2024-06-01 ASSAULT RUS>UKR occurred 2024-05-05"))
        .hasSize(2);
    assertThat(
            happenings(
                "r01:1 2024-06-01 ASSAULT RUS>UKR occurred 2024-05-01\nr02:1 2024-06-01 ASSAULT RUS>UKR occurred 2024-05-04"))
        .hasSize(1);
  }

  @Test
  void anUndatedClaimJoinsOnlyAUniqueMatch() {
    String two =
        "r01:1 2024-06-01 AID RUS>PRK occurred 2024-01-01\nr02:1 2024-06-01 AID RUS>PRK occurred 2024-05-01\n";
    assertThat(happenings(two + "r03:1 2024-06-02 AID RUS>PRK occurred -")).hasSize(3);
    assertThat(
            happenings(
                "r01:1 2024-06-01 AID RUS>PRK occurred 2024-01-01\nr03:1 2024-06-02 AID RUS>PRK occurred -"))
        .hasSize(1);
  }

  @Test
  void hypotheticalClaimsMakeNone() {
    assertThat(happenings("r01:1 2024-06-01 AID KOR>UKR hypothetical -")).isEmpty();
  }

  @Test
  void whatIsAssertedAndDeniedIsDisputedAndACancelledPlanIsCancelled() {
    assertThat(
            happenings(
                    "r01:1 2024-10-18 AID PRK>RUS occurred -\nr02:1 2024-10-19 AID PRK>RUS !occurred - by Moscow")
                .get(0)
                .status())
        .isEqualTo(HappeningStatus.DISPUTED);
    assertThat(
            happenings(
                    "r01:1 2024-10-18 CONSULT/visit PRK>RUS planned -\nr02:1 2024-10-19 CONSULT/visit PRK>RUS !planned -")
                .get(0)
                .status())
        .isEqualTo(HappeningStatus.CANCELLED);
  }
}
