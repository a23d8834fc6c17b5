package org.dragoman.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.claim.InnerEvent;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Sides;
import org.jspecify.annotations.Nullable;

/** Claims by type, to find those about an act that was promised, threatened or forbidden. */
final class Deeds {

  private final Map<String, List<RecordedClaim>> byType;

  Deeds(List<RecordedClaim> claims) {
    byType =
        claims.stream()
            .sorted(ByPublication.ORDER)
            .collect(Collectors.groupingBy(claim -> claim.claim().assertion().typeCode()));
  }

  List<RecordedClaim> ofType(String type) {
    return byType.getOrDefault(type, List.of());
  }

  /** Published later than the first claim, by the same or more parties, not set before it. */
  List<RecordedClaim> after(RecordedClaim first, InnerEvent act) {
    return ofType(act.type()).stream()
        .filter(claim -> isAfter(first, claim))
        .filter(claim -> covers(claim.claim().assertion().sides(), act.sides()))
        .toList();
  }

  static boolean isAfter(RecordedClaim first, RecordedClaim claim) {
    LocalDate start = first.published();
    return !claim.claim().evidence().equals(first.claim().evidence())
        && !isBefore(claim.published(), start)
        && !isBefore(claim.claim().when().latest(), start);
  }

  private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate start) {
    return day != null && start != null && day.isBefore(start);
  }

  private static boolean covers(Sides deed, Sides act) {
    return !act.actor().isEmpty()
        && (act.isMutual() || deed.isMutual()
            ? deed.all().containsAll(act.all())
            : deed.actor().containsAll(act.actor())
                && deed.recipient().containsAll(act.recipient()));
  }
}
