package org.dragoman.view.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.RecordedClaim;

/**
 * One visit, or one stage of a named agreement, that two testimonies put on two days. A day apart
 * is a matter of time zones; further apart than a month, two visits are two visits; and where one
 * testimony knows both days there were two.
 */
final class Dates {

  private static final int ONE_OCCURRENCE_DAYS = 30;

  private Dates() {}

  static List<Contradiction> of(List<RecordedClaim> facts) {
    List<RecordedClaim> asserted =
        facts.stream()
            .filter(
                claim -> !claim.claim().firmness().negated() && isSingular(claim) && isDay(claim))
            .toList();
    List<Contradiction> found = new ArrayList<>();
    Subject.group(asserted).values().forEach(same -> compare(same, found));
    return found;
  }

  private static boolean isSingular(RecordedClaim claim) {
    Assertion assertion = claim.claim().assertion();
    return assertion instanceof Assertion.Agreement
        || assertion instanceof Assertion.Event event && "visit".equals(event.mode());
  }

  private static boolean isDay(RecordedClaim claim) {
    LocalDate earliest = claim.claim().when().earliest();
    return earliest != null && earliest.equals(claim.claim().when().latest());
  }

  private static void compare(List<RecordedClaim> same, List<Contradiction> found) {
    TreeMap<LocalDate, List<RecordedClaim>> byDay =
        same.stream()
            .collect(
                Collectors.groupingBy(
                    claim -> Objects.requireNonNull(claim.claim().when().earliest()),
                    TreeMap::new,
                    Collectors.toList()));
    for (Map.Entry<LocalDate, List<RecordedClaim>> day : byDay.entrySet()) {
      LocalDate from = day.getKey().plusDays(2);
      LocalDate to = day.getKey().plusDays(ONE_OCCURRENCE_DAYS);
      byDay.subMap(from, true, to, true).values().stream()
          .filter(others -> !shareTestimony(day.getValue(), others))
          .forEach(
              others ->
                  found.add(
                      Contradiction.of("different dates", day.getValue().get(0), others.get(0))));
    }
  }

  private static boolean shareTestimony(List<RecordedClaim> some, List<RecordedClaim> others) {
    Set<String> known = some.stream().map(Subject::testimony).collect(Collectors.toSet());
    return others.stream().map(Subject::testimony).anyMatch(known::contains);
  }
}
