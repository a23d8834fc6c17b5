package org.dragoman.desk.briefing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Reference;
import org.dragoman.view.Words;
import org.jspecify.annotations.Nullable;

/**
 * A briefing as it stood on a day.
 *
 * @param asOf null where no claim is dated
 * @param covers what it is restricted to, in words; empty for everything
 * @param reports how many reports it rests on
 */
public record Briefing(
    @Nullable LocalDate asOf, String covers, int reports, List<Section> sections) {

  public Briefing {
    sections = List.copyOf(sections);
  }

  /** A heading with its lines; {@code more} lines were left out for length. */
  public record Section(String heading, List<Line> lines, int more) {
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /** One statement with the claims it rests on, never without any. */
  public record Line(String text, List<RecordedClaim> claims) {

    public Line {
      claims = List.copyOf(claims);
      if (claims.isEmpty()) {
        throw new IllegalArgumentException("a line must rest on a claim: " + text);
      }
    }

    /** The sentences it rests on, each once. */
    public List<Reference> references() {
      return claims.stream().map(RecordedClaim::reference).distinct().sorted().toList();
    }
  }

  /**
   * Derives a briefing from claims.
   *
   * @param asOf the day it is of; null for that of the youngest claim
   * @param about whom the claims were restricted to
   */
  public static Briefing of(
      List<RecordedClaim> claims, @Nullable LocalDate asOf, List<ActorCode> about) {
    LocalDate latest =
        claims.stream()
            .map(RecordedClaim::published)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    LocalDate day = asOf != null ? asOf : latest;
    int reports =
        (int) claims.stream().map(claim -> claim.reference().document()).distinct().count();
    String covers = about.stream().map(Words::actor).collect(Collectors.joining(", "));
    return new Briefing(
        day, covers, reports, Sections.list(claims, day == null ? LocalDate.MAX : day));
  }
}
