package org.dragoman.exchange.exporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.Claim;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.exchange.StrictPlover;
import org.jspecify.annotations.Nullable;

/**
 * One actor doing one thing to one recipient on a day, as event data know it. A claim with several
 * actors makes several rows, a mutual act of two one row.
 *
 * @param number of the row among those of its claim, from 0
 */
record EventRow(
    RecordedClaim recorded,
    Assertion.Event event,
    @Nullable ActorCode actor,
    @Nullable ActorCode recipient,
    LocalDate day,
    int number) {

  /** The rows of a claim; none for what is no event to PLOVER's manual or bears no date at all. */
  static List<EventRow> of(RecordedClaim recorded) {
    LocalDate day = day(recorded);
    Claim strict = StrictPlover.map(recorded.claim()).orElse(null);
    if (day == null || strict == null || !(strict.assertion() instanceof Assertion.Event event)) {
      return List.of();
    }
    List<EventRow> rows = new ArrayList<>();
    List<@Nullable ActorCode> actors = orNobody(event.sides().actor());
    if (event.sides().isMutual()) {
      for (int i = 0; i < actors.size(); i++) {
        for (int j = i + 1; j < actors.size(); j++) {
          rows.add(new EventRow(recorded, event, actors.get(i), actors.get(j), day, rows.size()));
        }
      }
      return rows;
    }
    for (ActorCode actor : actors) {
      for (ActorCode recipient : orNobody(event.sides().recipient())) {
        rows.add(new EventRow(recorded, event, actor, recipient, day, rows.size()));
      }
    }
    return rows;
  }

  private static List<@Nullable ActorCode> orNobody(List<ActorCode> codes) {
    List<@Nullable ActorCode> all = new ArrayList<>(codes);
    if (all.isEmpty()) {
      all.add(null);
    }
    return all;
  }

  /** The first day on which it may have happened, else the day it was reported. */
  private static @Nullable LocalDate day(RecordedClaim recorded) {
    LocalDate earliest = recorded.claim().when().earliest();
    LocalDate latest = recorded.claim().when().latest();
    return earliest != null ? earliest : latest != null ? latest : recorded.published();
  }

  LocalDate published() {
    return Objects.requireNonNullElse(recorded.published(), day);
  }

  /** What a data set said beyond the claim; empty where it said nothing. */
  String extra(String name) {
    return Objects.requireNonNullElse(recorded.claim().extra().get(name), "");
  }

  /** A number that stays the same from export to export. */
  String eventId() {
    long part = Long.parseLong(recorded.claim().id().value().substring(0, 14), 16);
    return Long.toString(part * 16 + number % 16);
  }
}
