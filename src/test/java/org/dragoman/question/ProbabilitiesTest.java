package org.dragoman.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Probabilities fit their outcomes, and are scored by how far they lie from what happened. */
class ProbabilitiesTest {

  @Test
  void theySumToOneAndLieBetweenNoughtAndOne() {
    assertThatThrownBy(() -> Probabilities.of(List.of(0.5, 0.3)))
        .isInstanceOf(QuestionException.class)
        .hasMessage("the probabilities sum to 0.800, not to 1");
    assertThatThrownBy(() -> Probabilities.of(List.of(-0.5, 1.5)))
        .hasMessage("a probability lies between 0 and 1, not at -0.5");
    assertThatThrownBy(() -> Probabilities.ofYes(1.4)).hasMessageContaining("not at 1.4");
    assertThatThrownBy(() -> Probabilities.ofYes(Double.NaN)).hasMessageContaining("NaN");
  }

  @Test
  void ofYesAndNoTheRankedScoreIsTheBrierScore() {
    assertThat(Probabilities.ofYes(0.325).rankedScore(1)).isCloseTo(0.455625, within(1e-9));
    assertThat(Probabilities.ofYes(0.325).rankedScore(0)).isCloseTo(0.105625, within(1e-9));
  }

  /** Three outcomes, .2 .5 .3, the middle one: ((.2)² + (.7 − 1)²) / 2. */
  @Test
  void onALadderANearMissCostsLessThanAFarOne() {
    Probabilities forecast = Probabilities.of(List.of(0.2, 0.5, 0.3));
    assertThat(forecast.rankedScore(1)).isCloseTo((0.04 + 0.09) / 2, within(1e-9));
    assertThat(forecast.rankedScore(0)).isCloseTo((0.64 + 0.09) / 2, within(1e-9));
    assertThat(Probabilities.of(List.of(1.0, 0.0, 0.0)).rankedScore(2)).isEqualTo(1);
  }

  @Test
  void theLogScoreStaysFiniteWhereSomethingWasRuledOut() {
    assertThat(Probabilities.ofYes(0).logScore(1)).isCloseTo(-Math.log(0.001), within(1e-9));
    assertThat(Probabilities.ofYes(0.25).logScore(1)).isCloseTo(-Math.log(0.25), within(1e-9));
  }
}
