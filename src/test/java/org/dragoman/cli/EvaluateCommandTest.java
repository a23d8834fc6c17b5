package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code evaluate} on four annotated claims, five marked events and four names of our own. */
class EvaluateCommandTest {

  private static final Path FOLDER = Path.of("src/test/resources/evaluation");
  private static final String GOLD = FOLDER.resolve("gold").toString();
  private static final String PREDICTED = FOLDER.resolve("predicted.jsonl").toString();

  @TempDir private Path temporary = Path.of("unset");

  private static JsonNode json(String... arguments) throws IOException {
    return new ObjectMapper().readTree(TestCommand.run(arguments).out());
  }

  /**
   * Three of four kinds and sides are shared, two exactly, one with its firmness; what stands on a
   * headline or in another report neither counts nor costs.
   */
  @Test
  void claimsAreScoredByTheGuidelines() throws IOException {
    JsonNode figures = json("evaluate", "claims", GOLD, PREDICTED, "--format", "json");
    assertThat(figures.path("gold").asInt()).isEqualTo(4);
    assertThat(figures.path("predicted").asInt()).isEqualTo(4);
    assertThat(figures.at("/lenient/f1").asDouble()).isEqualTo(0.75);
    assertThat(figures.at("/core/f1").asDouble()).isEqualTo(0.5);
    assertThat(figures.at("/firm/f1").asDouble()).isEqualTo(0.25);
    assertThat(figures.at("/deep/f1").asDouble()).isEqualTo(0.25);
    assertThat(figures.at("/unreal/f1").asDouble()).isZero();
    assertThat(figures.path("firm interval").toString()).isEqualTo("[0.0,0.3333]");
    assertThat(figures.path("attributes").toString())
        .isEqualTo("{\"status\":\"0.500 of 2\",\"dates\":\"0.000 of 1\"}");
    assertThat(figures.path("firm recall by kind").toString()).isEqualTo("{\"event\":\"1/4\"}");
    assertThat(figures.at("/kinds/event/precision").asDouble()).isEqualTo(0.3333);
    assertThat(figures.at("/kinds/relation/precision").asDouble()).isZero();
  }

  @Test
  void errorsAreListedUnderTheTable() {
    String table = TestCommand.run("evaluate", "claims", GOLD, PREDICTED, "--errors", "3").out();
    assertThat(table).contains("firm              0.2500    0.2500    0.2500");
    assertThat(table.lines().filter(line -> line.startsWith("missed {"))).hasSize(2);
    assertThat(table.lines().filter(line -> line.startsWith("spurious {"))).hasSize(1);
  }

  @Test
  void withoutPredictionsTheReportsAreRead() throws IOException {
    JsonNode figures = json("evaluate", "claims", GOLD, "--format", "json");
    assertThat(figures.path("predicted").asInt()).isGreaterThan(1);
    assertThat(figures.at("/core/recall").asDouble()).isGreaterThanOrEqualTo(0.5);
  }

  @Test
  void whatCannotBeMeasuredIsNamedWithFileAndLine() throws IOException {
    Path claims = temporary.resolve("claims.jsonl");
    Files.writeString(
        claims,
        "{\"document\":\"n1\",\"kind\":\"event\",\"type\":\"AID\",\"start\":1,\"end\":2}\n"
            + "{\"document\":\"n1\",\"kind\":\"event\",\"type\":\"AID\",\"start\":2,\"end\":2}\n");
    TestCommand.Outcome outcome = TestCommand.run("evaluate", "claims", GOLD, claims.toString());
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("claims.jsonl:2: the claim has an empty span");
    TestCommand.Outcome none = TestCommand.run("evaluate", "claims", temporary + "/none");
    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(none.err()).contains("none: is no folder").doesNotContain("\tat ");
  }

  @Test
  void wrongCodingsStandInTheJsonToo() throws IOException {
    String types = FOLDER.resolve("types.jsonl").toString();
    JsonNode figures =
        json("evaluate", "types", types, "--yield", "--errors", "9", "--format", "json");
    assertThat(figures.path("accuracy").asDouble()).isEqualTo(0.8);
    assertThat(figures.path("macro-f1").asDouble()).isEqualTo(0.6667);
    assertThat(figures.at("/labels/AID/given/ACCUSE").asInt()).isEqualTo(1);
    assertThat(figures.path("errors").path(0).asText()).contains("nothing tells the type");
  }

  @Test
  void typesAreCodedFromTheMarkedSides() {
    String types = FOLDER.resolve("types.jsonl").toString();
    String yielding = TestCommand.run("evaluate", "types", types, "--yield", "--errors", "9").out();
    assertThat(yielding)
        .contains("5 events, accuracy 0.8000")
        .containsPattern("ASSAULT +1.0000 +1.0000 +1.0000 +2")
        .contains("4: AID taken for ACCUSE");
    assertThat(TestCommand.run("evaluate", "types", types).out())
        .contains("5 events, accuracy 0.6000")
        .contains("RETREAT 1");
    assertThat(TestCommand.run("evaluate", "types", types, "--half", "even").out())
        .contains("2 events, accuracy 0.5000");
  }

  @Test
  void actorsAreCodedByCountry() {
    String actors = FOLDER.resolve("actors.jsonl").toString();
    assertThat(TestCommand.run("evaluate", "actors", actors, "--errors", "9").out())
        .contains("4 names, accuracy 0.7500")
        .contains("a fisherman: CHL taken for none");
  }

  @Test
  void evaluateAloneIsWrongUse() {
    assertThat(TestCommand.run("evaluate").exitCode()).isEqualTo(2);
  }
}
