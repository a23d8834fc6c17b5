package org.dragoman.desk.happening;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.dragoman.record.ClaimQuery;
import org.dragoman.record.ClaimRecord;
import org.dragoman.record.store.DuckRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Too wide a question is refused with a way to narrow it. */
class HappeningDeskTest {

  @TempDir private Path temporary = Path.of("unset");

  @Test
  void aQuestionThatIsTooWideSaysHowToNarrowIt() {
    Clock clock = Clock.fixed(Instant.parse("2025-01-01T00:00:00Z"), ZoneOffset.UTC);
    try (ClaimRecord record = DuckRecord.open(temporary.resolve("record"), clock)) {
      HappeningDesk desk = new HappeningDesk(record, (speaker, day) -> Optional.empty(), -1);
      assertThatThrownBy(
              () -> desk.list(ClaimQuery.EVERYTHING, HappeningFilter.ALL, LocalDate.EPOCH))
          .isInstanceOf(TooManyClaimsException.class)
          .hasMessageContaining("--about")
          .hasMessageContaining("--from");
      assertThatThrownBy(() -> desk.agenda(ClaimQuery.EVERYTHING, LocalDate.EPOCH))
          .isInstanceOf(TooManyClaimsException.class);
    }
  }
}
