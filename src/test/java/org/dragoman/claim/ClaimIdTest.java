package org.dragoman.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.codes.PloverType;
import org.junit.jupiter.api.Test;

/** A claim's id follows from its content and place alone. */
class ClaimIdTest {

  private static Claim visit(ClaimStatus status, double confidence) {
    return new Claim(
        new Evidence.Sentence(ReportId.ofText("a report"), 10, 50),
        new Assertion.Event(PloverType.CONSULT, "visit", Sides.of("RUS", "PRK"), null),
        Firmness.of(status),
        "Kremlin",
        TimeInterval.on(LocalDate.of(2024, 6, 19)),
        "PRK",
        List.of(),
        confidence);
  }

  @Test
  void staysTheSameForEverForTheSameContent() {
    String content =
        String.join(
            "\u001F",
            "sentence:" + ReportId.ofText("a report") + ":10:50",
            "event",
            "CONSULT",
            "visit",
            "RUS",
            "PRK",
            "planned",
            "false",
            "Kremlin",
            "2024-06-19",
            "2024-06-19",
            "PRK",
            "",
            "",
            "",
            "",
            "");
    assertThat(visit(ClaimStatus.PLANNED, 0.5).id().value())
        .isEqualTo(Digest.sha256(content).substring(0, 32));
  }

  @Test
  void doesNotDependOnTheReadersConfidence() {
    assertThat(visit(ClaimStatus.PLANNED, 0.1).id())
        .isEqualTo(visit(ClaimStatus.PLANNED, 0.9).id());
  }

  @Test
  void changesWithTheStatus() {
    assertThat(visit(ClaimStatus.PLANNED, 0.5).id())
        .isNotEqualTo(visit(ClaimStatus.EXPECTED, 0.5).id());
  }
}
