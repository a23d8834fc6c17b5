package org.dragoman.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.desk.happening.Told;
import org.dragoman.view.Link;
import org.dragoman.view.Precedent;
import org.dragoman.view.Words;

/** What a row of happenings rests on, below the row. */
final class HappeningReasons {

  private HappeningReasons() {}

  /** A printed table with the reasons for each of its rows below it. */
  static String interleave(String table, List<Told> told, Ratings ratings) {
    Iterator<String> lines = table.lines().iterator();
    StringBuilder text = new StringBuilder(lines.next()).append('\n');
    for (Told one : told) {
      text.append(lines.next()).append('\n').append(of(one, ratings));
    }
    return text.toString();
  }

  private static String of(Told told, Ratings ratings) {
    return told.happening().claims().stream()
            .map(claim -> claim(claim, ratings))
            .collect(Collectors.joining())
        + told.links().stream().map(HappeningReasons::link).collect(Collectors.joining())
        + precedent(told.precedent());
  }

  private static String claim(RecordedClaim recorded, Ratings ratings) {
    String publisher = recorded.publisher();
    String speaker = recorded.claim().source() == null ? "" : ", " + recorded.claim().source();
    String who = (publisher == null ? "no publisher" : ratings.rated(publisher)) + speaker;
    String words = recorded.words() == null ? "" : "\n        " + recorded.words();
    return line(
        "["
            + recorded.reference()
            + "] "
            + Objects.requireNonNullElse(recorded.published(), "undated")
            + ", "
            + Words.firmness(recorded.claim())
            + " ("
            + who
            + ")"
            + words);
  }

  private static String link(Link link) {
    return line(link.kind().code() + ": " + about(link.to()));
  }

  private static String precedent(Precedent precedent) {
    return precedent.previous() == null && precedent.claims().isEmpty()
        ? ""
        : line(
            "before in the record: "
                + (precedent.previous() == null ? "none" : about(precedent.previous()))
                + (precedent.claims().isEmpty()
                    ? ""
                    : "; what a report says "
                        + precedent.reported().code()
                        + " "
                        + precedent.claims().stream().map(RecordedClaim::reference).toList()));
  }

  private static String about(org.dragoman.view.Happening happening) {
    String when = Words.when(happening.when());
    return Words.assertion(happening.assertion())
        + (when.isEmpty() ? "" : ", " + when)
        + " ["
        + happening.claims().get(0).reference()
        + "]";
  }

  private static String line(String text) {
    return "    "
        + text.lines()
            .map(line -> line.replaceAll("\\p{Cntrl}", " "))
            .collect(Collectors.joining("\n"))
        + "\n";
  }
}
