package org.dragoman.question.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was called likely is held against how often it happened, by the bands of ICD 203. */
class CalibrationTest {

  private static CalibrationBin only(Calibration calibration) {
    List<CalibrationBin> filled =
        calibration.bins().stream().filter(bin -> bin.forecasts() > 0).toList();
    assertThat(filled).hasSize(1);
    return filled.get(0);
  }

  @ParameterizedTest
  @CsvSource({
    ".0, below remote",
    ".009, below remote",
    ".01, remote",
    ".05, very unlikely",
    ".2, unlikely",
    ".449, unlikely",
    ".45, even",
    ".55, likely",
    ".8, very likely",
    ".95, almost certain",
    ".99, beyond almost certain",
    "1.0, beyond almost certain"
  })
  void aBandBeginsWithItsLowerBound(String probability, String words) {
    Calibration calibration =
        Calibration.of(
            Ledger.entries("Bae expert AID RUS,PRK in 7 days %s yes".formatted(probability)));
    assertThat(only(calibration).words()).isEqualTo(words);
    assertThat(calibration.bins()).hasSize(9);
  }

  @Test
  void aBandTellsMeanShareAndWilsonsInterval() {
    CalibrationBin likely =
        only(
            Calibration.of(
                Ledger.entries(
                    """
                    Bae expert AID RUS,PRK in 7 days .6 yes
                    Bae expert AID RUS,PRK in 7 days .7 no
                    Bae expert AID RUS,PRK in 7 days .7 open
                    Bae expert AID RUS,PRK in 7 days .7 late
                    """)));
    assertThat(likely.forecasts()).isEqualTo(2);
    assertThat(likely.mean()).isCloseTo(.65, within(1e-9));
    assertThat(likely.observed()).isEqualTo(.5);
    Interval interval = Objects.requireNonNull(likely.interval());
    assertThat(interval.low()).isCloseTo(.0945, within(1e-4));
    assertThat(interval.high()).isCloseTo(.9055, within(1e-4));
  }

  /** Ten of 49, as any table of Wilson's interval has it. */
  @Test
  void wilsonsIntervalLeansTowardsTheMiddle() {
    Interval interval = Interval.wilson(10, 49);
    assertThat(interval.low()).isCloseTo(.1150, within(1e-3));
    assertThat(interval.high()).isCloseTo(.3360, within(1e-3));
    assertThat(Interval.wilson(0, 1).low()).isZero();
    assertThat(Interval.wilson(0, 1).high()).isCloseTo(.7935, within(1e-4));
  }

  @Test
  void eachStepOfALadderCountsAsOneForecast() {
    List<Double> given = List.of(.1, .1, .1, .1, .3, .3);
    Calibration calibration = Calibration.of(List.of(Ledger.onLadder(4, given, given)));
    assertThat(calibration.forecasts()).isEqualTo(6);
    CalibrationBin unlikely =
        calibration.bins().stream()
            .filter(bin -> bin.words().equals("unlikely"))
            .findFirst()
            .orElseThrow();
    assertThat(unlikely.forecasts()).isEqualTo(2);
    assertThat(unlikely.cameTrue()).isEqualTo(1);
  }
}
