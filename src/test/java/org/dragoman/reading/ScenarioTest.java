package org.dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.claim.Reading.ReadClaim;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * What the reader makes of short reports, told in {@code src/test/resources/scenarios/*.txt}:
 *
 * <pre>
 * # What the scenario shows
 * &#64; 2024-06-12 Tokyo
 * Kenya will withdraw its troops from Somalia, the Kenyan president said.
 * -> event RETREAT KEN > SOM planned | source=Kenyan president
 * </pre>
 *
 * The dateline may be left out; the text may run over several lines. A claim is {@code kind type
 * actors > recipients status not}, with {@code not} only where it is negated, and behind bars those
 * of {@code mode source dates place form provision name likelihood about} that matter to the
 * scenario ({@code dates=2024-06-01..2024-06-30}, {@code about=AID RUS > PRK not}). The reader must
 * find exactly these claims; {@code -> ...} allows for more. A scenario without any claim says that
 * there is none.
 */
class ScenarioTest {

  private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");

  @TestFactory
  List<DynamicNode> scenarios() throws IOException {
    try (Stream<Path> files = Files.list(SCENARIOS)) {
      return files.sorted().map(ScenarioTest::container).toList();
    }
  }

  private static DynamicNode container(Path file) {
    return dynamicContainer(
        file.getFileName().toString(),
        scenarios(file).stream().map(s -> dynamicTest(s.title(), () -> check(s))));
  }

  private static List<Scenario> scenarios(Path file) {
    try {
      return Scenario.parse(Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(Scenario scenario) {
    List<ClaimNotation> found =
        new ArrayList<>(
            TestReader.read(scenario.text(), scenario.published(), scenario.city())
                .claims()
                .stream()
                .map(ReadClaim::claim)
                .map(ClaimNotation::of)
                .toList());
    List<ClaimNotation> missing = new ArrayList<>();
    for (ClaimNotation expected : scenario.claims()) {
      found.stream()
          .filter(expected::isMetBy)
          .findFirst()
          .ifPresentOrElse(found::remove, () -> missing.add(expected));
    }
    assertThat(missing).as("claims not found; the rest that was found: %s", found).isEmpty();
    if (!scenario.allowsMore()) {
      assertThat(found).as("claims beyond those of the scenario").isEmpty();
    }
  }
}
