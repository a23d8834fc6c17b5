package org.dragoman.cli;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.claim.Report;
import org.dragoman.evaluation.GoldReport;
import org.dragoman.evaluation.MeasuredClaim;
import org.dragoman.intake.Intake;
import org.dragoman.reading.Reader;
import org.dragoman.reading.ReportReader;
import org.dragoman.record.ClaimJson;

/** Reads annotated reports anew, to measure what is found in them. */
final class GoldReading {

  private final Surroundings surroundings;
  private final LexiconOption lexicon;

  GoldReading(Surroundings surroundings, LexiconOption lexicon) {
    this.surroundings = surroundings;
    this.lexicon = lexicon;
  }

  /** The reports as they are taken in. */
  List<Report> reports(List<GoldReport> gold) {
    List<String> paths = gold.stream().map(report -> report.text().toString()).toList();
    return Intake.read(paths, null, surroundings.in()).reports();
  }

  /** What the reader finds in them. */
  List<MeasuredClaim> claims(List<Report> reports) {
    Reader reader = ReportReader.load(lexicon::load);
    List<MeasuredClaim> claims = new ArrayList<>();
    try (ProgressLine progress = new ProgressLine(surroundings.err(), "Reading", reports.size())) {
      for (Report report : reports) {
        reader
            .read(report)
            .claims()
            .forEach(
                read -> claims.add(MeasuredClaim.of(ClaimJson.write(report.name(), read.claim()))));
        progress.step();
      }
    }
    return claims;
  }
}
