package org.dragoman.view.agreement;

import java.util.Objects;
import org.dragoman.claim.Evidence;
import org.dragoman.claim.RecordedClaim;

/** Who stands behind a claim: its data set, else its speaker, else its publisher. */
final class Origin {

  private Origin() {}

  static String of(RecordedClaim claim) {
    if (claim.claim().evidence() instanceof Evidence.Row row) {
      return row.dataSet() + (row.release().isEmpty() ? "" : " " + row.release());
    }
    String speaker = claim.claim().source();
    return speaker != null
        ? speaker
        : Objects.requireNonNullElse(claim.publisher(), claim.reference().document());
  }
}
