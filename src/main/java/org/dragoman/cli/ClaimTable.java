package org.dragoman.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dragoman.claim.Claim;
import org.dragoman.claim.Reading;
import org.dragoman.claim.Reason;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Reference;
import org.dragoman.claim.Report;
import org.dragoman.record.RecordedRetraction;
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

  static String withId(RecordedClaim recorded) {
    return withId(recorded.reference(), recorded.claim());
  }

  static String withId(Reference reference, Claim claim) {
    return row(reference.toString(), claim) + "\n            " + claim.id();
  }

  /** Who took a claim back, when, why, and what stands in its place. */
  static String account(RecordedRetraction retraction) {
    String successor = retraction.replacement() == null ? "" : "; now " + retraction.replacement();
    return "retracted by %s on %s: %s%s"
        .formatted(
            printable(retraction.who()),
            retraction.recorded().toString().substring(0, 10),
            printable(retraction.why()),
            successor);
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
    return Printable.of(text);
  }
}
