package org.dragoman.view.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * How somebody says that two actors stand to each other.
 *
 * @param says who is cited for it; null is the reports' own voice
 * @param last when it was last published; null where undated
 */
public record Characterisation(
    RelationType type,
    @Nullable String says,
    @Nullable LocalDate last,
    List<RecordedClaim> claims) {

  public Characterisation {
    claims = List.copyOf(claims);
  }

  /**
   * One for each word and speaker, the youngest first; what is denied or doubted is passed over.
   */
  public static List<Characterisation> of(List<RecordedClaim> claims, Pair pair) {
    Map<String, List<RecordedClaim>> groups = new LinkedHashMap<>();
    claims.stream()
        .filter(claim -> claim.claim().assertion() instanceof Assertion.Relation)
        .filter(claim -> claim.claim().firmness().isPlainFact())
        .filter(claim -> claim.claim().assertion().sides().all().containsAll(pair.actors()))
        .forEach(claim -> groups.computeIfAbsent(key(claim), key -> new ArrayList<>()).add(claim));
    return groups.values().stream()
        .map(Characterisation::of)
        .sorted(
            Comparator.comparing(
                Characterisation::last, Comparator.nullsLast(Comparator.reverseOrder())))
        .toList();
  }

  private static String key(RecordedClaim claim) {
    return claim.claim().assertion().typeCode() + "/" + claim.claim().source();
  }

  private static Characterisation of(List<RecordedClaim> group) {
    RelationType type = ((Assertion.Relation) group.get(0).claim().assertion()).type();
    LocalDate last =
        group.stream()
            .map(RecordedClaim::published)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    return new Characterisation(type, group.get(0).claim().source(), last, group);
  }
}
