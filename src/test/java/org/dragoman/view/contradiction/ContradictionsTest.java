package org.dragoman.view.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.view.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "different forms | characterised:Treaty_of_2000=joint_declaration PRK,RUS> occurred - | signed:Treaty_of_2000 PRK,RUS> occurred 2000-02-09",
        "in force and terminated | terminated:Pact PRK,RUS> occurred 1996-09-10 | in-force:Pact PRK,RUS> occurred -",
        "opposite relations | close KOR,RUS> occurred - | tense KOR,RUS> occurred -",
        "opposite relations | worsened KOR,RUS> occurred - | improved KOR,RUS> occurred -"
      })
  void termsAndRelationsContradict(String why, String one, String other) {
    assertThat(Contradictions.of(Scenario.claims(twoReports(one, other))))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.why()).isEqualTo(why);
              assertThat(found.one().reference()).hasToString("r01:1");
              assertThat(found.other().reference()).hasToString("r02:1");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "signed:Pact PRK,RUS> occurred 1961-07-06 | in-force:Pact PRK,RUS> occurred 1961-09-10",
        "terminated:Pact PRK,RUS> occurred 1996-09-10 | in-force:Pact PRK,RUS> occurred 1961-09-10",
        "characterised:Pact=joint_declaration PRK,RUS> occurred - | signed:Other PRK,RUS> occurred 2000-02-09",
        "close KOR,RUS> occurred 1995-01-01 | tense KOR,RUS> occurred 2024-06-01",
        "worsened KOR,RUS> occurred 1990-01-01..1999-12-31 | improved KOR,RUS> occurred 1961-01-01..2024-12-05",
        "close KOR,RUS> occurred - | tense CHN,KOR> occurred -",
        "close KOR,RUS> occurred - | improved KOR,RUS> occurred -"
      })
  void whatCanBothHoldIsNone(String one, String other) {
    assertThat(Contradictions.of(Scenario.claims(twoReports(one, other)))).isEmpty();
  }

  @Test
  void whoKnowsOfBothVisitsDoesNotContradictHimself() {
    assertThat(
            Contradictions.of(
                Scenario.claims(
                    "r01:1 2024-06-30 CONSULT/visit PRK>RUS occurred 2024-06-10\n"
                        + "r01:2 2024-06-30 CONSULT/visit PRK>RUS occurred 2024-06-20\n"
                        + "r02:1 2024-06-30 CONSULT/visit PRK>RUS occurred 2024-06-20")))
        .isEmpty();
  }

  private static String twoReports(String one, String other) {
    return "r01:1 2024-06-10 " + one + "\nr02:1 2024-06-12 " + other;
  }
}
