package org.dragoman.desk.whatif;

import java.util.List;
import org.dragoman.claim.RecordedClaim;
import org.jspecify.annotations.Nullable;

/**
 * An answer that comes out otherwise.
 *
 * @param before null where there was no such answer
 * @param after null where there is none any more
 * @param lost claims that the answer rested on and no longer does
 * @param gained claims that it rests on now
 */
public record Change(
    String view,
    String subject,
    @Nullable String before,
    @Nullable String after,
    List<RecordedClaim> lost,
    List<RecordedClaim> gained) {

  public Change {
    lost = List.copyOf(lost);
    gained = List.copyOf(gained);
  }
}
