package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forecasts found in reports are held against annotated ones. */
class EvaluateForecastsCommandTest {

  private static final Path SHARED = Path.of("../shared/claims/gold");

  @TempDir private Path temporary = Path.of("unset");

  @BeforeEach
  void annotateAReport() throws IOException {
    Files.writeString(
        temporary.resolve("n1.txt"),
        "Visit\n2024-06-12 | Post | Lima\n\nOne sentence stands here. Another one follows.\n");
    claims(
        "n1.jsonl",
        claim(32, "CONSULT", "\"PER\"", "\"CHL\"", "planned", "Ana Ruiz", "2024-06-20"),
        claim(32, "AID", "\"PER\"", "\"CHL\"", "possible", "", "2024-06-20"),
        claim(58, "AID", "\"CHL\"", "\"PER\"", "possible", "", ""),
        claim(58, "AID", "\"PER\"", "\"CHL\"", "expected", "", "2024-06-01"),
        claim(58, "COERCE", "\"PER\"", "\"CHL\"", "occurred", "", ""));
  }

  private void claims(String file, String... claims) throws IOException {
    Files.writeString(temporary.resolve(file), String.join("\n", claims));
  }

  private static String claim(
      int start,
      String type,
      String actor,
      String recipient,
      String status,
      String source,
      String latest) {
    return """
    {"document":"n1","start":%d,"end":%d,"kind":"event","type":"%s","actor":[%s],\
    "recipient":[%s],"status":"%s","source":"%s","latest":"%s"}"""
        .formatted(start, start + 20, type, actor, recipient, status, source, latest);
  }

  private JsonNode figures(String... claims) throws IOException {
    claims("predicted.claims.jsonl", claims);
    return new ObjectMapper()
        .readTree(
            TestCommand.run(
                    "evaluate",
                    "forecasts",
                    temporary.toString(),
                    temporary.resolve("predicted.claims.jsonl").toString(),
                    "--format",
                    "json",
                    "--errors",
                    "9")
                .out());
  }

  /** Past ends and facts forecast nothing; aid in either direction is among the same parties. */
  @Test
  void whatIsSaidTwiceCountsOnce() throws IOException {
    JsonNode figures =
        figures(claim(32, "CONSULT", "\"PER\"", "\"CHL\"", "planned", "Ruiz", "2024-06-20"));
    assertThat(figures.path("gold").asInt()).isEqualTo(2);
    assertThat(figures.path("predicted").asInt()).isEqualTo(1);
    assertThat(figures.at("/event/recall").asDouble()).isEqualTo(0.5);
    assertThat(figures.path("forecaster, event, band").path("precision").asDouble()).isEqualTo(1);
    assertThat(figures.path("errors").path(0).asText())
        .isEqualTo("missed n1: Post: event AID CHL,PER, 20–45 %");
  }

  @Test
  void eachPartIsMeasuredOnItsOwn() throws IOException {
    JsonNode figures =
        figures(
            claim(32, "CONSULT", "\"PER\"", "\"CHL\"", "expected", "Ana Ruiz", "2024-06-20"),
            claim(58, "AID", "\"PER\"", "\"CHL\"", "possible", "Otto Kern", ""));
    assertThat(figures.at("/event/f1").asDouble()).isEqualTo(1);
    assertThat(figures.path("forecaster, event").path("f1").asDouble()).isEqualTo(0.5);
    assertThat(figures.path("event, band").path("f1").asDouble()).isEqualTo(0.5);
    assertThat(figures.path("forecaster, event, band").path("f1").asDouble()).isZero();
    assertThat(figures.path("errors")).hasSize(4);
  }

  @Test
  void whatStandsOnTheHeadlineNeitherCountsNorCosts() throws IOException {
    JsonNode figures = figures(claim(0, "AID", "\"PER\"", "\"CHL\"", "planned", "", ""));
    assertThat(figures.path("predicted").asInt()).isZero();
  }

  @Test
  void theTableListsErrors() {
    String table =
        TestCommand.run(
                "evaluate",
                "forecasts",
                temporary.toString(),
                temporary.resolve("n1.jsonl").toString(),
                "--errors",
                "3")
            .out();
    assertThat(table)
        .contains("1 reports, 2 annotated forecasts, 2 found")
        .containsPattern("forecaster, event, band +1.0000 +1.0000 +1.0000 +1.0000 to 1.0000");
  }

  /** Two points under the figures in docs/benchmarks.md. */
  @ParameterizedTest
  @CsvSource({"seen, 0.53", "unseen, 0.31"})
  void theReaderDoesNotFallBehind(String part, double floor) throws IOException {
    assertThat(f1(Path.of("src/test/resources/gold", part))).as(part).isGreaterThan(floor);
  }

  @Test
  void norOnTheGuidelinesReports() throws IOException {
    assumeTrue(Files.isDirectory(SHARED), () -> "skipped: there is no " + SHARED);
    assertThat(f1(SHARED)).isGreaterThan(0.59);
  }

  private static double f1(Path gold) throws IOException {
    TestCommand.Outcome outcome =
        TestCommand.run("evaluate", "forecasts", gold.toString(), "--format", "json");
    return new ObjectMapper()
        .readTree(outcome.out())
        .path("forecaster, event, band")
        .path("f1")
        .asDouble();
  }
}
