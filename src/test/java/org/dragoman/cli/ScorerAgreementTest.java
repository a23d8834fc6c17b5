package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code evaluate claims} gives the figures of the guidelines' scorer to the last digit, on
 * annotated claims that were spoilt at random. Needs the annotated reports beside the project (or
 * where {@code -Dshared} says) and python3.
 */
class ScorerAgreementTest {

  private static final Path CLAIMS = Path.of(System.getProperty("shared", "../shared"), "claims");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private Path temporary = Path.of("unset");

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void allFiguresAgree(long seed) throws IOException, InterruptedException {
    Path scorer = CLAIMS.resolve("score.py");
    assumeTrue(Files.exists(scorer), () -> "skipped: there is no " + scorer);
    assumeTrue(hasPython(), "skipped: there is no python3");
    Path gold = CLAIMS.resolve("gold");
    Path predicted = Files.write(temporary.resolve("predicted.jsonl"), spoilt(gold, seed));
    String expected =
        output("python3", scorer.toString(), gold.toString(), predicted.toString(), "--json");
    String given =
        TestCommand.run(
                "evaluate", "claims", gold.toString(), predicted.toString(), "--format", "json")
            .out();
    ObjectNode figures = (ObjectNode) MAPPER.readTree(given);
    figures.remove("kinds");
    assertThat(figures).isEqualTo(MAPPER.readTree(expected));
  }

  /** A share of the annotated claims, many of them changed in a field or two. */
  private static List<String> spoilt(Path gold, long seed) throws IOException {
    Random random = new Random(seed);
    List<JsonNode> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(gold)) {
      for (Path file : files.sorted().filter(ScorerAgreementTest::isGold).toList()) {
        for (String line : Files.readAllLines(file)) {
          all.add(MAPPER.readTree(line));
        }
      }
    }
    List<String> spoilt = new ArrayList<>();
    for (JsonNode claim : all) {
      ObjectNode copy = claim.deepCopy();
      while (random.nextInt(3) > 0) {
        List<String> fields = new ArrayList<>();
        copy.fieldNames().forEachRemaining(fields::add);
        String field = fields.get(random.nextInt(fields.size()));
        JsonNode other = all.get(random.nextInt(all.size())).path(field);
        boolean fixed =
            List.of("document", "start", "end").contains(field) || other.isMissingNode();
        copy.set(field, fixed ? copy.get(field) : other);
      }
      if (random.nextInt(5) > 0) {
        spoilt.add(copy.toString());
      }
    }
    return spoilt;
  }

  private static boolean isGold(Path file) {
    return file.getFileName().toString().matches("[^.]+\\.jsonl");
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String output(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return output;
  }
}
