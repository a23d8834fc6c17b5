package org.dragoman.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Agreement claims are told apart by name and by year of signature. */
class InstrumentsTest {

  @Test
  void treatiesOfDifferentYearsAndNamesStayApart() {
    assertThat(
            Instruments.of(
                Scenario.claims(
                    """
                    r01:1 2024-01-01 signed PRK,RUS> occurred 1961-07-06
                    r01:2 2024-01-01 signed PRK,RUS> occurred 2000-02-09
                    r02:1 2024-06-19 signed:Partnership_Treaty PRK,RUS> occurred 2024-06-19
                    r03:1 2024-10-25 ratified:Partnership_Treaty PRK,RUS> occurred 2024-10-24
                    """)))
        .extracting(instrument -> instrument.claims().size())
        .containsExactlyInAnyOrder(1, 1, 2);
  }

  @Test
  void whatAReportSaysNextBelongsToTheSameInstrument() {
    assertThat(
            Instruments.of(
                Scenario.claims(
                    "r01:1 2024-01-01 signed PRK,RUS> occurred 1961-07-06\nr01:2 2024-01-01 terminated PRK,RUS> occurred 1996-09-10")))
        .hasSize(1);
  }
}
