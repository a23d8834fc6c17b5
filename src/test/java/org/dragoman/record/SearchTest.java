package org.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.Claim;
import org.dragoman.claim.Evidence;
import org.dragoman.claim.Firmness;
import org.dragoman.claim.Reading;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Report;
import org.dragoman.claim.ReportId;
import org.dragoman.claim.Sides;
import org.dragoman.claim.TimeInterval;
import org.dragoman.codes.PloverType;
import org.dragoman.record.store.DuckRecord;
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sentences are found by their words, as known when, and the index may be lost at any time. */
class SearchTest {

  private static final Instant NOON = Instant.parse("2024-06-20T12:00:00Z");

  @TempDir private Path temporary = Path.of("unset");
  private Path folder = Path.of("unset");

  @BeforeEach
  void twoReports() {
    folder = temporary.resolve("record");
    append(
        NOON,
        report("one", "2024-06-12", "Post", "Seoul drew two red lines.", "The line is red.")
            .claim(1, "KOR", "Shin"),
        report("two", "2024-06-19", "Wire", "A red pencil drew the lines.", "Peru's envoys met."));
  }

  @Test
  void wordsAreFoundWhateverTheirEndingAndBestBesideEachOther() {
    assertThat(search("red line")).containsExactly("one:1", "one:2", "two:1");
    assertThat(search("envoy peru")).containsExactly("two:2");
    assertThat(search("\"red line\"")).containsExactly("one:1");
    assertThat(search("line -pencil")).containsExactlyInAnyOrder("one:1", "one:2");
    assertThat(search("env* | seoul")).containsExactlyInAnyOrder("one:1", "two:2");
    assertThat(search("zeppelin")).isEmpty();
  }

  @Test
  void theBestAloneMayBeAskedFor() {
    assertThat(references(query("red line", ClaimQuery.EVERYTHING, null, 1)))
        .containsExactly("one:1");
  }

  @Test
  void whatWasNotYetPublishedIsNotFound() {
    ClaimQuery then = ClaimQuery.known(LocalDate.of(2024, 6, 12), null);
    assertThat(references(query("red line", then, null, 9))).containsExactly("one:1", "one:2");
  }

  @Test
  void whatWasNotYetRecordedIsNotFound() {
    append(NOON.plusSeconds(60), report("three", "2024-06-01", "Post", "A third red line."));
    ClaimQuery then = ClaimQuery.known(null, NOON);
    assertThat(search("third")).containsExactly("three:1");
    assertThat(references(query("third", then, null, 9))).isEmpty();
  }

  @Test
  void sentencesAboutAnActorHoldAClaimOfItThatCounts() {
    ClaimQuery about =
        ClaimQuery.EVERYTHING.where(new Condition.TakePart(List.of(new ActorCode("KOR"))));
    assertThat(references(query("red", about, null, 9))).containsExactly("one:1");
    try (DuckRecord record = record(NOON)) {
      RecordedClaim claim = record.claims(ClaimQuery.EVERYTHING).get(0);
      record.append(List.of(new Entry.Retraction(claim, null, "Kim", "misread")));
    }
    assertThat(references(query("red", about, null, 9))).isEmpty();
  }

  @Test
  void aSourceIsAPublisherOrASpeaker() {
    assertThat(references(query("red", ClaimQuery.EVERYTHING, "wire", 9))).containsExactly("two:1");
    assertThat(references(query("red", ClaimQuery.EVERYTHING, "Shin", 9))).containsExactly("one:1");
  }

  @Test
  void whatIsRecordedLaterIsFoundToo() {
    assertThat(search("red")).hasSize(3);
    append(NOON.plusSeconds(60), report("three", "2024-06-21", "Post", "A third red line."));
    assertThat(search("red")).hasSize(4).contains("three:1");
  }

