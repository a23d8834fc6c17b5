package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The reader does not fall behind on the project's annotated reports: the floors lie two points
 * under the figures in docs/benchmarks.md.
 */
class AnnotatedReportsTest {

  private static final String GOLD = "src/test/resources/gold/";

  @ParameterizedTest
  @CsvSource({"seen, 0.60", "unseen, 0.46"})
  void firmF1StaysAboveItsFloor(String part, double floor) throws JsonProcessingException {
    TestCommand.Outcome outcome =
        TestCommand.run("evaluate", "claims", GOLD + part, "--format", "json");
    JsonNode figures = new ObjectMapper().readTree(outcome.out());
    assertThat(figures.path("firm").path("f1").asDouble()).as(part).isGreaterThan(floor);
  }

  @Test
  void confidenceRisesWithTheShareThatIsRight() {
    TestCommand.Outcome outcome = TestCommand.run("evaluate", "confidence", GOLD + "unseen");
    assertThat(outcome.out()).contains("confidence", "Brier score");
    double brier = Double.parseDouble(outcome.out().strip().replaceFirst("(?s).*score ", ""));
    assertThat(brier).as("better than calling every claim even").isLessThan(0.25);
  }
}
