package org.dragoman.desk.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.ClaimKind;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Reference;
import org.dragoman.codes.QuadClass;
import org.dragoman.foresight.ForesightException;
import org.dragoman.foresight.probability.Chances;
import org.dragoman.foresight.probability.Window;
import org.dragoman.foresight.timeline.Event;
import org.dragoman.foresight.timeline.Timeline;
import org.dragoman.record.ClaimQuery;
import org.dragoman.record.ClaimRecord;
import org.dragoman.record.Condition;

/** Says how likely acts are, from the events that a record tells of. */
public final class ForecastDesk {

  private static final long SEED = 1;
  private static final int MOST_REFERENCES = 3;

  private final ClaimRecord record;

  public ForecastDesk(ClaimRecord record) {
    this.record = record;
  }

  /** What happened on the days up to the given one. */
  public List<Event> events(ClaimQuery known, LocalDate day) {
    List<RecordedClaim> facts = new ArrayList<>();
    record.forEach(
        known
            .withoutDetails()
            .where(Condition.OfKind.of(ClaimKind.EVENT))
            .where(Condition.OfStatus.of(ClaimStatus.OCCURRED))
            .where(new Condition.Within(null, day)),
        facts::add);
    return EventHistory.of(facts);
  }

  /** Where it stands that an event happened, the first few places. */
  public List<Reference> references(Event event, ClaimQuery known) {
    LocalDate day = LocalDate.ofEpochDay(event.day());
    ClaimQuery around =
        known
            .where(
                new Condition.TakePart(
                    List.of(new ActorCode(event.actor()), new ActorCode(event.recipient()))))
            .where(Condition.OfStatus.of(ClaimStatus.OCCURRED))
            .where(new Condition.Within(day, day));
    return record.claims(around).stream()
        .filter(claim -> EventHistory.of(List.of(claim)).contains(event))
        .map(RecordedClaim::reference)
        .distinct()
        .limit(MOST_REFERENCES)
        .toList();
  }

  /**
   * The chances of acts between two actors in the days after the given one, by class of act, for
   * windows of the usual lengths; without those for which the two have dealt too little.
   *
   * @throws ForesightException where the history is too thin for any window
   */
  public static List<PairChance> chances(
      Collection<Event> events, LocalDate day, ActorCode one, ActorCode other) {
    List<Event> past = events.stream().filter(event -> event.day() <= day.toEpochDay()).toList();
    if (past.isEmpty()) {
      throw new ForesightException("the record tells of no dated event up to " + day);
    }
    Timeline timeline = Timeline.of(past);
    List<PairChance> found = new ArrayList<>();
    for (Window window : Window.USUAL) {
      Chances chances = Chances.at(timeline, (int) day.toEpochDay() + 1, window, SEED);
      add(found, chances, window, one, other);
      add(found, chances, window, other, one);
    }
    return found;
  }

  private static void add(
      List<PairChance> found,
      Chances chances,
      Window window,
      ActorCode actor,
      ActorCode recipient) {
    for (QuadClass actClass : QuadClass.values()) {
      chances
          .find(actor.value(), actClass, recipient.value())
          .map(chance -> new PairChance(actor, recipient, actClass, window.days(), chance))
          .ifPresent(found::add);
    }
  }
}
