package org.dragoman.desk.redline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dragoman.claim.ClaimId;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.record.ClaimQuery;
import org.dragoman.record.ClaimRecord;
import org.dragoman.record.Entry;
import org.dragoman.view.redline.RedLine;
import org.dragoman.view.redline.RedLineState;
import org.dragoman.view.redline.RedLines;
import org.jspecify.annotations.Nullable;

/** Answers which red lines hold, and what is new about them. */
public final class RedLineDesk {

  private static final String CURSOR = "watch";

  private final ClaimRecord record;

  public RedLineDesk(ClaimRecord record) {
    this.record = record;
  }

  public List<RedLine> redLines(ClaimQuery query) {
    return RedLines.of(record.claims(query));
  }

  /**
   * That new claims touch a red line.
   *
   * @param before how it stood before; null for a line that is new
   */
  public record Alert(RedLine line, @Nullable RedLineState before, List<RecordedClaim> claims) {
    public Alert {
      claims = List.copyOf(claims);
    }
  }

  /**
   * What is new since the last watch; the first watch finds nothing new, unless all is asked for.
   * Sets the cursor to what the record holds now.
   */
  public List<Alert> watch(ClaimQuery query, boolean all) {
    List<RecordedClaim> now = record.claims(query);
    Optional<Instant> last =
        all ? Optional.of(Instant.MIN) : record.findCursor(CURSOR).map(Instant::parse);
    Instant youngest =
        record.claims(ClaimQuery.EVERYTHING).stream()
            .map(RecordedClaim::recorded)
            .max(Instant::compareTo)
            .orElse(Instant.EPOCH);
    record.append(List.of(new Entry.Cursor(CURSOR, youngest.toString())));
    return last.map(since -> alerts(now, since)).orElse(List.of());
  }

  private static List<Alert> alerts(List<RecordedClaim> now, Instant since) {
    List<RecordedClaim> old =
        now.stream().filter(claim -> !claim.recorded().isAfter(since)).toList();
    Map<ClaimId, RedLineState> before =
        RedLines.of(old).stream().collect(Collectors.toMap(RedLine::id, RedLine::state));
    return RedLines.of(now).stream()
        .map(
            line ->
                new Alert(
                    line,
                    before.get(line.id()),
                    now.stream()
                        .filter(claim -> claim.recorded().isAfter(since))
                        .filter(line::isTouchedBy)
                        .toList()))
        .filter(alert -> !alert.claims().isEmpty())
        .toList();
  }
}
