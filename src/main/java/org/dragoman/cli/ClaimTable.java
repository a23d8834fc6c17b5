package org.dragoman.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dragoman.claim.Claim;
import org.dragoman.claim.Reading;
import org.dragoman.claim.Reason;
import org.dragoman.claim.Report;
import org.dragoman.view.Words;

/** Claims as lines for people. */
final class ClaimTable {

  private ClaimTable() {}

  static String heading(Report report, Reading reading) {
    String title = Objects.requireNonNullElse(report.headline(), report.name());
    String origin =
        Words.join(
            List.of(
                Objects.toString(report.published(), "undated"),
                Objects.requireNonNullElse(report.publisher(), "")));
    return "\n"
        + printable(title)
        + " ("
        + printable(origin)
        + "): "
        + reading.claims().size()
        + " claims";
  }

  static String row(String reference, Claim claim) {
    String when = Words.when(claim.when());
    String source = claim.source() == null ? "" : "says " + claim.source();
    String details = Words.join(List.of(Words.firmness(claim), when, source));
    return "  %-9s %s [%s]"
        .formatted(reference, printable(Words.assertion(claim.assertion())), printable(details));
  }

  static String reasons(List<Reason> reasons) {
    return reasons.stream()
        .map(
            reason ->
                "              %-10s %s  (%s)"
                    .formatted(reason.aspect(), printable(reason.words()), reason.rule()))
        .collect(Collectors.joining("\n"));
  }

  private static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }
}
