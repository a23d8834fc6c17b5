package org.dragoman.view.redline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.InnerEvent;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.RedLineType;

/**
 * Finds red lines and how they stand. A line told by several reports is one: same holder, addressee
 * and forbidden act. It is crossed where that is told as a fact, or the forbidden act is, after the
 * line was drawn; approached where the act is planned, expected or possible; disputed where the
 * crossing is both told and denied. What is merely supposed moves nothing.
 */
public final class RedLines {

  private static final Comparator<RecordedClaim> BY_PUBLICATION =
      Comparator.comparing(
              RecordedClaim::published, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(RecordedClaim::reference)
          .thenComparing(claim -> claim.claim().id().value());

  private RedLines() {}

  public static List<RedLine> of(List<RecordedClaim> claims) {
    List<RecordedClaim> sorted = claims.stream().sorted(BY_PUBLICATION).toList();
    Map<List<Object>, List<RecordedClaim>> same = new LinkedHashMap<>();
    sorted.stream()
        .filter(claim -> claim.claim().assertion() instanceof Assertion.RedLine)
        .forEach(claim -> same.computeIfAbsent(key(claim), key -> new ArrayList<>()).add(claim));
    return same.values().stream().map(told -> line(told, sorted)).toList();
  }

  private static List<Object> key(RecordedClaim claim) {
    Assertion.RedLine line = (Assertion.RedLine) claim.claim().assertion();
    InnerEvent about = line.about();
    return about == null
        ? List.of(line.sides())
        : List.of(line.sides(), about.type(), about.sides(), about.negated());
  }

  private static RedLine line(List<RecordedClaim> told, List<RecordedClaim> all) {
    InnerEvent about = ((Assertion.RedLine) told.get(0).claim().assertion()).about();
    List<RecordedClaim> crossed =
        Stream.concat(of(told, RedLineType.CROSSED, false), acts(told, about, all, Firm.FACT))
            .toList();
    List<RecordedClaim> denied =
        Stream.concat(
                Stream.concat(
                    of(told, RedLineType.UNCROSSED, false), of(told, RedLineType.CROSSED, true)),
                acts(told, about, all, Firm.DENIED))
            .toList();
    List<RecordedClaim> near =
        Stream.concat(of(told, RedLineType.APPROACHED, false), acts(told, about, all, Firm.AHEAD))
            .toList();
    if (!crossed.isEmpty()) {
      return denied.isEmpty()
          ? new RedLine(told, about, RedLineState.CROSSED, crossed)
          : new RedLine(
              told,
              about,
              RedLineState.DISPUTED,
              Stream.concat(crossed.stream(), denied.stream()).toList());
    }
    return near.isEmpty()
        ? new RedLine(told, about, RedLineState.UNCROSSED, denied)
        : new RedLine(told, about, RedLineState.APPROACHED, near);
  }

  private enum Firm {
    FACT,
    DENIED,
    AHEAD
  }

  private static Stream<RecordedClaim> of(
      List<RecordedClaim> told, RedLineType type, boolean negated) {
    return told.stream()
        .filter(claim -> claim.claim().assertion().typeCode().equals(type.code()))
        .filter(claim -> claim.claim().firmness().status() == ClaimStatus.OCCURRED)
        .filter(claim -> claim.claim().firmness().negated() == negated);
  }

  /** Claims of the forbidden act since the line was drawn, outside the sentences that draw it. */
  private static Stream<RecordedClaim> acts(
      List<RecordedClaim> told,
      @org.jspecify.annotations.Nullable InnerEvent about,
      List<RecordedClaim> all,
      Firm firm) {
    if (about == null) {
      return Stream.empty();
    }
    LocalDate drawn =
        told.stream()
            .map(RecordedClaim::published)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return all.stream()
        .filter(claim -> Acts.isMeant(about, claim) && Acts.isSince(claim, drawn))
        .filter(claim -> told.stream().noneMatch(one -> one.reference().equals(claim.reference())))
        .filter(claim -> firm(claim) == firm);
  }

  private static @org.jspecify.annotations.Nullable Firm firm(RecordedClaim claim) {
    boolean negated = claim.claim().firmness().negated();
    return switch (claim.claim().firmness().status()) {
      case OCCURRED -> negated ? Firm.DENIED : Firm.FACT;
      case PLANNED, EXPECTED, POSSIBLE -> negated ? null : Firm.AHEAD;
      case HYPOTHETICAL -> null;
    };
  }
}