  @Test
  void aDamagedIndexIsMadeAnew() throws IOException {
    assertThat(search("red")).hasSize(3);
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      for (Path file : files.toList()) {
        Files.writeString(file, "not an index");
      }
    }
    assertThat(search("red")).hasSize(3);
  }

  @Test
  void anIndexOfAnotherRecordIsNotBelieved() throws IOException {
    assertThat(search("red")).hasSize(3);
    Path other = folder.resolveSibling("other");
    try (DuckRecord record = DuckRecord.open(other, Clock.fixed(NOON, ZoneOffset.UTC))) {
      record.append(List.of(report("nine", "2024-06-21", "Post", "Nothing red.").read()));
    }
    Files.createDirectories(other.resolve("index"));
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      for (Path file : files.toList()) {
        Files.copy(file, other.resolve("index").resolve(file.getFileName()));
      }
    }
    try (DuckRecord record = DuckRecord.open(other, Clock.fixed(NOON, ZoneOffset.UTC))) {
      assertThat(record.search(query("red", ClaimQuery.EVERYTHING, null, 9)))
          .extracting(found -> found.reference().toString())
          .containsExactly("nine:1");
    }
  }

  @Test
  void whereNoIndexCanBeWrittenTheRecordIsSearchedAllTheSame() throws IOException {
    Files.writeString(folder.resolve("index"), "a file where the folder should be");
    assertThat(search("red")).hasSize(3);
  }

  @Test
  void anEmptyRecordHasNoSentences() {
    try (DuckRecord record =
        DuckRecord.open(folder.resolveSibling("empty"), Clock.fixed(NOON, ZoneOffset.UTC))) {
      assertThat(record.search(query("red", ClaimQuery.EVERYTHING, null, 9))).isEmpty();
    }
  }

  private DuckRecord record(Instant now) {
    return DuckRecord.open(folder, Clock.fixed(now, ZoneOffset.UTC));
  }

  private void append(Instant now, Written... reports) {
    try (DuckRecord record = record(now)) {
      record.append(Arrays.stream(reports).<Entry>map(Written::read).toList());
    }
  }

  private List<String> search(String words) {
    return references(query(words, ClaimQuery.EVERYTHING, null, 9));
  }

  private List<String> references(SentenceQuery query) {
    try (DuckRecord record = record(NOON.plusSeconds(120))) {
      return record.search(query).stream().map(found -> found.reference().toString()).toList();
    }
  }

  private static SentenceQuery query(
      String words, ClaimQuery claims, @Nullable String source, int limit) {
    return new SentenceQuery(words, claims, source, null, null, limit);
  }

  private static Written report(
      String name, String published, String publisher, String... sentences) {
    return new Written(name, LocalDate.parse(published), publisher, List.of(sentences), List.of());
  }

  /** A report of these sentences, and its claims. */
  private record Written(
      String name,
      LocalDate published,
      String publisher,
      List<String> sentences,
      List<Reading.ReadClaim> claims) {

    Written claim(int sentence, String actor, String speaker) {
      Claim claim =
          new Claim(
              new Evidence.Sentence(report().id(), 0, 4),
              new Assertion.Event(PloverType.CONSULT, null, Sides.of(actor, ""), null),
              Firmness.FACT,
              speaker,
              TimeInterval.UNKNOWN,
              null,
              List.of(),
              0.8);
      return new Written(
          name,
          published,
          publisher,
          sentences,
          List.of(new Reading.ReadClaim(claim, sentence, List.of())));
    }

    Entry.Read read() {
      Stream.Builder<Sentence> spans = Stream.builder();
      int start = 0;
      for (int i = 0; i < sentences.size(); i++) {
        int end = start + sentences.get(i).length();
        spans.add(new Sentence(i + 1, 1, new Span(start, end)));
        start = end + 1;
      }
      Report report = report();
      return new Entry.Read(
          report, new Reading(report.id(), "1", "lexicon", spans.build().toList(), claims));
    }

    private Report report() {
      String text = String.join(" ", sentences);
      return new Report(
          ReportId.ofText(text), name, text, 0, null, published, publisher, null, null);
    }
  }
}
