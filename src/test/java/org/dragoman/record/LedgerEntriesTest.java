package org.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.dragoman.claim.ClaimId;
import org.dragoman.record.store.DuckRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions, rulings and sealed forecasts stay in the record as they were written. */
class LedgerEntriesTest {

  private static final LocalDate DAY = LocalDate.of(2024, 6, 12);
  private static final Entry.Asked ASKED =
      new Entry.Asked("treaty", "text: \"What will they sign? 'Ärger'\"\n");
  private static final Entry.Ruling RULING =
      new Entry.Ruling("treaty", null, DAY, "desk", "badly put");
  private static final Entry.Sealed SEALED =
      new Entry.Sealed(
          "treaty",
          "ab12",
          "Dragoman",
          "system",
          DAY,
          List.of(0.25, 0.75),
          "of 4 talks: 1 treaty",
          List.of(new ClaimId("0123456789abcdef0123456789abcdef")),
          7);

  @TempDir private Path temporary = Path.of("unset");

  private DuckRecord open(String time) {
    return DuckRecord.open(
        temporary.resolve("record"), Clock.fixed(Instant.parse(time), ZoneOffset.UTC));
  }

  @Test
  void whatIsWrittenIsReadAgainWithItsTime() {
    try (DuckRecord record = open("2024-06-12T08:00:00Z")) {
      record.append(List.of(ASKED, RULING, SEALED));
    }
    try (DuckRecord record = open("2024-06-13T08:00:00Z")) {
      Instant then = Instant.parse("2024-06-12T08:00:00Z");
      assertThat(record.questions()).containsExactly(new Recorded<>(ASKED, then));
      assertThat(record.rulings()).containsExactly(new Recorded<>(RULING, then));
      assertThat(record.sealed()).containsExactly(new Recorded<>(SEALED, then));
      assertThat(record.version()).isEqualTo(1);
    }
  }

  @Test
  void anAbstentionHasNoProbabilitiesAndIsKept() {
    Entry.Sealed abstained =
        new Entry.Sealed(
            "treaty", "ab12", "Dragoman", "system", DAY, List.of(), "abstains", List.of(), 7);
    try (DuckRecord record = open("2024-06-12T08:00:00Z")) {
      record.append(List.of(abstained));
      assertThat(record.sealed().get(0).entry()).isEqualTo(abstained);
    }
  }

  @Test
  void compactionKeepsThemInTheirOrder() {
    for (int hour = 1; hour < 20; hour++) {
      try (DuckRecord record = open("2024-06-12T%02d:00:00Z".formatted(hour))) {
        record.append(List.of(new Entry.Asked("q" + hour, "text"), SEALED));
      }
    }
    try (DuckRecord record = open("2024-06-13T08:00:00Z")) {
      record.upkeep().compact(Duration.ZERO);
      assertThat(record.questions().stream().map(one -> one.entry().question()))
          .hasSize(19)
          .startsWith("q1", "q2", "q3")
          .endsWith("q18", "q19");
      assertThat(record.sealed()).hasSize(19);
      assertThat(record.upkeep().verify().isSound()).isTrue();
    }
  }

  @Test
  void aRecordOfTheFormatBeforeIsReadAndMarkedAnewWhenWrittenTo() throws IOException {
    try (DuckRecord record = open("2024-06-12T08:00:00Z")) {
      record.append(List.of(RecordFixture.report("r1", 2)));
    }
    Path mark = temporary.resolve("record/dragoman-record");
    String now = Files.readString(mark);
    Files.writeString(mark, now.replaceFirst("\"format\":\\d+", "\"format\":3"));
    try (DuckRecord record = open("2024-06-13T08:00:00Z")) {
      assertThat(record.reports()).hasSize(1);
      assertThat(record.questions()).isEmpty();
      assertThat(Files.readString(mark)).as("only looked at").contains("\"format\":3");
      record.append(List.of(ASKED));
    }
    assertThat(Files.readString(mark)).isEqualTo(now);
    try (DuckRecord record = open("2024-06-14T08:00:00Z")) {
      assertThat(record.questions()).hasSize(1);
      assertThat(record.reports()).hasSize(1);
    }
  }
}
