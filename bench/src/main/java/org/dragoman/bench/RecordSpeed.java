package org.dragoman.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.Claim;
import org.dragoman.claim.Evidence;
import org.dragoman.claim.Firmness;
import org.dragoman.claim.Reading;
import org.dragoman.claim.Report;
import org.dragoman.claim.ReportId;
import org.dragoman.claim.Sides;
import org.dragoman.claim.TimeInterval;
import org.dragoman.codes.PloverType;
import org.dragoman.record.ClaimQuery;
import org.dragoman.record.Entry;
import org.dragoman.record.store.DuckRecord;
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;

/** How long a commit of three claims takes, and what many of them cost a question. */
public final class RecordSpeed {

  private static final LocalDate DAY = LocalDate.of(2024, 12, 6);

  private RecordSpeed() {}

  /**
   * @param arguments how many commits
   */
  public static void main(String[] arguments) throws Exception {
    int commits = Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("record-speed");
    try (DuckRecord record = DuckRecord.open(folder.resolve("record"), Clock.systemUTC())) {
      long[] micros = new long[commits];
      for (int n = 0; n < commits; n++) {
        Entry entry = report("r" + n);
        long start = System.nanoTime();
        record.append(List.of(entry));
        micros[n] = (System.nanoTime() - start) / 1000;
      }
      tell("first tenth of commits", Arrays.copyOfRange(micros, 0, commits / 10));
      tell("last tenth of commits", Arrays.copyOfRange(micros, commits - commits / 10, commits));
      tell("question, as the commits left it", questions(record));
      System.out.println(record.upkeep().compact(Duration.ofHours(1)));
      tell("question, compacted", questions(record));
    }
  }

  private static long[] questions(DuckRecord record) {
    ClaimQuery query = ClaimQuery.known(DAY, null).newest(100);
    long[] micros = new long[21];
    for (int n = 0; n < micros.length; n++) {
      long start = System.nanoTime();
      record.claims(query);
      micros[n] = (System.nanoTime() - start) / 1000;
    }
    return micros;
  }

  private static void tell(String what, long[] micros) {
    Arrays.sort(micros);
    System.out.printf(
        "%s: p50 %.1f ms, p95 %.1f ms%n",
        what, micros[micros.length / 2] / 1000.0, micros[micros.length * 95 / 100] / 1000.0);
  }

  private static Entry report(String name) {
    String text = name + " and Peru and Chile held talks.";
    Report report =
        new Report(ReportId.ofText(text), name, text, 0, null, DAY, "Post", "Lima", null);
    Sentence sentence = new Sentence(1, 1, new Span(0, text.length()));
    List<Reading.ReadClaim> claims =
        IntStream.range(0, 3)
            .mapToObj(n -> new Reading.ReadClaim(claim(report, n), 1, List.of()))
            .toList();
    return new Entry.Read(
        report, new Reading(report.id(), "1", "lexicon", List.of(sentence), claims));
  }

  private static Claim claim(Report report, int n) {
    return new Claim(
        new Evidence.Sentence(report.id(), n, n + 5),
        new Assertion.Event(PloverType.CONSULT, "meet", Sides.of("PER,CHL", ""), null),
        Firmness.FACT,
        null,
        TimeInterval.on(DAY),
        null,
        List.of(),
        0.81);
  }
}
