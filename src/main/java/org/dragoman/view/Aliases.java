package org.dragoman.view;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.claim.ClaimId;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.TimeInterval;

/** The ids of what were separate happenings until a later claim joined them. */
final class Aliases {

  private Aliases() {}

  /**
   * @param claims of one happening, in the order of publication
   */
  static List<ClaimId> of(List<RecordedClaim> claims) {
    List<List<RecordedClaim>> parts = new ArrayList<>();
    List<RecordedClaim> younger = new ArrayList<>();
    for (RecordedClaim claim : claims) {
      List<List<RecordedClaim>> touched =
          parts.stream().filter(part -> touches(part, claim)).toList();
      List<RecordedClaim> whole = touched.isEmpty() ? new ArrayList<>() : touched.get(0);
      touched.stream()
          .skip(1)
          .forEach(
              part -> {
                younger.add(part.get(0));
                whole.addAll(part);
                parts.removeIf(other -> other == part);
              });
      if (whole.isEmpty()) {
        parts.add(whole);
      }
      whole.add(claim);
    }
    parts.stream().skip(1).forEach(part -> younger.add(part.get(0)));
    return younger.stream().sorted(Happening.BY_PUBLICATION).map(one -> one.claim().id()).toList();
  }

  private static boolean touches(List<RecordedClaim> part, RecordedClaim claim) {
    TimeInterval when = claim.claim().when();
    return !when.isKnown()
        || part.stream()
            .anyMatch(
                other ->
                    !other.claim().when().isKnown() || Happenings.near(other.claim().when(), when));
  }
}
