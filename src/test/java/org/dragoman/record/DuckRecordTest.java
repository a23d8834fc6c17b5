package org.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.Claim;
import org.dragoman.claim.ClaimId;
import org.dragoman.claim.Evidence;
import org.dragoman.claim.Firmness;
import org.dragoman.claim.InnerEvent;
import org.dragoman.claim.Reading;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Report;
import org.dragoman.claim.ReportId;
import org.dragoman.claim.Sides;
import org.dragoman.claim.TimeInterval;
import org.dragoman.codes.PloverType;
import org.dragoman.record.store.DuckRecord;
import org.dragoman.record.store.Upkeep;
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is appended stays, once, and damage is noticed. */
class DuckRecordTest {

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

  private DuckRecord open() {
    return DuckRecord.open(temporary.resolve("record"), CLOCK);
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
  void aTruncatedSegmentIsReportedByName() throws IOException {
    open().append(List.of(entry("r1", "One.")));
    Path file = segment("claim");
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 200));
    assertThatThrownBy(() -> open().claims(ClaimQuery.EVERYTHING))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining(file.getFileName().toString())
        .hasMessageContaining("cut off");
    assertThat(open().upkeep().verify().damages())
        .extracting(damage -> damage.file())
        .containsExactly("segments/" + file.getFileName());
  }

  @Test
  void aFlippedByteIsFoundByVerification() throws IOException {
    open().append(List.of(entry("r1", "One.")));
    Path file = segment("claim");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    assertThat(open().upkeep().verify().damages())
        .singleElement()
        .satisfies(
            damage ->
                assertThat(damage.file() + " " + damage.what())
                    .contains(file.getFileName().toString(), "check sum"));
  }

  @Test
  void aMissingLogEntryIsReportedByName() throws IOException {
    open().append(List.of(entry("r1", "One.")));
    open().append(List.of(entry("r2", "Two.")));
    open().append(List.of(entry("r3", "Three.")));
    Files.delete(temporary.resolve("record/log/0000000002.json"));
    assertThatThrownBy(() -> open().reports())
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("0000000002.json")
        .hasMessageContaining("missing");
    assertThat(open().upkeep().verify().damages())
        .extracting(damage -> damage.file())
        .containsExactly("log/0000000002.json");
  }

  @Test
  void aChangedLogEntryIsReportedByName() throws IOException {
    open().append(List.of(entry("r1", "One.")));
    open().append(List.of(entry("r2", "Two.")));
    Path file = temporary.resolve("record/log/0000000001.json");
    Files.writeString(file, Files.readString(file).replace("\"rows\":1", "\"rows\":2"));
    assertThatThrownBy(() -> open().reports())
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("0000000001.json");
  }

  @Test
  void aRecordOfANewerVersionIsLeftAlone() throws IOException {
    Files.createDirectories(temporary.resolve("record"));
    Files.writeString(temporary.resolve("record/dragoman-record"), "{\"format\":99}\n");
    assertThatThrownBy(this::open)
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("newer version")
        .hasMessageContaining("nothing was touched");
  }

  @Test
  void aRecordOfAnEarlyVersionSaysWhatToDo() throws IOException {
    Files.createDirectories(temporary.resolve("record"));
    Files.writeString(temporary.resolve("record/dragoman-record"), "A record of claims.\n");
    assertThatThrownBy(this::open)
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("Brief its reports again");
  }

  @Test
  void manySmallCommitsAreCompactedAndNothingIsLost() {
    DuckRecord record = open();
    for (int i = 0; i < 60; i++) {
      record.append(List.of(entry("r" + i, "Text " + i)));
    }
    assertThat(record.upkeep().entries()).hasSizeGreaterThan(60);
    assertThat(open().claims(ClaimQuery.EVERYTHING)).hasSize(60).doesNotHaveDuplicates();
    assertThat(open().claims(ClaimQuery.EVERYTHING))
        .extracting(claim -> claim.recorded())
        .containsOnly(CLOCK.instant());
    Upkeep.Compacted compacted = record.upkeep().compact(Duration.ZERO);
    assertThat(compacted.segmentsAfter()).isEqualTo(2);
    assertThat(open().reports()).hasSize(60);
    assertThat(open().upkeep().verify().isSound()).isTrue();
    assertThat(open().upkeep().verify().strays()).isEmpty();
  }

  @Test
  void aRetractedClaimNoLongerCountsButStaysOpen() {
    DuckRecord record = open();
    record.append(List.of(entry("r1", "One.")));
    RecordedClaim claim = record.claims(ClaimQuery.EVERYTHING).get(0);
    Claim original = claim.claim();
    Claim corrected =
        new Claim(
            original.evidence(),
            original.assertion(),
            original.firmness(),
            "Kremlin",
            original.when(),
            "RUS",
            original.parties(),
            1);
    DuckRecord later =
        DuckRecord.open(temporary.resolve("record"), Clock.offset(CLOCK, Duration.ofDays(1)));
    later.append(List.of(new Entry.Retraction(claim, corrected, "Ann", "misread")));
    assertThat(later.claims(ClaimQuery.EVERYTHING))
        .singleElement()
        .satisfies(now -> assertThat(now.claim().id()).isEqualTo(corrected.id()));
    assertThat(later.claims(ClaimQuery.known(null, CLOCK.instant())))
        .singleElement()
        .satisfies(then -> assertThat(then.claim().id()).isEqualTo(original.id()));
    assertThat(later.findClaim(original.id())).isPresent();
    assertThat(later.retractionsOf(original.id()))
        .singleElement()
        .satisfies(
            retraction -> {
              assertThat(retraction.who()).isEqualTo("Ann");
              assertThat(retraction.replacement()).isEqualTo(corrected.id());
            });
  }

  @Test
  void aClaimThatIsPutBackCountsAgainAndOnce() {
    DuckRecord record = open();
    record.append(List.of(entry("r1", "One.")));
    RecordedClaim original = record.claims(ClaimQuery.EVERYTHING).get(0);
    Claim corrected = withSource(original.claim(), "Kremlin");
    record.append(List.of(new Entry.Retraction(original, corrected, "Ann", "misread")));
    RecordedClaim now = record.claims(ClaimQuery.EVERYTHING).get(0);
    record.append(List.of(new Entry.Retraction(now, original.claim(), "Ben", "it was right")));
    assertThat(ids(open())).containsExactly(original.claim().id());
    RecordedClaim again = open().claims(ClaimQuery.EVERYTHING).get(0);
    record.append(List.of(new Entry.Retraction(again, corrected, "Ann", "it was not")));
    assertThat(ids(open())).containsExactly(corrected.id());
    assertThat(record.count(ClaimQuery.EVERYTHING)).isEqualTo(1);
  }

  @Test
  void aCorrectionThatALaterReadingFindsTooCountsOnce() {
    DuckRecord record = open();
    Entry.Read first = entry("r1", "One.");
    record.append(List.of(first));
    RecordedClaim original = record.claims(ClaimQuery.EVERYTHING).get(0);
    Claim corrected = withSource(original.claim(), "Kremlin");
    record.append(List.of(new Entry.Retraction(original, corrected, "Ann", "misread")));
    Reading better =
        new Reading(
            first.report().id(),
            "2",
            "lexicon",
            first.reading().sentences(),
            List.of(new Reading.ReadClaim(corrected, 1, List.of())));
    DuckRecord later =
        DuckRecord.open(temporary.resolve("record"), Clock.offset(CLOCK, Duration.ofDays(1)));
    later.append(List.of(new Entry.Read(first.report(), better)));
    assertThat(ids(open())).containsExactly(corrected.id());
    assertThat(open().count(ClaimQuery.EVERYTHING)).isEqualTo(1);
  }

  private static List<ClaimId> ids(DuckRecord record) {
    return record.claims(ClaimQuery.EVERYTHING).stream().map(claim -> claim.claim().id()).toList();
  }

  private static Claim withSource(Claim claim, String source) {
    return new Claim(
        claim.evidence(),
        claim.assertion(),
        claim.firmness(),
        source,
        claim.when(),
        claim.place(),
        claim.parties(),
        claim.confidence());
  }

  @Test
  void theYoungestCursorCounts() {
    open().append(List.of(new Entry.Cursor("watch", "1")));
    open().append(List.of(new Entry.Cursor("watch", "2"), new Entry.Cursor("other", "x")));
    assertThat(open().findCursor("watch")).contains("2");
    assertThat(open().findCursor("none")).isEmpty();
  }

  private Path segment(String kind) throws IOException {
    try (Stream<Path> files = Files.list(temporary.resolve("record/segments"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(kind))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void aFolderWithOtherThingsIsNoRecord() throws IOException {
    Files.writeString(temporary.resolve("holiday.jpg"), "x");
    assertThatThrownBy(() -> DuckRecord.open(temporary, CLOCK))
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
            open().append(List.of(entry("r" + n, "Text " + n)));
          });
    }
    writers.shutdown();
    assertThat(writers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    assertThat(open().reports()).hasSize(20);
  }
}
