package org.dragoman.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.evaluation.ConfidenceFit.Case;
import org.junit.jupiter.api.Test;

/** Weights that tell right claims from wrong ones, and a table that shows how well. */
class ConfidenceFitTest {

  @Test
  void aSignOfRightClaimsWeighsMoreThanOneOfWrongClaims() {
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      cases.add(new Case(List.of("any claim", "by name"), 0.5, i < 80));
      cases.add(new Case(List.of("any claim", "completed"), 0.5, i < 20));
    }
    Map<String, Double> weights = ConfidenceFit.fit(cases);
    assertThat(weights.get("by name")).isGreaterThan(0.5);
    assertThat(weights.get("completed")).isLessThan(-0.5);
    assertThat(weights).isEqualTo(ConfidenceFit.fit(cases));
  }

  @Test
  void bandsHoldTheMeanConfidenceAndTheShareThatIsRight() {
    Reliability reliability =
        Reliability.of(
            List.of(
                new Case(List.of(), 0.9, true),
                new Case(List.of(), 0.9, false),
                new Case(List.of(), 0.1, false)));
    assertThat(reliability.bands().get(4).claims()).isEqualTo(2);
    assertThat(reliability.bands().get(4).right()).isEqualTo(0.5);
    assertThat(reliability.bands().get(0).confidence()).isEqualTo(0.1, within(1e-9));
    assertThat(reliability.brier()).isEqualTo((0.01 + 0.81 + 0.01) / 3, within(1e-9));
  }
}
