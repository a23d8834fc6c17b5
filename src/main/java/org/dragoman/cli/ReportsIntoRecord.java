package org.dragoman.cli;

import java.util.List;
import org.dragoman.claim.Report;
import org.dragoman.desk.ReadingDesk;
import org.dragoman.intake.Intake;
import org.dragoman.lexicon.Lexicon;
import org.dragoman.reading.ReportReader;
import org.dragoman.record.ClaimRecord;

/** Reads files and folders of reports into the record, telling of problems and progress. */
final class ReportsIntoRecord {

  private final Surroundings surroundings;
  private final LexiconOption lexicon;

  ReportsIntoRecord(Surroundings surroundings, LexiconOption lexicon) {
    this.surroundings = surroundings;
    this.lexicon = lexicon;
  }

  /** What was found at the paths; its reports are in the record afterwards. */
  Intake.Result add(List<String> paths, ClaimRecord record) {
    Intake.Result intake = Intake.read(paths, null, surroundings.in());
    intake
        .problems()
        .forEach(problem -> surroundings.err().println("dragoman: " + problem.message()));
    if (!intake.reports().isEmpty()) {
      read(intake.reports(), record);
    }
    return intake;
  }

  private void read(List<Report> reports, ClaimRecord record) {
    Lexicon loaded = lexicon.load();
    ReadingDesk desk = new ReadingDesk(record, () -> ReportReader.load(() -> loaded));
    try (ProgressLine progress = new ProgressLine(surroundings.err(), "Reading", reports.size())) {
      int read =
          desk.read(
              reports, ReportReader.VERSION, loaded.hash(), (done, total) -> progress.stepTo(done));
      surroundings
          .err()
          .println(
              "dragoman: "
                  + read
                  + (read == 1 ? " report" : " reports")
                  + " read, "
                  + (reports.size() - read)
                  + " known already");
    }
  }
}
