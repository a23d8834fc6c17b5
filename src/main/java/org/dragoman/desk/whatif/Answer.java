package org.dragoman.desk.whatif;

import java.util.List;
import org.dragoman.claim.RecordedClaim;

/**
 * What a view says of one thing.
 *
 * @param view the command that shows it, e.g. {@code happenings}
 * @param subject what it is about, in words
 * @param value what is said of it, in words
 * @param claims that it rests on
 */
public record Answer(String view, String subject, String value, List<RecordedClaim> claims) {

  public Answer {
    claims = List.copyOf(claims);
  }
}
