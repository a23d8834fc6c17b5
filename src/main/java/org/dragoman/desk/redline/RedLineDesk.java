package org.dragoman.desk.redline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
   * Keeps in the record which claims it has seen to touch a line.
   */
  public List<Alert> watch(ClaimQuery query, boolean all) {
    List<RecordedClaim> now = record.claims(query);
    Optional<Set<String>> seen =
        all ? Optional.of(Set.of()) : record.findCursor(CURSOR).map(ids -> Set.of(ids.split(",")));
    Set<String> touching = new TreeSet<>(seen.orElse(Set.of()));
    RedLines.of(now).forEach(line -> touched(line, now).forEach(claim -> touching.add(id(claim))));
    record.append(List.of(new Entry.Cursor(CURSOR, String.join(",", touching))));
    return seen.map(ids -> alerts(now, ids)).orElse(List.of());
  }

  private static List<RecordedClaim> touched(RedLine line, List<RecordedClaim> claims) {
    return claims.stream().filter(line::isTouchedBy).toList();
  }

  private static String id(RecordedClaim claim) {
    return claim.claim().id().value();
  }

  private static List<Alert> alerts(List<RecordedClaim> now, Set<String> seen) {
    Map<ClaimId, List<RecordedClaim>> fresh = new LinkedHashMap<>();
    Set<String> all = new TreeSet<>();
    for (RedLine line : RedLines.of(now)) {
      List<RecordedClaim> of =
          touched(line, now).stream().filter(claim -> !seen.contains(id(claim))).toList();
      fresh.put(line.id(), of);
      of.forEach(claim -> all.add(id(claim)));
    }
    List<RecordedClaim> old = now.stream().filter(claim -> !all.contains(id(claim))).toList();
    Map<ClaimId, RedLineState> before =
        RedLines.of(old).stream().collect(Collectors.toMap(RedLine::id, RedLine::state));
    return RedLines.of(now).stream()
        .map(
            line ->
                new Alert(line, before.get(line.id()), fresh.getOrDefault(line.id(), List.of())))
        .filter(alert -> !alert.claims().isEmpty())
        .toList();
  }
}
