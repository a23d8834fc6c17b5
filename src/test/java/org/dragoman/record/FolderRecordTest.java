package org.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.Claim;
import org.dragoman.claim.Evidence;
import org.dragoman.claim.Firmness;
import org.dragoman.claim.InnerEvent;
import org.dragoman.claim.Reading;
import org.dragoman.claim.Report;
import org.dragoman.claim.ReportId;
import org.dragoman.claim.Sides;
import org.dragoman.claim.TimeInterval;
import org.dragoman.codes.PloverType;
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is appended stays, once, and damage is noticed. */
class FolderRecordTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-06-20T08:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path temporary = Path.of("unset");

  private static Entry.Read entry(String name, String text) {
    Report report =
        new Report(
            ReportId.ofText(text),
            name,
            text,
            0,
            null,
            LocalDate.of(2024, 6, 19),
            "Post",
            null,
            null);
    InnerEvent about = new InnerEvent("AID", Sides.of("RUS", "PRK"), true, TimeInterval.UNKNOWN);
    Claim claim =
        new Claim(
            new Evidence.Sentence(report.id(), 0, text.length()),
            new Assertion.Event(PloverType.REQUEST, "change", Sides.of("KOR", "RUS"), about),
            Firmness.FACT,
            null,
            TimeInterval.on(LocalDate.of(2024, 6, 19)),
            null,
            List.of(),
            0.5);
    Reading reading =
        new Reading(
            report.id(),
            "1",
            "lexicon",
            List.of(new Sentence(1, 1, new Span(0, text.length()))),
            List.of(new Reading.ReadClaim(claim, 1, List.of())));
    return new Entry.Read(report, reading);
  }

  private FolderRecord open() {
    return FolderRecord.open(temporary.resolve("record"), CLOCK);
  }

  @Test
  void claimsComeBackAsTheyWentInWithTheSameId() {
    Entry.Read entry = entry("r1", "Seoul urged Moscow.");
    open().append(List.of(entry));
    StoredReport stored = open().reports().get(0);
    assertThat(stored.report()).isEqualTo(entry.report());
    assertThat(stored.claims().get(0).claim()).isEqualTo(entry.reading().claims().get(0).claim());
    assertThat(stored.claims().get(0).claim().id())
        .isEqualTo(entry.reading().claims().get(0).claim().id());
    assertThat(stored.claims().get(0).reference()).hasToString("r1:1");
    assertThat(stored.recorded()).isEqualTo(CLOCK.instant());
  }

  @Test
  void appendingAgainChangesNothing() {
    open().append(List.of(entry("r1", "One.")));
    open().append(List.of(entry("r1", "One.")));
    assertThat(open().reports()).hasSize(1);
  }

  @Test
  void aTakenNameGetsItsFolderInFront() {
    Entry.Read first = entry("r1", "One.");
    Entry.Read second = entry("r1", "Two.");
    Report moved = second.report().inFolder("peru-2024");
    open().append(List.of(first, new Entry.Read(moved, second.reading())));
    assertThat(open().reports())
        .extracting(StoredReport::document)
        .containsExactly("r1", "peru-2024/r1");
  }

  @Test
  void anotherTextUnderATakenNameGetsANameOfItsOwn() {
    open().append(List.of(entry("r1", "One."), entry("r1", "Two.")));
    assertThat(open().reports())
        .extracting(StoredReport::document)
        .doesNotHaveDuplicates()
        .hasSize(2);
  }

  @Test
  void aTruncatedCommitIsReportedByName() throws IOException {
    open().append(List.of(entry("r1", "One.")));
    open().append(List.of(entry("r2", "Two.")));
    Path file = temporary.resolve("record/00000002.jsonl");
    Files.writeString(file, Files.readString(file).substring(0, 200));
    assertThatThrownBy(() -> open().reports())
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("00000002.jsonl")
        .hasMessageContaining("cut off");
  }

  @Test
  void aChangedCommitIsReportedByName() throws IOException {
    open().append(List.of(entry("r1", "One.")));
    Path file = temporary.resolve("record/00000001.jsonl");
    Files.writeString(file, Files.readString(file).replace("One.", "Won."));
    assertThatThrownBy(() -> open().reports()).hasMessageContaining("check sum");
  }

  @Test
  void aMissingCommitIsNoticed() throws IOException {
    open().append(List.of(entry("r1", "One.")));
    open().append(List.of(entry("r2", "Two.")));
    Files.delete(temporary.resolve("record/00000001.jsonl"));
    assertThatThrownBy(() -> open().reports())
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("missing");
  }

  @Test
  void aFolderWithOtherThingsIsNoRecord() throws IOException {
    Files.writeString(temporary.resolve("holiday.jpg"), "x");
    assertThatThrownBy(() -> FolderRecord.open(temporary, CLOCK))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("no record");
  }

  @Test
  void manyWritersLoseNothing() throws InterruptedException {
    ExecutorService writers = Executors.newFixedThreadPool(4);
    for (int i = 0; i < 20; i++) {
      int n = i;
      writers.execute(
          () -> {
            synchronized (FolderRecordTest.class) {
              open().append(List.of(entry("r" + n, "Text " + n)));
            }
          });
    }
    writers.shutdown();
    assertThat(writers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    assertThat(open().reports()).hasSize(20);
  }
}
