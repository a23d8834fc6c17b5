package org.dragoman.view;

import java.util.Comparator;
import org.dragoman.claim.RecordedClaim;

/** The order of publication, undated claims first. */
final class ByPublication {

  static final Comparator<RecordedClaim> ORDER =
      Comparator.comparing(
              RecordedClaim::published, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(RecordedClaim::reference)
          .thenComparing(claim -> claim.claim().id().toString());

  private ByPublication() {}
}
