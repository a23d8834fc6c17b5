package org.dragoman.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims that cannot both hold are found; claims that can are left alone. */
class ContradictionsTest {

  @Test
  void oneTripOnTwoDaysIsAContradictionWithBothSources() {
    assertThat(
            Contradictions.of(
                Scenario.claims(
                    "r01:1 2023-09-14 CONSULT/visit PRK>RUS occurred 2023-09-13\nr04:1 2024-03-05 CONSULT/visit PRK>RUS occurred 2023-09-17")))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.why()).isEqualTo("different dates");
              assertThat(found.one().reference()).hasToString("r01:1");
              assertThat(found.other().reference()).hasToString("r04:1");
            });
  }

  @Test
  void aFactAndItsDenialContradictEachOther() {
    assertThat(
            Contradictions.of(
                Scenario.claims(
                    "r01:1 2024-10-18 AID PRK>RUS occurred -\nr01:2 2024-10-18 AID PRK>RUS !occurred - by Moscow")))
        .extracting(Contradiction::why)
        .containsExactly("asserted and denied");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "r01:1 2024-01-01 CONSULT/visit RUS>PRK occurred 2000-07-19\nr02:1 2024-06-20 CONSULT/visit RUS>PRK occurred 2024-06-19",
        "r01:1 2024-01-01 CONSULT/visit RUS>PRK occurred 2024-06-18\nr02:1 2024-06-20 CONSULT/visit RUS>PRK occurred 2024-06-19",
        "r01:1 2024-01-01 CONSULT/visit RUS>PRK occurred 2024-05-18\nr02:1 2024-06-20 CONSULT/visit PRK>RUS occurred 2024-06-01",
        "r01:1 2024-10-25 ratified:X PRK,RUS> occurred 2024-10-24\nr02:1 2024-11-12 ratified:X PRK,RUS> occurred 2024-11-11"
      })
  void twoVisitsNeighbouringDaysOtherDirectionsAndTwoRatificationsAreNone(String lines) {
    assertThat(Contradictions.of(Scenario.claims(lines))).isEmpty();
  }
}
