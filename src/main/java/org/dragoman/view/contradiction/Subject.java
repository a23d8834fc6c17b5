package org.dragoman.view.contradiction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.RecordedClaim;

/** What claims are about, and whose testimony they are. */
final class Subject {

  private Subject() {}

  /**
   * Claims by what they assert, without when. Unnamed agreements may be several, and each party
   * ratifies for itself: neither has a subject.
   */
  static Map<Assertion, List<RecordedClaim>> group(List<RecordedClaim> claims) {
    return group(claims, claim -> Optional.of(claim.claim().assertion()).filter(Subject::isOne));
  }

  /** Claims by a key, those without one left out; groups and claims in the given order. */
  static <K> Map<K, List<RecordedClaim>> group(
      List<RecordedClaim> claims, Function<RecordedClaim, Optional<K>> key) {
    return claims.stream()
        .filter(claim -> key.apply(claim).isPresent())
        .collect(
            Collectors.groupingBy(
                claim -> key.apply(claim).orElseThrow(), LinkedHashMap::new, Collectors.toList()));
  }

  private static boolean isOne(Assertion assertion) {
    return assertion instanceof Assertion.Agreement agreement
        ? agreement.type() != AgreementType.RATIFIED && agreement.name() != null
        : !assertion.sides().isEmpty();
  }

  /** The report, or the whole data set: its rows tell of different things. */
  static String testimony(RecordedClaim claim) {
    String document = claim.reference().document();
    int row = document.indexOf('#');
    return row < 0 ? document : document.substring(0, row);
  }
}
