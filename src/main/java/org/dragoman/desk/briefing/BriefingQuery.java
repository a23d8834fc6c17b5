package org.dragoman.desk.briefing;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.RecordedClaim;
import org.jspecify.annotations.Nullable;

/**
 * What a briefing is to cover.
 *
 * @param asOf only what was published on or before this day; undated reports are left out then
 * @param about only claims in which all of these take part
 */
public record BriefingQuery(@Nullable LocalDate asOf, List<ActorCode> about) {

  public static final BriefingQuery EVERYTHING = new BriefingQuery(null, List.of());

  public BriefingQuery {
    about = List.copyOf(about);
  }

  boolean covers(RecordedClaim claim) {
    LocalDate published = claim.published();
    boolean known = asOf == null || published != null && !published.isAfter(asOf);
    return known && claim.claim().assertion().sides().all().containsAll(about);
  }
}
