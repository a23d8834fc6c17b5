package org.dragoman.desk.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Sides;
import org.dragoman.claim.TimeInterval;
import org.dragoman.foresight.timeline.Event;

/**
 * Claims as events for the forecasting engine: plain facts between two actors on a known day, each
 * told once however many claims tell it. An act is a PLOVER type with its mode: {@code
 * CONSULT/visit}; a mutual one is told from both sides; a day is counted from 1970-01-01.
 */
public final class EventHistory {

  /** An interval of more days does not say when. */
  private static final int LONGEST_DAYS = 7;

  private EventHistory() {}

  public static List<Event> of(Collection<RecordedClaim> claims) {
    Set<Event> events = new TreeSet<>(Event.ORDER);
    claims.forEach(claim -> events.addAll(of(claim)));
    return List.copyOf(events);
  }

  private static List<Event> of(RecordedClaim recorded) {
    Optional<Integer> day = day(recorded.claim().when());
    if (day.isEmpty()
        || !recorded.claim().firmness().isPlainFact()
        || !(recorded.claim().assertion() instanceof Assertion.Event event)) {
      return List.of();
    }
    String act = act(event.typeCode(), event.mode());
    Sides sides = event.sides();
    List<Event> events = new ArrayList<>();
    List<ActorCode> recipients = sides.isMutual() ? sides.actor() : sides.recipient();
    for (ActorCode actor : sides.actor()) {
      for (ActorCode recipient : recipients) {
        if (!actor.equals(recipient)) {
          events.add(new Event(actor.value(), act, recipient.value(), day.get()));
        }
      }
    }
    return events;
  }

  /** How an act is called: {@code CONSULT/visit}. */
  public static String act(String type, @org.jspecify.annotations.Nullable String mode) {
    return mode == null ? type : type + "/" + mode;
  }

  private static Optional<Integer> day(TimeInterval when) {
    LocalDate earliest = when.earliest();
    LocalDate latest = when.latest();
    return earliest != null && latest != null && !latest.isAfter(earliest.plusDays(LONGEST_DAYS))
        ? Optional.of((int) latest.toEpochDay())
        : Optional.empty();
  }
}
