package org.dragoman.cli.question;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.exchange.ledger.LedgerReport;
import org.dragoman.exchange.ledger.LedgerReport.Tally;

/** What became of an imported file of questions, forecasts or resolutions, in a few lines. */
public final class LedgerReportTable {

  private static final int NAMED = 5;

  private LedgerReportTable() {}

  public static String of(LedgerReport report) {
    StringBuilder text = new StringBuilder();
    text.append(report.file() + ": " + report.format().description() + "\n");
    line(text, report.rows(), "rows");
    tally(text, report.questions(), "questions");
    tally(text, report.forecasts(), "forecasts");
    tally(text, report.rulings(), "rulings");
    report.passedOver().forEach((why, count) -> line(text, count, "passed over: " + why));
    report
        .rejected()
        .forEach(
            (why, places) ->
                line(
                    text,
                    places.size(),
                    "rejected: "
                        + why
                        + " ("
                        + report.format().place()
                        + " "
                        + named(places)
                        + ")"));
    return text.toString();
  }

  private static void tally(StringBuilder text, Tally tally, String what) {
    if (tally.added() > 0) {
      line(text, tally.added(), what + " added");
    }
    if (tally.known() > 0) {
      line(text, tally.known(), what + " known already");
    }
  }

  private static void line(StringBuilder text, long count, String what) {
    text.append(
        String.format(Locale.ROOT, "%,11d %s%n", count, what.replaceAll("\\p{Cntrl}", " ")));
  }

  private static String named(List<Long> places) {
    return places.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "))
        + (places.size() > NAMED ? ", …" : "");
  }
}
