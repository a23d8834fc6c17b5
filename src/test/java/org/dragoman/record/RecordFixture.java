package org.dragoman.record;

import java.time.LocalDate;
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
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;

/** Reports with claims for tests of the record; nothing is read for them. */
public final class RecordFixture {

  private static final LocalDate DAY = LocalDate.of(2024, 12, 6);

  private RecordFixture() {}

  /** A report whose text is its name, with so many claims. */
  public static Entry.Read report(String name, int claims) {
    String text = name + " and Peru and Chile held talks.";
    Report report =
        new Report(ReportId.ofText(text), name, text, 0, null, DAY, "Post", "Lima", null);
    Reading reading =
        new Reading(
            report.id(),
            "1",
            "lexicon",
            List.of(new Sentence(1, 1, new Span(0, text.length()))),
            IntStream.range(0, claims)
                .mapToObj(n -> new Reading.ReadClaim(claim(report, n), 1, List.of()))
                .toList());
    return new Entry.Read(report, reading);
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
